import { useParams } from '@tanstack/react-router';
import { ImpactWork } from './impact/impact-work.tsx';
import { StepPage } from './steps/step-page.tsx';

/** Whom a breach hits: the chain behind the vendor, and who else depends on it. */
export function ImpactPage() {
  const { breachId } = useParams({ from: '/breaches/$breachId/impact' });
  return (
    <StepPage breachId={breachId} step="impact">
      {({ breach }) => <ImpactWork breachId={breach.id} />}
    </StepPage>
  );
}
