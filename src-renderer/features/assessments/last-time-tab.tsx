import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { Work } from './work.ts';

/** What was answered in the run before, and whether the question is still the same. */
export function LastTimeTab({ work }: { work: Work }) {
  const t = useTexts('assessment');
  const c = useTexts('contract');
  const language = useLanguage();
  const { assessment, step } = work;
  const last = assessment.lastTime.find(({ questionId }) => questionId === step.question.id);
  const hasChanged = assessment.changedQuestions.includes(step.question.id);
  if (assessment.previousId === null && !last) {
    return <p className="px-4 py-4 font-serif text-prose text-ink-2">{t('firstRun')}</p>;
  }
  return (
    <div className="flex flex-col gap-4 px-4 py-4">
      <p className="text-base">
        {last ? t('lastAnswer', { answer: t(`lastAnswers.${last.value ?? 'none'}`) }) : t('nothingLastTime')}
      </p>
      {last?.reopened && (
        <Notice tone="caution" title={c('clauseChanged')}>
          {c('clauseChangedText', {
            clause: last.reopened.clause,
            before: last.reopened.before.name,
            after: last.reopened.after.name,
            day: formatDay(last.reopened.at.slice(0, 10), language),
          })}
        </Notice>
      )}
      {last?.quote && (
        <section>
          <SectionHeading>{c('lastQuote')}</SectionHeading>
          <blockquote className="pt-2 font-serif text-prose whitespace-pre-wrap wrap-anywhere">
            {last.quote}
          </blockquote>
          {last.place && <p className="text-meta text-ink-2">{last.place}</p>}
        </section>
      )}
      {last?.note && (
        <section>
          <SectionHeading>{t('lastNote')}</SectionHeading>
          <p className="pt-2 font-serif text-prose whitespace-pre-wrap wrap-anywhere">{last.note}</p>
        </section>
      )}
      <p className="text-dense text-ink-2">{t(hasChanged ? 'changedText' : 'sameText')}</p>
    </div>
  );
}
