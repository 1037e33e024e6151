import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { answerTo } from '../steps/answers.ts';

/** From this number of people on the paper wants it looked at once more. */
const manyPeople = 100;

/** What the figure leaves out but the assessment has to weigh. */
export function MethodFlags({ breach, method }: { breach: Breach; method: SeverityMethod }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const people = answerTo(breach.particulars, 'subjectCount');
  const isRaised: Record<string, boolean> = {
    over100: people !== null && people.to > manyPeople,
    unintelligible: answerTo(breach.particulars, 'encryptedWithSafeKey') === true,
  };
  const flags = method.flags.filter(({ id }) => isRaised[id] === true);
  if (flags.length === 0) return null;
  return (
    <ul
      aria-label={t('severity.flags')}
      className="mt-3 flex flex-col gap-1 border-l-3 border-caution-solid pl-3 text-dense"
    >
      {flags.map(({ id, text }) => (
        <li key={id}>{text[language]}</li>
      ))}
    </ul>
  );
}

/** What the method is: a help, not the law. */
export function MethodNotes({ method }: { method: SeverityMethod }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const threshold = method.notes.find(({ id }) => id === 'threshold');
  const [source] = method.sources;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-3 text-dense text-ink-2">
      <p>{method.status[language]}</p>
      {threshold && <p>{threshold.text[language]}</p>}
      {source && (
        <p className="text-meta">
          {source.title[language]}. {t('asOf', { day: formatDay(method.asOf, language) })}
        </p>
      )}
    </section>
  );
}
