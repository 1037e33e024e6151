import type { z } from 'zod';
import type { GateAnswerSheet, GateReason } from '../../contract/campaign-gate.ts';
import type { CampaignRelease, CampaignState } from '../../contract/campaign-record.ts';
import type { CalendarStep, Campaign, CampaignRow } from '../../contract/campaigns.ts';
import type { Day, Id } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { gateOfStored } from './gate-of-campaign.ts';
import { openRegisters } from './gather/registers.ts';
import { knownCampaign } from './known-campaign.ts';
import { answersOf, exceptionsOf, listCampaigns, type StoredCampaign } from './repo/campaigns.ts';
import { releasedState, releasesOf, type StoredRelease, standingRelease } from './repo/releases.ts';
import { stateOf } from './rules/campaign-state.ts';
import { obstaclesOf } from './rules/gate.ts';
import { stepDays } from './rules/step-days.ts';

/** A campaign with its answers, exceptions and releases. */
export function campaignOf(tools: QueryTools, campaignId: Id): Campaign {
  const stored = knownCampaign(tools.db, campaignId);
  const { isInReview: _review, ...campaign } = stored;
  const { state, hasFallenBack } = standingOf(tools, stored, gateOfStored(tools, stored));
  return {
    ...campaign,
    state,
    hasFallenBack,
    answers: answersOf(tools.db, campaignId),
    exceptions: exceptionsOf(tools.db, campaignId).map(({ campaignId: _id, ...exception }) => exception),
    releases: releasesOf(tools.db, campaignId).map(releaseOf),
  };
}

interface Wanted {
  search: string;
  isArchived: boolean;
}

/** Campaigns whose name or goal holds the words, with what the gate says today. */
export function campaignRows(tools: QueryTools, wanted: Wanted): { rows: CampaignRow[] } {
  return { rows: rowsWithObstacles(tools, wanted).map(({ row }) => row) };
}

/** The same campaigns with what stands in their way; each gate is asked once, the registers are read once for all. */
export function rowsWithObstacles(
  tools: QueryTools,
  { search, isArchived }: Wanted,
): { row: CampaignRow; obstacles: GateReason[] }[] {
  const words = foldText(search.trim());
  const found = listCampaigns(tools.db).filter(
    ({ content, archivedAt }) =>
      (archivedAt !== null) === isArchived &&
      foldText(`${content.name} ${content.goal} ${content.audience}`).includes(words),
  );
  const registers = openRegisters(tools);
  return found.map((campaign) => {
    const gate = gateOfStored(tools, campaign, { registers });
    const obstacles = obstaclesOf(gate);
    return { row: rowOf(tools, campaign, gate, obstacles.length), obstacles };
  });
}

function rowOf(
  tools: QueryTools,
  campaign: StoredCampaign,
  gate: GateAnswerSheet,
  blockers: number,
): CampaignRow {
  const { name, startsOn, endsOn, ownerId, steps, personaIds } = campaign.content;
  return {
    ...standingOf(tools, campaign, gate),
    id: campaign.id,
    gate: gate.state,
    blockers,
    ...{ name, startsOn, endsOn, ownerId, personaIds },
    steps: steps.length,
  };
}

/** State, and whether a link of the chain broke since the release; what is over cannot fall back. */
function standingOf(
  tools: QueryTools,
  campaign: StoredCampaign,
  gate: GateAnswerSheet,
): { state: CampaignState; hasFallenBack: boolean } {
  const state = stateOfStored(tools, campaign);
  const isInForce = state === 'released' || state === 'running';
  return { state, hasFallenBack: isInForce && gate.state === 'noGo' };
}

/** Where a campaign stands today. */
export function stateOfStored(
  tools: QueryTools,
  { id, content, isInReview, endedAt }: StoredCampaign,
): CampaignState {
  const isReleased = standingRelease(tools.db, id) !== null;
  const { startsOn, endsOn } = content;
  return stateOf({ isReleased, isInReview, isEnded: endedAt !== null, startsOn, endsOn }, today(tools.clock));
}

function releaseOf(release: StoredRelease): CampaignRelease {
  const { id, at, by, approvedBy, opinion, canonical, hash } = release;
  const { withdrawnAt, withdrawnBy, withdrawnReason } = release;
  const { content, wordings } = releasedState(canonical);
  return {
    ...{ id, at, by, approvedBy, opinion, canonical, hash },
    ...{ content, wordings },
    withdrawn:
      withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy ?? '', reason: withdrawnReason ?? '' },
  };
}

/** First days of the steps of all campaigns that are not archived, in a period. */
export function calendarOf(
  tools: QueryTools,
  { from, to }: { from: Day; to: Day },
): { steps: z.infer<typeof CalendarStep>[] } {
  const steps = listCampaigns(tools.db)
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap(({ id, content }) => {
      const days = stepDays(content);
      return content.steps.flatMap((step) => {
        const day = days.get(step.id);
        return day === undefined || day < from || day > to
          ? []
          : [{ campaignId: id, campaign: content.name, stepId: step.id, step: step.name, day }];
      });
    });
  return { steps: steps.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)) };
}
