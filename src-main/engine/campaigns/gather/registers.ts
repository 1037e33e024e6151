import type { Day, Id, Instant } from '../../../contract/values.ts';
import { seatOf } from '../../breaches/seat.ts';
import { dayOf, instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { endOfDay, zoneClock } from '../../law/zone-clock.ts';
import { listRequests } from '../../requests/list-requests.ts';
import type { PlaceFacts, ServiceFacts, WordingFacts } from '../rules/gate-facts.ts';
import { kept } from './kept.ts';
import { openBreaches } from './open-breaches.ts';
import { serviceFacts } from './service-facts.ts';
import { placeFacts, wordingFacts } from './wording-facts.ts';

/** The other registers as the gates of one question read them: many steps and campaigns rest on the same records. */
export interface Registers {
  /** Today at the seat. */
  today: Day;
  service(serviceId: Id, day: Day): ServiceFacts | null;
  wording(textId: Id | null, day: Day): WordingFacts | null;
  place(placeId: Id | null, day: Day): PlaceFacts | null;
  overdueRequests(): number;
}

/** Opens the registers for one question; what was read once is kept until it is answered. */
export function openRegisters(tools: QueryTools): Registers {
  const { zone } = seatOf(tools);
  const lastInstantOf = kept(lastInstantIn(zone));
  const breaches = kept(() => openBreaches(tools));
  const wordingAt = kept((textId: Id | null, at: Instant) => wordingFacts(tools, textId, at));
  const now = instantNow(tools.clock);
  return {
    today: dayOf(tools.clock.now(), zone),
    service: kept((serviceId: Id, day: Day) => serviceFacts(tools, serviceId, { day, breaches: breaches() })),
    // A past day is judged as it ended; a coming one as things stand, since nobody knows what will be published until then.
    wording: (textId, day) => {
      const end = lastInstantOf(day);
      const isPast = end < now;
      return wordingAt(textId, isPast ? end : now);
    },
    // What a place will show is planned with its day, so the whole day counts.
    place: kept((placeId: Id | null, day: Day) => placeFacts(tools, placeId, lastInstantOf(day))),
    overdueRequests: kept(
      () =>
        listRequests(tools, { view: 'open', search: '' }).requests.filter(({ isOverdue }) => isOverdue)
          .length,
    ),
  };
}

/** Last millisecond of a day on the clocks of a zone. */
function lastInstantIn(zone: string): (day: Day) => Instant {
  const clocks = zoneClock(zone);
  return (day) => {
    const noon = Date.parse(`${day}T12:00:00Z`);
    return new Date(endOfDay(noon - clocks.offsetAt(noon), clocks) - 1).toISOString();
  };
}
