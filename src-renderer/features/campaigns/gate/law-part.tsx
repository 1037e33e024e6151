import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import type { GateView } from './use-gate-view.ts';

/** As of when the law was read, from which sources; what the gate does not say. */
export function LawPart({ view: { law } }: { view: GateView }) {
  const t = useTexts('gate.conditions');
  const language = useLanguage();
  return (
    <section className="border-t border-line pt-3 text-meta text-ink-2">
      <p>{t('law', { day: formatDay(law.asOf, language) })}</p>
      <details>
        <summary className="inline-block cursor-default rounded-badge py-1 hover:text-ink">
          {t('sources')}
        </summary>
        <ul className="pb-1 pl-3">
          {law.sources.map((source) => (
            <li key={source.id}>{inLanguage(source.title, language)}</li>
          ))}
        </ul>
      </details>
      <p>{t('caveat')}</p>
    </section>
  );
}
