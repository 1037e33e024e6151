import type { z } from 'zod';
import type { DrillSpeed } from '../../../../src-main/contract/breach-clock.ts';

export type Speed = z.infer<typeof DrillSpeed>;
export type RunningSpeed = Exclude<Speed, 0>;

/** How fast a drill's own time may run; the second one fits 72 hours into a long lunch break. */
export const runningSpeeds: readonly RunningSpeed[] = [1, 60, 120, 360];

/** The speed that a drill is offered with. */
export const usualSpeed: RunningSpeed = 60;

/** The speed of a choice; the usual one where it is none of ours. */
export function runningSpeedOf(value: number | string): RunningSpeed {
  return runningSpeeds.find((speed) => speed === Number(value)) ?? usualSpeed;
}
