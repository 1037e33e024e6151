import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FileQuestion } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { failureOf } from '../../../lib/failures.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { TiaWork } from './tia-work.tsx';

/** One transfer impact assessment. */
export function TiaPage() {
  const { assessmentId } = useParams({ from: '/transfers/assessments/$assessmentId' });
  const t = useTexts('transferAssessment');
  const { ask } = useAccess();
  const { data: tia, error } = useQuery(ask.transfers.assessment.queryOptions({ input: { assessmentId } }));
  const { data: texts } = useQuery(ask.transfers.assessmentTexts.queryOptions());
  if (error && failureOf(error).code === 'RECORD_NOT_FOUND')
    return (
      <EmptyState
        icon={FileQuestion}
        sentence={t('notFound')}
        primary={
          <ButtonLink isPrimary href="/transfers?view=assessments">
            {t('toList')}
          </ButtonLink>
        }
      />
    );
  if (error)
    return (
      <div className="p-6">
        <FailureNotice error={error} />
      </div>
    );
  if (!tia || !texts) return <Waiting text={t('loading')} />;
  return <TiaWork key={assessmentId} tia={tia} texts={texts} />;
}
