import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAccess } from '../../lib/queries.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { GatePart } from './gate/gate-part.tsx';

/** One campaign with its gate. */
export function CampaignPage() {
  const { campaignId } = useParams({ from: '/campaigns/$campaignId' });
  const { ask } = useAccess();
  const { data } = useQuery(ask.campaigns.get.queryOptions({ input: { campaignId } }));
  return (
    <div className="h-full overflow-y-auto">
      <PageHeader title={data?.content.name ?? ''} />
      <GatePart campaignId={campaignId} />
    </div>
  );
}
