import type { CampaignLaw, GateAnswerSheet, GateReason } from '../../../contract/campaign-gate.ts';
import type { CampaignRelease } from '../../../contract/campaign-record.ts';
import type { Campaign } from '../../../contract/campaigns.ts';
import type { Day, Id } from '../../../contract/values.ts';
import { seatOf } from '../../breaches/seat.ts';
import { campaignOf } from '../../campaigns/campaign-of.ts';
import { gateOfCampaign } from '../../campaigns/gate-of-campaign.ts';
import { wordingFacts } from '../../campaigns/gather/wording-facts.ts';
import { forbids } from '../../campaigns/rules/reasons.ts';
import { textById } from '../../consents/repo/texts.ts';
import { dayOf, instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { measuresSet } from '../../overview/repo/today.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** A wording on which a step rests, as it stands when the paper is printed. */
export interface StepWording {
  textId: Id;
  name: string;
  version: number | null;
  hash: string | null;
}

/** A reason with the steps that it stops or binds; none for what concerns the whole campaign. */
export interface ReasonAtSteps {
  reason: GateReason;
  steps: string[];
}

/** A campaign with its gate and everything that it rests on. */
export interface CampaignFacts {
  company: CompanyFacts;
  campaign: Campaign;
  gate: GateAnswerSheet;
  law: CampaignLaw;
  today: Day;
  /** Standing release; null while there is none. */
  release: CampaignRelease | null;
  obstacles: ReasonAtSteps[];
  /** What passes only under a condition or an exception. */
  conditions: ReasonAtSteps[];
  wordings: Map<Id, StepWording>;
  /** Measures of the own company that are set, of all controls. */
  ownLevel: { set: number; of: number };
}

/** Reads a campaign for its papers. */
export function gatherCampaign(tools: QueryTools, campaignId: Id): CampaignFacts {
  const campaign = campaignOf(tools, campaignId);
  const gate = gateOfCampaign(tools, { campaign: campaignId });
  const reasons = reasonsAtSteps(gate);
  return {
    company: gatherCompany(tools),
    campaign,
    gate,
    law: tools.templates.campaignLaw(),
    today: dayOf(tools.clock.now(), seatOf(tools).zone),
    release: campaign.releases.find(({ withdrawn }) => withdrawn === null) ?? null,
    obstacles: reasons.filter(({ reason }) => forbids(reason)),
    conditions: reasons.filter(({ reason }) => !forbids(reason)),
    wordings: wordingsOf(tools, campaign),
    ownLevel: { set: measuresSet(tools.db), of: tools.templates.controls().controls.length },
  };
}

/** Each reason once with the steps it is found at, in the order of the gates. */
function reasonsAtSteps({ reasons, steps, checks }: GateAnswerSheet): ReasonAtSteps[] {
  const found = new Map<string, ReasonAtSteps>(reasons.map((reason) => [reason.id, { reason, steps: [] }]));
  for (const step of steps) {
    for (const reason of step.reasons) {
      const known = found.get(reason.id) ?? { reason, steps: [] };
      // The strictest judgement of all days counts: an exception can end between two steps.
      const strictest = forbids(reason) ? reason : known.reason;
      found.set(reason.id, { reason: strictest, steps: [...known.steps, step.name] });
    }
  }
  const order = checks.map(({ item }) => item);
  return [...found.values()].toSorted(
    (one, other) => order.indexOf(one.reason.item) - order.indexOf(other.reason.item),
  );
}

function wordingsOf(tools: QueryTools, { content }: Campaign): Map<Id, StepWording> {
  const ids = content.steps.flatMap(({ consentTextId, measurementTextId }) =>
    [consentTextId, measurementTextId].filter((id) => id !== null),
  );
  const now = instantNow(tools.clock);
  return new Map(
    [...new Set(ids)].flatMap((textId) => {
      const text = textById(tools.db, textId);
      if (!text) return [];
      const { version } = wordingFacts(tools, textId, now) ?? { version: null };
      const { number = null, hash = null } = version ?? {};
      return [[textId, { textId, name: text.name, version: number, hash }]];
    }),
  );
}
