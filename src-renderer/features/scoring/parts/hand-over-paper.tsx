import type { ModelContent } from '../../../../src-main/contract/scoring-model.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Paper } from '../../../ui/paper.tsx';

/** The hand-over of a released version, as agreed. */
export function HandOverPaper({ content }: { content: ModelContent }) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const { handOver, thresholds } = content;
  const { answerDays, agreedOn, agreedBy } = handOver;
  return (
    <Paper kind="own" overline={t('handOver.overline')}>
      <div className="grid gap-4">
        {(['marketing', 'sales'] as const).map((kind) => (
          <section key={kind}>
            <h2 className="text-base">
              {t('handOver.from', { kind: t(`thresholds.${kind}`), score: thresholds[kind] })}
            </h2>
            <p className="whitespace-pre-line wrap-anywhere">{handOver[`${kind}Meaning`] || '–'}</p>
          </section>
        ))}
        {(['passedOn', 'reportedBack'] as const).map((field) => (
          <section key={field}>
            <h2 className="text-base">{t(`handOver.${field}`)}</h2>
            <ul className="list-disc pl-5">
              {handOver[field].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          {answerDays === null
            ? t('handOver.noAnswerDays')
            : t('handOver.answerWithin', { days: answerDays })}{' '}
          {agreedOn === null
            ? t('handOver.notAgreed')
            : t('handOver.agreed', { day: formatDay(agreedOn, language), by: agreedBy || '–' })}
        </p>
      </div>
    </Paper>
  );
}
