import { FileQuestion } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { failureOf } from '../../../lib/failures.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

/** What the page says when it cannot show its request. */
export function RequestMissing({ error }: { error: unknown }) {
  const t = useTexts('requests.record');
  const isGone = failureOf(error).code === 'RECORD_NOT_FOUND';
  return (
    <>
      <PageHeader title={t('area')} />
      {isGone ? (
        <EmptyState
          icon={FileQuestion}
          sentence={t('missing')}
          primary={
            <ButtonLink isPrimary href="/requests">
              {t('toLog')}
            </ButtonLink>
          }
        />
      ) : (
        <div className="p-6">
          <FailureNotice error={error} />
        </div>
      )}
    </>
  );
}
