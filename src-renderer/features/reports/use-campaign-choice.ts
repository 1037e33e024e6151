import { useQuery } from '@tanstack/react-query';
import type { CampaignRow } from '../../../src-main/contract/campaigns.ts';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useAccess } from '../../lib/queries.ts';
import { isAboutCampaign } from './report-kinds.ts';
import type { ReportAddress } from './request.ts';

export interface CampaignChoice {
  /** Campaigns that can be chosen, the first to begin on top; null until they are read. */
  rows: readonly CampaignRow[] | null;
  campaignId: string | undefined;
}

/** Which campaign the address asks for; without one the first that is released, else the first. */
export function useCampaignChoice(kind: ReportKind, address: ReportAddress): CampaignChoice {
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.campaigns.list.queryOptions({
      input: { search: '', isArchived: false },
      enabled: isAboutCampaign(kind),
    }),
  );
  const rows = data?.rows ?? null;
  const released = rows?.find(({ state }) => state === 'released' || state === 'running');
  return { rows, campaignId: address.campaignId ?? (released ?? rows?.[0])?.id };
}
