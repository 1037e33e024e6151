import type { CampaignContent, CampaignStep } from '../../../contract/campaign-record.ts';
import type { Day, Id } from '../../../contract/values.ts';
import { addDays } from '../../kernel/clock.ts';

type Plan = Pick<CampaignContent, 'steps' | 'startsOn' | 'endsOn'>;

/**
 * First day of each step: whole calendar days after the step it follows, or after the first day of the campaign. None for
 * steps that wait for each other, or while the campaign has no first day.
 */
export function stepDays({ steps, startsOn }: Plan): Map<Id, Day> {
  const days = new Map<Id, Day>();
  if (startsOn === null) return days;
  for (const step of steps) {
    const delay = delayOf(step, steps);
    if (delay !== null) days.set(step.id, addDays(startsOn, delay));
  }
  return days;
}

/** A step that waits for itself by way of others; null when there is none. */
export function loopingStep(steps: readonly CampaignStep[]): CampaignStep | null {
  return steps.find((step) => delayOf(step, steps) === null) ?? null;
}

/**
 * The day as of which a step is judged: the day it happens; once that is past, today, as a form stays open and mails go out
 * to new contacts until the campaign ends.
 */
export function judgedOn(startsOn: Day | null, endsOn: Day | null, today: Day): Day {
  const begun = startsOn !== null && startsOn > today ? startsOn : today;
  if (endsOn === null || startsOn === null || begun <= endsOn) return begun;
  return endsOn > startsOn ? endsOn : startsOn;
}

/** Days from the first day of the campaign; null for a loop. A step that follows one that is gone counts from the first day. */
function delayOf(step: CampaignStep, steps: readonly CampaignStep[]): number | null {
  const byId = new Map(steps.map((known) => [known.id, known]));
  const seen = new Set<Id>();
  let delay = 0;
  for (let current: CampaignStep | undefined = step; current; ) {
    if (seen.has(current.id)) return null;
    seen.add(current.id);
    delay += current.delayDays;
    current = current.afterStepId === null ? undefined : byId.get(current.afterStepId);
  }
  return delay;
}
