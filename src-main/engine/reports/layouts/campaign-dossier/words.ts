import type { CheckState, GateVerdict } from '../../../../contract/campaign-gate.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { CampaignFacts } from '../../facts/campaign.ts';

/** Shape of a gate's or a step's verdict. */
export const verdictShapes: Record<GateVerdict, Shape> = {
  go: 'tick',
  conditional: 'triangle',
  noGo: 'cross',
};

/** Shape of a single condition. */
export const checkShapes: Record<CheckState, Shape> = {
  fulfilled: 'tick',
  excepted: 'triangle',
  unanswered: 'dashedCircle',
  violated: 'cross',
  notApplicable: 'dash',
};

/** What the whole paper says: released, fallen back, to be released, or not. */
export type Standing =
  | 'released'
  | 'releasedConditional'
  | 'fallenBack'
  | 'ready'
  | 'readyConditional'
  | 'blocked';

/** Where a campaign stands between gate and release. */
export function standingOf({ campaign, gate, release }: CampaignFacts): Standing {
  if (release) {
    if (campaign.hasFallenBack) return 'fallenBack';
    return gate.state === 'go' ? 'released' : 'releasedConditional';
  }
  if (gate.state === 'noGo') return 'blocked';
  return gate.state === 'go' ? 'ready' : 'readyConditional';
}

/** Shape of a standing. */
export const standingShapes: Record<Standing, Shape> = {
  released: 'tick',
  releasedConditional: 'triangle',
  fallenBack: 'cross',
  ready: 'tick',
  readyConditional: 'triangle',
  blocked: 'cross',
};
