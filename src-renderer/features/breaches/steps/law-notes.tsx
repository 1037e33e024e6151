import type { BreachLaw } from '../../../../src-main/contract/breach-deadlines.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';

/** What law and guidelines say about the step at hand, folded away until somebody wants it. */
export function LawNotes({ law, ids }: { law: BreachLaw; ids: readonly string[] }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const notes = ids.flatMap((id) => law.notes.find((note) => note.id === id) ?? []);
  if (notes.length === 0) return null;
  return (
    <details className="text-dense">
      <summary className="w-fit cursor-default py-1 text-accent hover:text-accent-hover">
        {t('lawSays')}
      </summary>
      <ul className="list-disc pl-4 text-ink-2 marker:text-ink-3">
        {notes.map(({ id, text }) => (
          <li key={id} className="py-0.5">
            {text[language]}
          </li>
        ))}
      </ul>
      <p className="pt-1 text-meta text-ink-2">{t('asOf', { day: formatDay(law.asOf, language) })}</p>
    </details>
  );
}
