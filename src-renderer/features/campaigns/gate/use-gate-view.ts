import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CampaignLaw, GateAnswerSheet } from '../../../../src-main/contract/campaign-gate.ts';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import type { Day, Id } from '../../../../src-main/contract/values.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { useSeatZone } from '../../../lib/use-seat-zone.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { type Chain, useChain } from './use-chain.ts';

/** All that the gate of a campaign shows. */
export interface GateView {
  campaign: Campaign;
  gate: GateAnswerSheet;
  law: CampaignLaw;
  chain: Chain;
  /** The present day at the company's seat. */
  today: Day;
  /** The day that the whole gate is asked about; null for each step's own. */
  asOf: Day | null;
  showAsOf: (day: Day | null) => void;
  /** Nothing can be answered: another day is shown, or the campaign lies in the archive. */
  isReadOnly: boolean;
}

/** Reads the gate of a campaign, as it stands or as of another day; null while it is read. */
export function useGateView(campaignId: Id): { view: GateView | null; error: unknown } {
  const { ask } = useAccess();
  const [asOf, showAsOf] = useState<Day | null>(null);
  const zone = useSeatZone();
  const now = useNow();
  // The day can have turned since the campaign was last looked at: what is kept is read again when the page opens.
  const campaign = useQuery({ ...ask.campaigns.get.queryOptions({ input: { campaignId } }), staleTime: 0 });
  const gate = useQuery({
    ...ask.campaigns.gate.queryOptions({ input: { campaign: campaignId, ...(asOf ? { asOf } : {}) } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const law = useQuery(ask.campaigns.law.queryOptions());
  const chain = useChain(campaign.data, gate.data);
  const today = zone === null ? null : onTheWall(new Date(now).toISOString(), zone).day;
  // What the gate says depends on the day: on a page that stays open it is read anew at midnight.
  useTurnOfDay(today, () => {
    void campaign.refetch();
    void gate.refetch();
  });
  const error = campaign.error ?? gate.error ?? law.error;
  if (!campaign.data || !gate.data || !law.data || today === null) return { view: null, error };
  const isReadOnly = asOf !== null || campaign.data.archivedAt !== null;
  const read = { campaign: campaign.data, gate: gate.data, law: law.data };
  return { view: { ...read, chain, today, asOf, showAsOf, isReadOnly }, error: null };
}

function useTurnOfDay(today: Day | null, turn: () => void): void {
  const last = useRef(today);
  useEffect(() => {
    const isTurn = last.current !== null && today !== null && last.current !== today;
    last.current = today;
    if (isTurn) turn();
  });
}
