import type { CampaignStep } from '../../../contract/campaign-record.ts';
import type { Day, Instant } from '../../../contract/values.ts';
import { seatOf } from '../../breaches/seat.ts';
import { dayOf, instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { endOfDay, zoneClock } from '../../law/zone-clock.ts';
import { listRequests } from '../../requests/list-requests.ts';
import { answersOf, exceptionsOf, type StoredCampaign } from '../repo/campaigns.ts';
import type { GateFacts, ServiceFacts, StepFacts } from '../rules/gate-facts.ts';
import { judgedOn, stepDays } from '../rules/step-days.ts';
import { contentFacts, personaFields, scoringFacts } from './marketing-facts.ts';
import { type OpenBreach, openBreaches } from './open-breaches.ts';
import { serviceFacts } from './service-facts.ts';
import { placeFacts, wordingFacts } from './wording-facts.ts';

/** Everything that the gate of a campaign is computed from, as of each step's day or of the day that was asked about. */
export function gateFacts(tools: QueryTools, campaign: StoredCampaign, asked: Day | null): GateFacts {
  const { zone } = seatOf(tools);
  const { content } = campaign;
  const today = dayOf(tools.clock.now(), zone);
  const days = stepDays(content);
  const breaches = openBreaches(tools);
  const steps = content.steps.map((step) => {
    const startsOn = days.get(step.id) ?? null;
    const asOf = asked ?? judgedOn(startsOn, content.endsOn, today);
    return stepFacts(tools, step, { startsOn, asOf, zone, breaches });
  });
  return {
    today,
    asked,
    content,
    steps,
    answers: answersOf(tools.db, campaign.id),
    exceptions: exceptionsOf(tools.db, campaign.id).map(({ campaignId: _id, ...exception }) => exception),
    scoring: scoringFacts(tools, content.scoringVersionId),
    personaFields: personaFields(tools, content.personaIds),
    overdueRequests: listRequests(tools, { view: 'open', search: '' }).requests.filter(
      ({ isOverdue }) => isOverdue,
    ).length,
  };
}

interface StepDay {
  startsOn: Day | null;
  asOf: Day;
  zone: string;
  breaches: readonly OpenBreach[];
}

function stepFacts(tools: QueryTools, step: CampaignStep, day: StepDay): StepFacts {
  const { startsOn, asOf, zone, breaches } = day;
  const at = lastKnownInstant(tools, asOf, zone);
  const services = step.serviceIds.map((id) => serviceFacts(tools, id, { day: asOf, breaches }));
  return {
    step,
    startsOn,
    asOf,
    services: services.filter((facts): facts is ServiceFacts => facts !== null),
    unknownServices: step.serviceIds.filter((_id, index) => services[index] === null),
    consent: wordingFacts(tools, step.consentTextId, at),
    measurement: wordingFacts(tools, step.measurementTextId, at),
    // What a place will show is planned with its day, so the whole day counts.
    place: placeFacts(tools, step.placeId, lastInstantOf(asOf, zone)),
    content: contentFacts(tools, step.contentId),
  };
}

/** A past day is judged as it ended; a coming one as things stand, since nobody knows what will be published until then. */
function lastKnownInstant({ clock }: QueryTools, day: Day, zone: string): Instant {
  const end = lastInstantOf(day, zone);
  const now = instantNow(clock);
  const isPast = end < now;
  return isPast ? end : now;
}

function lastInstantOf(day: Day, zone: string): Instant {
  const clocks = zoneClock(zone);
  const noon = Date.parse(`${day}T12:00:00Z`);
  return new Date(endOfDay(noon - clocks.offsetAt(noon), clocks) - 1).toISOString();
}
