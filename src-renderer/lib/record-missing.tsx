import { FileQuestion } from 'lucide-react';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { failureOf } from './failures.ts';

interface RecordMissingProps {
  error: unknown;
  title: string;
  /** Said when the record is gone. */
  sentence: string;
  /** The way to the list it stood in. */
  list: { href: string; label: string };
}

/** What a page says when it cannot show its record: that it is gone, or why it was not read. */
export function RecordMissing({ error, title, sentence, list }: RecordMissingProps) {
  const isGone = failureOf(error).code === 'RECORD_NOT_FOUND';
  return (
    <>
      <PageHeader title={title} />
      {isGone ? (
        <EmptyState
          icon={FileQuestion}
          sentence={sentence}
          primary={
            <ButtonLink isPrimary href={list.href}>
              {list.label}
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
