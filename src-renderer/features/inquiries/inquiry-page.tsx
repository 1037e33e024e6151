import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { useAccess } from '../../lib/queries.ts';
import { RecordMissing } from '../../lib/record-missing.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { DraftForm } from './record/draft-form.tsx';
import { FilesPart } from './record/files-part.tsx';
import { InquiryHeader } from './record/inquiry-header.tsx';
import { ReturnsPart } from './record/returns-part.tsx';
import { SentPart } from './record/sent-part.tsx';
import { StandingPanel } from './record/standing-panel.tsx';
import { useReceive } from './use-receive.ts';

/** One inquiry: what is asked, the files that go out, what came back, and taking it over. */
export function InquiryPage() {
  const t = useTexts('inquiries');
  const { inquiryId } = useParams({ from: '/inquiries/$inquiryId' });
  const { returned } = useSearch({ from: '/inquiries/$inquiryId' });
  const { ask } = useAccess();
  const { data: inquiry, error } = useQuery(ask.inquiries.get.queryOptions({ input: { inquiryId } }));
  const receive = useReceive(inquiryId);
  useBreadcrumb([{ label: t('title'), href: '/inquiries' }, { label: inquiry?.vendorName ?? '' }]);
  if (error)
    return (
      <RecordMissing
        error={error}
        title={t('title')}
        sentence={t('record.missing')}
        list={{ href: '/inquiries', label: t('record.toList') }}
      />
    );
  if (!inquiry) return <Waiting text={t('record.loading')} />;
  const isDraft = inquiry.state === 'draft';
  return (
    <div className="@container relative h-full overflow-y-auto">
      <InquiryHeader inquiry={inquiry} receive={receive} />
      <div className="grid @min-[820px]:grid-cols-[minmax(0,1fr)_288px]">
        <aside
          aria-label={t('record.side')}
          className="border-line bg-desk @max-[819px]:border-b @min-[820px]:order-2 @min-[820px]:border-l"
        >
          <StandingPanel inquiry={inquiry} />
        </aside>
        <div className="@container min-w-0 bg-surface">
          <FilesPart inquiry={inquiry} />
          {isDraft ? (
            <DraftForm key={inquiryId} inquiry={inquiry} />
          ) : (
            <>
              <ReturnsPart inquiry={inquiry} receive={receive} shown={returned} />
              <SentPart inquiry={inquiry} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
