import { useQuery } from '@tanstack/react-query';
import type { RunningClock } from '../../../../src-main/contract/breach-clock.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { isPassed, momentOf, mostUrgent } from './running.ts';

const second = 1000;

/** Clocks that run or are over without a notification, and the present moment; none while no file is open. */
export function useClocks(isOpen = true): { clocks: readonly RunningClock[]; now: number } {
  const { ask } = useAccess();
  const { data } = useQuery({ ...ask.breaches.clocks.queryOptions(), enabled: isOpen });
  const clocks = isOpen && data ? data.clocks : [];
  // The time of a drill runs faster than the minute in which the others are told.
  const isFast = clocks.some(({ pace }) => pace !== null && pace.speed > 1);
  const now = useNow(isFast ? second : undefined);
  return { clocks, now };
}

export interface UrgentClock {
  clock: RunningClock;
  /** Its own present moment, in ms. */
  moment: number;
  isPassed: boolean;
}

/** The clock that the frame shows; null while nothing runs. */
export function useUrgentClock(isOpen = true): UrgentClock | null {
  const { clocks, now } = useClocks(isOpen);
  const clock = mostUrgent(clocks, now);
  return clock && { clock, moment: momentOf(clock, now), isPassed: isPassed(clock, now) };
}
