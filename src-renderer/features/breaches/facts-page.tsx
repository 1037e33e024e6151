import { useParams, useSearch } from '@tanstack/react-router';
import { FactsForm } from './facts/facts-form.tsx';
import { StepPage } from './steps/step-page.tsx';

/** Everything that is known about a breach, question by question. */
export function FactsPage() {
  const { breachId } = useParams({ from: '/breaches/$breachId/facts' });
  const { field } = useSearch({ from: '/breaches/$breachId/facts' });
  return (
    <StepPage breachId={breachId} step="facts">
      {(shown) => <FactsForm shown={shown} wanted={field} />}
    </StepPage>
  );
}
