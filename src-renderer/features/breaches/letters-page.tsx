import { useParams, useSearch } from '@tanstack/react-router';
import { LettersWork } from './letters/letters-work.tsx';
import { StepPage } from './steps/step-page.tsx';

/** What the people are told (Art. 34 GDPR), or as processor the controller (Art. 33(2)). */
export function LettersPage() {
  const { breachId } = useParams({ from: '/breaches/$breachId/letters' });
  const { letter } = useSearch({ from: '/breaches/$breachId/letters' });
  return (
    <StepPage breachId={breachId} step="letters">
      {(shown) => <LettersWork key={breachId} shown={shown} wanted={letter} />}
    </StepPage>
  );
}
