import { ArrowLeft, ArrowRight } from 'lucide-react';
import type {
  TiaContent,
  TiaStep,
  TiaStepId,
  TiaTexts,
} from '../../../../src-main/contract/transfer-assessment.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import type { GuardedDraft } from '../../../lib/use-guarded-draft.ts';
import { usePageKeys } from '../../../lib/use-page-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { QuestionPart } from './question-part.tsx';

export interface StepPaneProps {
  step: TiaStep;
  texts: TiaTexts;
  draft: GuardedDraft<TiaContent>;
  isLocked: boolean;
  previous: TiaStep | undefined;
  next: TiaStep | undefined;
  onStep: (id: TiaStepId) => void;
}

/** One step: why it is asked, its questions, and the way to its neighbours. */
export function StepPane({ step, texts, draft, isLocked, previous, next, onStep }: StepPaneProps) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  usePageKeys({ enter: () => next && onStep(next.id) });
  return (
    <section aria-label={step.title[language]} className="grid gap-5">
      <div>
        <h2 className="text-section font-semibold">{step.title[language]}</h2>
        <p className="text-ink-2">{step.intro[language]}</p>
      </div>
      {step.questions.map((question) => (
        <QuestionPart key={question.id} {...{ question, texts, draft, isLocked }} />
      ))}
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        {previous && (
          <Button icon={ArrowLeft} onPress={() => onStep(previous.id)}>
            {previous.title[language]}
          </Button>
        )}
        <span className="flex-1" />
        {next && (
          <Button icon={ArrowRight} onPress={() => onStep(next.id)}>
            {t('next', { title: next.title[language] })}
          </Button>
        )}
      </div>
    </section>
  );
}
