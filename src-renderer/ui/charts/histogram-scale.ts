/** Where scores and counts lie in a histogram, in px. */
export interface HistogramScale {
  left: number;
  right: number;
  bottom: number;
  /** Counts with a line, from 0 up. */
  counts: readonly number[];
  /** Scores with a number below. */
  scores: readonly number[];
  x(score: number): number;
  y(count: number): number;
  /** The whole score at a place, within the axis. */
  scoreAt(x: number): number;
}

const AXIS = 44;
const RIGHT = 14;
const TOP = 34;
const FOOT = 38;

/** The scale of a histogram of the given size. */
export function histogramScale(
  bars: readonly { to: number; lawful: number; full: number }[],
  width: number,
  height: number,
): HistogramScale {
  const left = AXIS;
  const right = Math.max(left + 1, width - RIGHT);
  const bottom = height - FOOT;
  const end = bars.at(-1)?.to ?? 100;
  const most = Math.max(1, ...bars.map(({ lawful, full }) => Math.max(lawful, full)));
  const step = roundStep(most / 3);
  const top = Math.ceil(most / step) * step;
  const scoreStep = roundStep(end / 6);
  const unit = (right - left) / end;
  return {
    ...{ left, right, bottom },
    counts: range(top, step),
    scores: range(end, scoreStep),
    x: (score) => left + Math.min(score, end) * unit,
    y: (count) => bottom - (count / top) * (bottom - TOP),
    scoreAt: (x) => Math.min(end, Math.max(0, Math.round((x - left) / unit))),
  };
}

function range(end: number, step: number): number[] {
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

/** 1, 2, 5, 10, 20, 50 … : the next one that is not smaller. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, size)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= size) ?? 10 * power;
}
