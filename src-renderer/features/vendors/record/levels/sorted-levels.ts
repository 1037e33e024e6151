import type { LevelGap } from '../../../../../src-main/contract/assessments.ts';
import { MeasureLevel } from '../../../../../src-main/contract/values.ts';

const rank = (level: MeasureLevel | null) => (level === null ? -1 : MeasureLevel.options.indexOf(level));

/** How many steps the vendor stays below what is needed or what we have ourselves, whichever is higher; 0 when it suffices. */
export function gapOf({ vendorLevel, neededLevel, ownLevel }: LevelGap): number {
  if (vendorLevel === null) return 0;
  return Math.max(0, Math.max(rank(neededLevel), rank(ownLevel)) - rank(vendorLevel));
}

/** Levels with what blocks first: without a compensation in force, then compensated, then by the width of the gap. */
export function byGap(levels: readonly LevelGap[]): LevelGap[] {
  const place = ({ isShort, compensation }: LevelGap) => (isShort ? (compensation?.isInForce ? 1 : 0) : 2);
  return levels.toSorted((one, other) => place(one) - place(other) || gapOf(other) - gapOf(one));
}
