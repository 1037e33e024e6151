import { useTexts } from '../../i18n/messages.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { Work } from './work.ts';

/** What was answered in the run before, and whether the question is still the same. */
export function LastTimeTab({ work }: { work: Work }) {
  const t = useTexts('assessment');
  const { assessment, step } = work;
  const last = assessment.lastTime.find(({ questionId }) => questionId === step.question.id);
  const hasChanged = assessment.changedQuestions.includes(step.question.id);
  if (assessment.previousId === null) {
    return <p className="px-4 py-4 font-serif text-prose text-ink-2">{t('firstRun')}</p>;
  }
  return (
    <div className="flex flex-col gap-4 px-4 py-4">
      <p className="text-base">
        {last ? t('lastAnswer', { answer: t(`lastAnswers.${last.value ?? 'none'}`) }) : t('nothingLastTime')}
      </p>
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
