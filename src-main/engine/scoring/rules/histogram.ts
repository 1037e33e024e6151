import { scoreRange } from '../../../contract/scoring-model.ts';
import type { Simulation } from '../../../contract/scoring-simulation.ts';

/** Widths that people count in; with the widest the whole range takes 20 bars. */
const widths = [5, 10, 20, 50] as const;
const mostBars = 24;
/** The axis reaches at least as far as the thresholds that are usual. */
const leastReach = 100;

/** Bars of equal width from 0 up to what anybody reaches, both scores side by side. Index of the arrays is the score. */
export function histogramOf(lawful: Uint32Array, full: Uint32Array, reach: number): Simulation['histogram'] {
  const highest = Math.max(leastReach, reach, lastReached(lawful), lastReached(full));
  const width = widths.find((one) => Math.ceil((highest + 1) / one) <= mostBars) ?? 50;
  const bars = Math.ceil(Math.min(highest + 1, scoreRange.most + 1) / width);
  return Array.from({ length: bars }, (_, bar) => {
    const from = bar * width;
    const to = from + width;
    return { from, to, lawful: within(lawful, from, to), full: within(full, from, to) };
  });
}

function lastReached(scores: Uint32Array): number {
  return scores.findLastIndex((leads) => leads > 0);
}

function within(scores: Uint32Array, from: number, to: number): number {
  return scores.subarray(from, to).reduce((sum, leads) => sum + leads, 0);
}
