import { useQueries } from '@tanstack/react-query';
import type { GateAnswerSheet, GateReason } from '../../../../src-main/contract/campaign-gate.ts';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import type { ConsentText } from '../../../../src-main/contract/consents.ts';
import type { Id } from '../../../../src-main/contract/values.ts';
import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useAccess } from '../../../lib/queries.ts';

/** The vendors and wordings on which a campaign rests. */
export interface Chain {
  vendors: readonly Vendor[];
  texts: readonly ConsentText[];
}

/** Reads the vendors and texts that the steps name; what cannot be found is left out, the gate tells of it. */
export function useChain(campaign: Campaign | undefined, gate: GateAnswerSheet | undefined): Chain {
  const { ask } = useAccess();
  const vendorIds = [...new Set(gate?.services.map(({ vendorId }) => vendorId))];
  const textIds = textsOf(campaign);
  const vendors = useQueries({
    queries: vendorIds.map((vendorId) => ask.vendors.get.queryOptions({ input: { vendorId } })),
  });
  const texts = useQueries({
    queries: textIds.map((textId) => ask.consents.get.queryOptions({ input: { textId } })),
  });
  return {
    vendors: vendors.flatMap(({ data }) => (data ? [data] : [])),
    texts: texts.flatMap(({ data }) => (data ? [data] : [])),
  };
}

function textsOf(campaign: Campaign | undefined): Id[] {
  const steps = campaign?.content.steps ?? [];
  const all = steps.flatMap(({ consentTextId, measurementTextId }) => [consentTextId, measurementTextId]);
  return [...new Set(all.filter((id): id is Id => id !== null))];
}

/** Who can mend it: the owner of the vendor or text it leads to, else those of its steps, else that of the campaign. */
export function responsibleFor(
  { link }: GateReason,
  stepIds: readonly Id[],
  { campaign, gate, chain }: { campaign: Campaign; gate: GateAnswerSheet; chain: Chain },
): Id[] {
  const { steps, ownerId } = campaign.content;
  const owner = ownerOfTarget(link, gate, chain);
  if (owner !== null) return [owner];
  const owners = steps.filter(({ id }) => stepIds.includes(id)).map((step) => step.ownerId ?? ownerId);
  const known = (owners.length > 0 ? owners : [ownerId]).filter((id): id is Id => id !== null);
  return [...new Set(known)];
}

function ownerOfTarget(
  link: GateReason['link'],
  gate: GateAnswerSheet,
  { vendors, texts }: Chain,
): Id | null {
  if (link.to === 'text') return texts.find(({ id }) => id === link.textId)?.ownerId ?? null;
  const vendorId =
    link.to === 'vendor'
      ? link.vendorId
      : link.to === 'assessment'
        ? gate.services.find(({ assessmentId }) => assessmentId === link.assessmentId)?.vendorId
        : null;
  return vendors.find(({ id }) => id === vendorId)?.ownerId ?? null;
}
