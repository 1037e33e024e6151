import type { AssessmentResult } from '../../../src-main/contract/assessments.ts';
import type { Questionnaire } from '../../../src-main/contract/questionnaire.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';

export interface HiddenQuestionsProps {
  hidden: AssessmentResult['hidden'];
  questionnaires: readonly Questionnaire[];
  isOpen: boolean;
  onClose: () => void;
}

/** The questions that are not asked, under the reason why. */
export function HiddenQuestions({ hidden, questionnaires, isOpen, onClose }: HiddenQuestionsProps) {
  const t = useTexts('assessment');
  const language = useLanguage();
  const labels = new Map(
    questionnaires.flatMap(({ questions }) =>
      questions.map(({ id, label }) => [id, inLanguage(label, language)]),
    ),
  );
  const reasons = [...new Set(hidden.map(({ reason }) => inLanguage(reason, language)))];
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => !next && onClose()}
      title={t('hiddenTitle')}
      closeLabel={t('close')}
    >
      {reasons.map((reason) => (
        <section key={reason} className="pt-3">
          <SectionHeading>{reason}</SectionHeading>
          <ul className="list-disc pt-1 pl-5 text-dense text-ink-2 marker:text-ink-3">
            {hidden
              .filter((one) => inLanguage(one.reason, language) === reason)
              .map(({ questionId }) => (
                <li key={questionId}>{labels.get(questionId)}</li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
