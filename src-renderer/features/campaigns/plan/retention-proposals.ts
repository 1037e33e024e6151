import type { CampaignLaw } from '../../../../src-main/contract/campaign-gate.ts';
import { type Retention, RetentionKind } from '../../../../src-main/contract/campaign-record.ts';

/** What the law table proposes for a kind of data; null where it names no period. */
export function proposalOf(law: CampaignLaw, kind: RetentionKind): Retention | null {
  const known = law.retention.find((proposal) => proposal.kind === kind);
  if (!known || known.amount === null || known.unit === null) return null;
  return { kind, amount: known.amount, unit: known.unit };
}

/** Proposals for everything that has no period yet; what people have set stays. */
export function missingProposals(law: CampaignLaw, retention: readonly Retention[]): Retention[] {
  const set = new Set(retention.map(({ kind }) => kind));
  return RetentionKind.options
    .filter((kind) => !set.has(kind))
    .flatMap((kind) => proposalOf(law, kind) ?? []);
}
