import type { CampaignContent } from '../../contract/campaign-record.ts';
import type { Day, Id, Instant } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { campaignSubject, changeableCampaign, knownCampaign } from './known-campaign.ts';
import * as repo from './repo/campaigns.ts';
import { movedContent } from './rules/moved-content.ts';
import { loopingStep } from './rules/step-days.ts';

/** Adds a campaign. */
export function createCampaign(
  tools: CommandTools,
  content: CampaignContent,
  id = tools.newId(),
): { id: Id } {
  requireSoundPlan(content);
  repo.writeCampaign(tools.db, id, content, instantNow(tools.clock));
  tools.record({ subject: campaignSubject({ id, content }), after: content });
  tools.undoWith('campaigns.archive', { campaignId: id });
  return { id };
}

interface SaveInput {
  campaignId: Id;
  content: CampaignContent;
  /** When the campaign was saved that the person saw. */
  basedOn: Instant;
  /** When the plan that undo brings back was saved. */
  savedAt?: Instant | undefined;
}

/** Saves what a campaign is; refused once it is released, and when somebody saved it meanwhile. */
export function saveCampaign(
  tools: CommandTools,
  { campaignId, content, basedOn, savedAt: putBackTo }: SaveInput,
): { id: Id; savedAt: Instant } {
  const before = changeableCampaign(tools.db, campaignId);
  if (Date.parse(basedOn) !== Date.parse(before.savedAt))
    throw refuse('CAMPAIGN_CHANGED', { savedAt: before.savedAt });
  requireSoundPlan(content);
  // Two savings within a millisecond must not look alike to the next one.
  const savedAt =
    putBackTo ??
    new Date(Math.max(tools.clock.now().getTime(), Date.parse(before.savedAt) + 1)).toISOString();
  repo.writeCampaign(tools.db, campaignId, content, savedAt);
  tools.record({
    subject: campaignSubject({ id: campaignId, content }),
    ...changedFields(before.content, content),
  });
  tools.undoWith('campaigns.save', {
    campaignId,
    content: before.content,
    basedOn: savedAt,
    savedAt: before.savedAt,
  });
  return { id: campaignId, savedAt };
}

/** A copy for another period; what was answered or excepted for this one has to be answered again. */
export function duplicateCampaign(
  tools: CommandTools,
  { campaignId, name, startsOn }: { campaignId: Id; name: string; startsOn: Day },
): { id: Id } {
  const { content } = knownCampaign(tools.db, campaignId);
  return createCampaign(tools, movedContent(content, name, startsOn));
}

/** Moves a campaign into the archive. */
export function archiveCampaign(tools: CommandTools, { campaignId }: { campaignId: Id }): { id: Id } {
  const campaign = knownCampaign(tools.db, campaignId);
  if (campaign.archivedAt !== null) throw refuse('ALREADY_ARCHIVED', {});
  const at = instantNow(tools.clock);
  repo.writeArchived(tools.db, campaignId, at);
  tools.record({
    subject: campaignSubject(campaign),
    before: { archivedAt: null },
    after: { archivedAt: at },
  });
  tools.undoWith('campaigns.restore', { campaignId });
  return { id: campaignId };
}

/** Takes a campaign out of the archive. */
export function restoreCampaign(tools: CommandTools, { campaignId }: { campaignId: Id }): { id: Id } {
  const campaign = knownCampaign(tools.db, campaignId);
  repo.writeArchived(tools.db, campaignId, null);
  tools.record({
    subject: campaignSubject(campaign),
    before: { archivedAt: campaign.archivedAt },
    after: { archivedAt: null },
  });
  tools.undoWith('campaigns.archive', { campaignId });
  return { id: campaignId };
}

/** Hands a campaign to review, or takes it back. */
export function setReview(
  tools: CommandTools,
  { campaignId, isInReview }: { campaignId: Id; isInReview: boolean },
): { id: Id } {
  const campaign = changeableCampaign(tools.db, campaignId);
  repo.writeReview(tools.db, campaignId, isInReview);
  tools.record({
    subject: campaignSubject(campaign),
    before: { isInReview: campaign.isInReview },
    after: { isInReview },
  });
  tools.undoWith('campaigns.setReview', { campaignId, isInReview: campaign.isInReview });
  return { id: campaignId };
}

/** Steps that wait for each other never happen; a last day before the first is no period. */
function requireSoundPlan({ steps, startsOn, endsOn }: CampaignContent): void {
  const looping = loopingStep(steps);
  if (looping) throw refuse('STEP_LOOP', { name: looping.name });
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw refuse('DATES_REVERSED', { from: startsOn, to: endsOn });
}
