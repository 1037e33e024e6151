import { useTexts } from '../../i18n/messages.ts';
import { DecidedActions } from './decided-actions.tsx';
import { DecisionChecks } from './decision-checks.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DecisionSideProps } from './decision-paper.tsx';
import { OpinionPart } from './opinion-part.tsx';
import { ProposalPart } from './proposal-part.tsx';
import { ScorePart } from './score-part.tsx';

/** What the decision rests on, and deciding itself. */
export function DecisionSide(props: DecisionSideProps) {
  const { assessment } = props;
  const t = useTexts('decision');
  return (
    <aside aria-label={t('side')} className="relative h-full overflow-y-auto bg-desk px-5 py-4">
      <div className="flex max-w-120 flex-col gap-5">
        {assessment.decision && <DecidedActions assessment={assessment} />}
        <ScorePart assessment={assessment} />
        {!assessment.decision && (
          <>
            <ProposalPart result={assessment.result} />
            <DecisionChecks {...props} />
            <OpinionPart assessment={assessment} />
            <DecisionForm {...props} />
          </>
        )}
      </div>
    </aside>
  );
}
