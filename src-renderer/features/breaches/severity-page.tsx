import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { SeverityRead } from './severity/severity-read.tsx';
import { SeverityWork } from './severity/severity-work.tsx';
import { useSeverityMethod } from './severity/use-severity-method.ts';
import { StepPage } from './steps/step-page.tsx';

/** How severe a breach is by ENISA's method: a help for the decision on risk, not the decision. */
export function SeverityPage() {
  const { breachId } = useParams({ from: '/breaches/$breachId/severity' });
  const { ask } = useAccess();
  const t = useTexts('breachSteps');
  const { method } = useSeverityMethod();
  const { data: actor } = useQuery(ask.settings.get.queryOptions());
  return (
    <StepPage breachId={breachId} step="severity">
      {({ breach, isClosed }) => {
        if (!method || !actor) return <Waiting text={t('loading')} />;
        if (isClosed) return <SeverityRead {...{ breach, method }} />;
        return <SeverityWork key={breachId} {...{ breach, method }} by={actor.actor} />;
      }}
    </StepPage>
  );
}
