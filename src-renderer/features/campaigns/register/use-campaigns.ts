import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { CampaignsAddress } from './list-address.ts';

export interface Campaigns {
  /** What the address asks for; undefined while it is read. */
  rows: readonly CampaignRow[] | undefined;
  /** How many there are in work and in the archive, whatever is searched. */
  counts: { inWork: number | undefined; archived: number | undefined };
  /** The rows are those of the question before. */
  isBehind: boolean;
  error: unknown;
}

/** The campaigns as their address wants them. */
export function useCampaigns({ view, search }: CampaignsAddress): Campaigns {
  const { ask } = useAccess();
  const listed = (words: string, isArchived: boolean) =>
    ask.campaigns.list.queryOptions({ input: { search: words, isArchived } });
  const asked = useQuery({
    ...listed(search.slice(0, 200), view === 'archived'),
    placeholderData: keepPreviousData,
  });
  const inWork = useQuery(listed('', false));
  const archived = useQuery(listed('', true));
  return {
    rows: asked.data?.rows,
    isBehind: asked.isPlaceholderData,
    counts: { inWork: inWork.data?.rows.length, archived: archived.data?.rows.length },
    error: asked.error ?? inWork.error,
  };
}
