import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { RecordMissing } from '../../lib/record-missing.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerPart } from './answer/answer-part.tsx';
import { DeletionPart } from './record/deletion-part.tsx';
import { DuePanel } from './record/due-panel.tsx';
import { FactsPart } from './record/facts-part.tsx';
import { RequestHeader } from './record/request-header.tsx';
import { StepsPart } from './record/steps-part.tsx';
import { useRequest } from './record/use-request.ts';

/** One request: what is asked, by when, what was done, what was answered. */
export function RequestPage() {
  const t = useTexts('requests.record');
  const { requestId } = useParams({ from: '/requests/$requestId' });
  const { request, error } = useRequest(requestId);
  useBreadcrumb([{ label: t('area'), href: '/requests' }, { label: request?.number ?? '' }]);
  if (error)
    return (
      <RecordMissing
        error={error}
        title={t('area')}
        sentence={t('missing')}
        list={{ href: '/requests', label: t('toLog') }}
      />
    );
  if (!request) return <Waiting text={t('loading')} />;
  return (
    <div className="@container relative h-full overflow-y-auto">
      <RequestHeader request={request} />
      <div className="grid @min-[820px]:grid-cols-[minmax(0,1fr)_320px]">
        <aside
          aria-label={t('side')}
          className="border-line bg-desk @max-[819px]:border-b @min-[820px]:order-2 @min-[820px]:border-l"
        >
          <DuePanel request={request} />
          <DeletionPart request={request} />
        </aside>
        <div className="@container min-w-0 bg-surface">
          <FactsPart key={requestId} request={request} />
          <StepsPart request={request} />
          <AnswerPart key={`answer-${requestId}`} request={request} />
        </div>
      </div>
    </div>
  );
}
