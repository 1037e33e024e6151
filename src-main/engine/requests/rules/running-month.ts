import type { DataRequest, Extension, RequestProfile } from '../../../contract/requests.ts';
import type { Day } from '../../../contract/values.ts';
import { addMonths } from '../../kernel/clock.ts';
import type { IsWorkingDay } from '../../law/working-days.ts';
import { dueDates, isAtOnce } from './due-dates.ts';

type Received = Pick<RequestProfile, 'kind' | 'receivedOn' | 'identity'>;

/** A request's month, with what an extension makes of it. */
export interface RunningMonth {
  due: DataRequest['due'];
  extension: DataRequest['extension'];
}

/**
 * Art. 12(3), (6) GDPR, EDPB Guidelines 01/2022: the month begins with receipt; who doubts the identity and asks in time
 * waits, and it begins with the answer. Null while it waits. Doubts that nobody asked about hold nothing up.
 */
export function monthStart({ receivedOn, identity }: Omit<Received, 'kind'>): Day | null {
  if (identity.state === 'notNeeded' || !isAskedInTime(receivedOn, identity.askedOn)) return receivedOn;
  return identity.state === 'confirmed' ? identity.confirmedOn : null;
}

/** The ends of a request's month. An extension counts only if it was told before the first month was over. */
export function runningMonth(
  received: Received,
  extension: Extension | null,
  isWorkingDay: IsWorkingDay,
): RunningMonth {
  const { kind } = received;
  const startsOn = isAtOnce(kind) ? null : monthStart(received);
  const first = startsOn === null ? null : dueDates({ kind, startsOn, extensionMonths: 0 }, isWorkingDay);
  const extensionBy = first?.latest ?? null;
  const counts = extension !== null && extensionBy !== null && extension.toldOn <= extensionBy;
  const due =
    startsOn === null
      ? { calendarEnd: null, latest: null, isAtOnce: isAtOnce(kind) }
      : dueDates({ kind, startsOn, extensionMonths: counts ? extension.months : 0 }, isWorkingDay);
  return { due: { ...due, startsOn, extensionBy }, extension: extension && { ...extension, counts } };
}

/** Nobody asks "without undue delay" once the month itself is over. */
function isAskedInTime(receivedOn: Day, askedOn: Day | null): boolean {
  return askedOn !== null && askedOn <= addMonths(receivedOn, 1);
}
