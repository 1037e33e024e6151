import { useParams, useSearch } from '@tanstack/react-router';
import { NotificationWork } from './notification/notification-work.tsx';
import { StepPage } from './steps/step-page.tsx';

/** What the authority is told, in phases (Art. 33 GDPR). */
export function NotificationPage() {
  const { breachId } = useParams({ from: '/breaches/$breachId/notification' });
  const { notice } = useSearch({ from: '/breaches/$breachId/notification' });
  return (
    <StepPage breachId={breachId} step="notification">
      {(shown) => <NotificationWork key={breachId} shown={shown} wanted={notice} />}
    </StepPage>
  );
}
