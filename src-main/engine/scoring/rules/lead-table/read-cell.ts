import { addDays, dayOf, daysBetween } from '../../../kernel/clock.ts';
import { foldText } from '../../../kernel/folded-text.ts';
import { zoneClock } from '../../../law/zone-clock.ts';
import { dayLength } from '../prepared-lead.ts';

const yes = new Set(['ja', 'yes', 'j', 'y', 'true', 'wahr', '1', 'x']);
const no = new Set(['nein', 'no', 'n', 'false', 'falsch', '0', '-', '']);

/** A yes or a no; an empty cell is a no: nobody has agreed by saying nothing. Null where it is neither. */
export function readYesNo(cell: string): boolean | null {
  const text = foldText(cell.trim());
  if (yes.has(text)) return true;
  return no.has(text) ? false : null;
}

/** Days ago as a number from 0 on; null where it is none. */
export function readDays(cell: string): number | null {
  const text = cell.trim().replace(',', '.');
  const days = /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  return days !== null && days <= 36_500 ? days : null;
}

/** Times as a whole number from 0 on; null where it is none, or more than an event can have. */
export function readTimes(cell: string): number | null {
  const text = cell.trim();
  const times = /^\d+$/.test(text) ? Number(text) : null;
  return times !== null && times <= 10_000 ? times : null;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/;
const germanDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * How many days of 24 hours before `now` a day or time lies, in the zone of the seat; negative in the future, null where
 * it is neither `2026-11-03` nor `3.11.2026`. A day without time counts by the calendar, so that the hour at which the
 * file is read says nothing; a time counts by the hour.
 */
export function readAge(cell: string, now: Date, zone: string): number | null {
  const text = cell.trim();
  const iso = isoDay.exec(text);
  if (iso?.[7] !== undefined) return ageOf(Date.parse(text.replace(' ', 'T')), now);
  const [, year, month, day, hour, minute, second] = iso ?? inIsoOrder(germanDay.exec(text));
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(date)) return null;
  if (hour === undefined || minute === undefined) return daysBetween(date, dayOf(now, zone));
  const wall = Date.parse(`${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}Z`);
  return Number.isNaN(wall) ? null : ageOf(wall - zoneClock(zone).offsetAt(wall), now);
}

function inIsoOrder(match: RegExpExecArray | null): (string | undefined)[] {
  if (!match) return [];
  const [all, day, month, year, ...time] = match;
  return [all, year, month, day, ...time];
}

function isDay(date: string): boolean {
  return !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && addDays(date, 0) === date;
}

function ageOf(instant: number, now: Date): number | null {
  return Number.isNaN(instant) ? null : (now.getTime() - instant) / dayLength;
}
