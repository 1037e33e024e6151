const day = 86_400_000;

export interface Tick {
  at: number;
  unit: 'year' | 'month';
}

export interface LanesScale {
  from: number;
  to: number;
  ticks: readonly Tick[];
}

/** Longer than this, in days, and years are marked instead of months. */
const longest = 400;
/** More marks than this run into each other. */
const most = 7;

/** The stretch of time that lanes are drawn over, in UTC milliseconds, with a mark at each new year or month inside it. */
export function lanesScale(times: readonly number[], until: number): LanesScale {
  const from = Math.min(until - day, ...times);
  const to = Math.max(until, ...times) + (Math.max(until, ...times) - from) * 0.02;
  const isLong = to - from > longest * day;
  const all = isLong ? startsOf(from, to, 'year') : startsOf(from, to, 'month');
  const step = Math.ceil(all.length / most);
  return { from, to, ticks: all.filter((_, place) => place % step === 0) };
}

function startsOf(from: number, to: number, unit: Tick['unit']): Tick[] {
  const first = new Date(from);
  const ticks: Tick[] = [];
  for (let place = 1; ; place++) {
    const at =
      unit === 'year'
        ? Date.UTC(first.getUTCFullYear() + place, 0)
        : Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + place);
    if (at >= to) return ticks;
    ticks.push({ at, unit });
  }
}
