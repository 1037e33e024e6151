import type { BreachClock, ClockState } from '../../../../src-main/contract/breach-clock.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';

/**
 * The moment at which a case is looked at, in ms: the past one it is shown at, a drill's own time, or the computer's. The
 * engine told the drill's pace; between two answers the page counts on by it.
 */
export function momentOf({ asOf, drill }: Pick<Breach, 'asOf' | 'drill'>, now: number): number {
  if (asOf !== null) return Date.parse(asOf);
  if (!drill) return now;
  const { realFrom, from, speed } = drill.pace;
  return Date.parse(from) + Math.max(0, now - Date.parse(realFrom)) * speed;
}

/** The state of a clock now: a period that ended while the page was open is over. */
export function stateAt({ state, dueAt }: Pick<BreachClock, 'state' | 'dueAt'>, moment: number): ClockState {
  if (state === 'running' && dueAt !== null && moment > Date.parse(dueAt)) return 'passed';
  return state;
}

/** Whether little time is left: the last 24 hours, and everything after. */
export function isPressing({ dueAt }: Pick<BreachClock, 'dueAt'>, moment: number): boolean {
  return dueAt !== null && Date.parse(dueAt) - moment <= 24 * 3_600_000;
}
