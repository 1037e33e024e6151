import { createHash } from 'node:crypto';
import type { ReleasedWording } from '../../contract/campaign-record.ts';
import type { Id } from '../../contract/values.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseWithoutSecondPerson } from '../kernel/four-eyes-repo.ts';
import { gateFacts } from './gather/gate-facts.ts';
import { campaignSubject, changeableCampaign, knownCampaign } from './known-campaign.ts';
import { writeEnded } from './repo/campaigns.ts';
import * as repo from './repo/releases.ts';
import { gateOf, obstaclesOf } from './rules/gate.ts';
import type { GateFacts, WordingFacts } from './rules/gate-facts.ts';

interface ReleaseInput {
  campaignId: Id;
  by: string;
  approvedBy: string;
  opinion: string;
}

/** Releases a campaign with the gate and the wordings of this moment; refused while anything stands in the way. */
export function releaseCampaign(
  tools: CommandTools,
  { campaignId, by, approvedBy, opinion }: ReleaseInput,
): { id: Id } {
  const campaign = changeableCampaign(tools.db, campaignId);
  refuseWithoutSecondPerson(tools.db, 'releases', campaignId);
  refuseUnreleasable(tools, campaignId);
  const facts = gateFacts(tools, campaign, null);
  const gate = gateOf(facts, tools.templates.campaignLaw());
  const state: repo.ReleasedState = {
    format: 'obhut-campaign-release-1',
    content: campaign.content,
    gate,
    wordings: wordingsOf(facts),
  };
  const canonical = canonicalJson(state);
  const hash = createHash('sha256').update(canonical, 'utf8').digest('hex');
  const id = tools.newId();
  const at = instantNow(tools.clock);
  repo.insertRelease(tools.db, { id, campaignId, at, by, approvedBy, opinion, canonical, hash });
  tools.record({
    subject: campaignSubject(campaign),
    after: { releasedBy: by, approvedBy, gate: gate.state, hash },
  });
  return { id };
}

/** Refuses a release in whose way something stands, and says what. */
export function refuseUnreleasable(tools: CommandTools, campaignId: Id): void {
  const facts = gateFacts(tools, changeableCampaign(tools.db, campaignId), null);
  const obstacles = obstaclesOf(gateOf(facts, tools.templates.campaignLaw()));
  if (obstacles.length > 0)
    throw refuse('RELEASE_REFUSED', { reasons: obstacles.map(({ item, title }) => ({ item, title })) });
}

/** Takes the release back, so that the campaign can be changed; the release stays in its history. */
export function withdrawRelease(
  tools: CommandTools,
  { campaignId, by, reason }: { campaignId: Id; by: string; reason: string },
): { id: Id } {
  const campaign = knownCampaign(tools.db, campaignId);
  const release = repo.standingRelease(tools.db, campaignId);
  if (!release) throw refuse('CAMPAIGN_NOT_RELEASED', {});
  repo.insertWithdrawal(tools.db, release.id, instantNow(tools.clock), by, reason);
  tools.record({ subject: campaignSubject(campaign), after: { releaseWithdrawnBy: by, reason } });
  return { id: campaignId };
}

/** Ends a released campaign before its last day. */
export function endCampaign(
  tools: CommandTools,
  { campaignId, by, reason }: { campaignId: Id; by: string; reason: string },
): { id: Id } {
  const campaign = knownCampaign(tools.db, campaignId);
  if (!repo.standingRelease(tools.db, campaignId)) throw refuse('CAMPAIGN_NOT_RELEASED', {});
  const endedAt = campaign.endedAt ?? instantNow(tools.clock);
  writeEnded(tools.db, campaignId, endedAt);
  tools.record({
    subject: campaignSubject(campaign),
    before: { endedAt: campaign.endedAt },
    after: { endedAt, by, reason },
  });
  return { id: campaignId };
}

/** The wordings on which the steps rest, each once. */
function wordingsOf({ steps }: GateFacts): ReleasedWording[] {
  const texts = steps.flatMap(({ consent, measurement }) => [consent, measurement]);
  const known = texts.filter((text): text is WordingFacts => text !== null);
  return [...new Map(known.map((text) => [text.textId, text])).values()].flatMap(
    ({ textId, name, version }) =>
      version ? [{ textId, name, version: version.number, hash: version.hash }] : [],
  );
}
