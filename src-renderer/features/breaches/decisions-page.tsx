import { useParams } from '@tanstack/react-router';
import { DecisionsWork } from './decisions/decisions-work.tsx';
import { StepPage } from './steps/step-page.tsx';

/** Risk, authority, people: what a person decides, with the reasons beside it. */
export function DecisionsPage() {
  const { breachId } = useParams({ from: '/breaches/$breachId/decisions' });
  return (
    <StepPage breachId={breachId} step="decisions">
      {(shown) => <DecisionsWork key={breachId} shown={shown} />}
    </StepPage>
  );
}
