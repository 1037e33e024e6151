import type { ClockMark, RunningClock } from '../../../../src-main/contract/breach-clock.ts';

/** The present moment of a clock, in ms: the computer's, or a drill's own time by its pace. */
export function momentOf({ pace }: Pick<RunningClock, 'pace'>, now: number): number {
  if (pace === null) return now;
  return Date.parse(pace.from) + Math.max(0, now - Date.parse(pace.realFrom)) * pace.speed;
}

/** Whether the period of a clock is over: the deadline itself still counts as kept (Art. 33(1) GDPR). */
export function isPassed(clock: Pick<RunningClock, 'dueAt' | 'pace'>, now: number): boolean {
  return momentOf(clock, now) > Date.parse(clock.dueAt);
}

/** From so many milliseconds left on a clock is drawn as a risk. */
const pressing = 24 * 3_600_000;

/** Whether little time is left at a moment of the clock's own: the last day, and everything after. */
export function isPressing({ dueAt }: Pick<RunningClock, 'dueAt'>, moment: number): boolean {
  return Date.parse(dueAt) - moment <= pressing;
}

/**
 * The clock that the frame shows: real before drills, and among them the one that ends next. One that is over already comes
 * after those that can still be kept.
 */
export function mostUrgent(clocks: readonly RunningClock[], now: number): RunningClock | null {
  const rank = (clock: RunningClock) => (clock.isDrill ? 2 : 0) + (isPassed(clock, now) ? 1 : 0);
  const [first = null] = clocks.toSorted(
    (one, other) => rank(one) - rank(other) || Date.parse(one.dueAt) - Date.parse(other.dueAt),
  );
  return first;
}

/** The last mark that a clock has passed; null before the first. Of several passed marks only this one is told. */
export function latestMark(clock: Pick<RunningClock, 'marks' | 'pace'>, now: number): ClockMark | null {
  const moment = momentOf(clock, now);
  const passed = clock.marks.filter(({ at }) => Date.parse(at) <= moment);
  return passed.toSorted((one, other) => one.hoursLeft - other.hoursLeft)[0] ?? null;
}
