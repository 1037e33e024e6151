import { instantsOf, onTheWall } from '../../../ui/local-time.ts';

const hour = 3_600_000;
/** Longer periods than this get no mark for each day: the words would cover each other. */
const mostDays = 8;

/** A day of the wall calendar on the bar; the one in which the clocks change has 23 or 25 hours. */
export interface DayMark {
  /** Midnight, or the first instant of the day where the clocks skip midnight; the start of the bar for the first day. */
  at: number;
  /** Place on the bar, 0 to 1. */
  share: number;
  hours: number;
}

export interface Scale {
  days: readonly DayMark[];
  /** Elapsed hours with their places: 24, 48 on a bar of 72. */
  hours: readonly { hours: number; share: number }[];
  /** Place of an instant in ms; 0 to 1, held at the ends. */
  shareOf: (at: number) => number;
}

/** Where days and hours stand on a bar from awareness to the end of the period, both in ms, as the wall clocks of a zone tell it. */
export function layoutScale(from: number, to: number, zone: string): Scale {
  const length = Math.max(1, to - from);
  const shareOf = (at: number) => Math.min(1, Math.max(0, (at - from) / length));
  const total = Math.floor(length / hour);
  const step = total <= 96 ? 24 : 24 * Math.ceil(total / 96);
  const marks = Array.from({ length: Math.ceil(total / step) }, (_, place) => place * step).slice(1);
  return {
    days:
      total / 24 > mostDays
        ? []
        : daysBetween(from, to, zone).map((day) => ({ ...day, share: shareOf(day.at) })),
    hours: marks.map((hours) => ({ hours, share: (hours * hour) / length })),
    shareOf,
  };
}

function daysBetween(from: number, to: number, zone: string): { at: number; hours: number }[] {
  const days: { at: number; hours: number }[] = [];
  let day = onTheWall(new Date(from).toISOString(), zone).day;
  for (let start = startOf(day, zone); start < to; ) {
    day = dayAfter(day);
    const end = startOf(day, zone);
    days.push({ at: Math.max(from, start), hours: Math.round((end - start) / hour) });
    start = end;
  }
  return days;
}

/** First instant of a day, in ms: midnight, or the first full hour where the clocks skip it. */
function startOf(day: string, zone: string): number {
  const [first] = instantsOf(day, '00:00', zone);
  const start = first ?? instantsOf(day, '01:00', zone)[0];
  return Date.parse(start ?? `${day}T00:00:00Z`);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hour).toISOString().slice(0, 10);
}
