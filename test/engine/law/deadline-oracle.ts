import type { DeadlineAnswer, DeadlineQuestion } from '../../../src-main/contract/breach-deadlines.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Every change of clocks and every midnight of today's zones falls on such a step. */
const step = 30 * minute;

/** Clock face of a zone at an instant: `2026-06-12 09:20:00`. */
type Face = (instant: number) => string;

function faceOf(zone: string): Face {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => format.format(instant);
}

/** What the face shows, as if it were UTC. */
function shown(face: string): number {
  return Date.parse(`${face.replace(' ', 'T')}Z`);
}

/**
 * The readings once more, knowing nothing but the clock face of the zone: it walks minute by minute to the end of the hour
 * and then in half hours, and looks at each what day it is there. Slow, without any arithmetic of calendars.
 */
export function walkedDeadlines(
  { awareAt, zone }: DeadlineQuestion,
  hours: number,
  isHoliday: (day: string) => boolean,
): DeadlineAnswer {
  const face = faceOf(zone);
  const aware = Date.parse(awareAt);
  const start = endOfHour(aware, face);
  const end = start + hours * hour;
  const isWorking = (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && !isHoliday(day);
  const walked = walk({ start, end, dayAt: (instant) => face(instant).slice(0, 10), isWorking });
  const text = (instant: number) => textOf(instant, shown(face(instant)));
  return {
    strict: text(aware + hours * hour),
    reg1182Hours: text(end),
    reg1182WorkingDays: {
      hours48: text(walked.hours48),
      fullDays: text(walked.fullDays),
      touch: text(walked.touch),
    },
  };
}

/** The next minute that shows a full hour, or at which the minutes of the clock jump. */
function endOfHour(aware: number, face: Face): number {
  let next = Math.floor(aware / minute) * minute + minute;
  const shift = (instant: number) => (shown(face(instant)) - instant) % hour;
  while (shown(face(next)) % hour !== 0 && shift(next) === shift(next - minute)) next += minute;
  return next;
}

interface Walk {
  start: number;
  end: number;
  dayAt: (instant: number) => string;
  isWorking: (day: string) => boolean;
}

function walk({ start, end, dayAt, isWorking }: Walk): { hours48: number; fullDays: number; touch: number } {
  const found = { hours48: 0, fullDays: 0, touch: 0 };
  const touched = new Set<string>();
  const whole = new Set<string>();
  let worked = 0;
  let before = dayAt(start - step);
  for (let now = start; Object.values(found).includes(0); now += step) {
    const day = dayAt(now);
    if (day !== before) {
      if (whole.size === 2 && found.fullDays === 0) found.fullDays = Math.max(now, end);
      if (touched.size === 2 && found.touch === 0) found.touch = now;
      if (isWorking(day) && whole.size < 2) whole.add(day);
    }
    if (isWorking(day)) {
      if (touched.size < 2) touched.add(day);
      if (touched.size === 2 && now < end && found.touch === 0) found.touch = end;
      worked += step;
      if (worked === 48 * hour) found.hours48 = Math.max(now + step, end);
    }
    before = day;
  }
  return found;
}

function textOf(instant: number, local: number): string {
  const offset = Math.round((local - instant) / minute);
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const text = new Date(instant + offset * minute).toISOString().replace(/(\.000)?Z$/, '');
  return `${text}${sign}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
}
