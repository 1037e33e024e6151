/** A time as a table writes it: as the clocks showed it, or as an instant where an offset stands beside it. */
export type Moment =
  | { kind: 'instant'; at: number }
  | { kind: 'clock'; wall: number }
  /** Only a day. */
  | { kind: 'day'; wall: number };

const time = String.raw`(?:(?:\s*,?\s+|T)(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*(?:Uhr|h))?)?`;
const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${time}\s*(Z|[+-]\d{2}:?\d{2})?$`, 'i');
const german = new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})${time}$`, 'i');
const serial = /^(\d{5})(?:[.,](\d{1,15}))?$/;

/** Days of a spreadsheet are counted from here. */
const serialStart = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
const years = { from: 1990, to: 2100 };

/**
 * Reads `2026-11-03 14:30`, `2026-11-03T14:30:00+01:00`, `03.11.2026 14:30`, `3.11.26` and the day numbers of spreadsheets.
 * Null for all else: `03/11/2026` is in March or in November, and nobody shall guess which.
 */
export function readMoment(text: string): Moment | null {
  const clean = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const [, year, month, day, hour, minute, second, offset] = iso.exec(clean) ?? [];
  if (year !== undefined) return momentOf([year, month, day], [hour, minute, second], offset);
  const [, germanDay, germanMonth, germanYear, ...clock] = german.exec(clean) ?? [];
  if (germanYear !== undefined) {
    const fullYear = germanYear.length === 2 ? `20${germanYear}` : germanYear;
    return momentOf([fullYear, germanMonth, germanDay], clock, undefined);
  }
  return momentOfSerial(clean);
}

type Digits = readonly (string | undefined)[];

function momentOf(date: Digits, clock: Digits, offset: string | undefined): Moment | null {
  const [year = 0, month = 0, day = 0] = date.map(Number);
  const [hour, minute = '0', second = '0'] = clock;
  const midnight = Date.UTC(year, month - 1, day);
  const back = new Date(midnight);
  const isDay = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  if (!isDay || year < years.from || year > years.to) return null;
  if (hour === undefined) return offset === undefined ? { kind: 'day', wall: midnight } : null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const wall = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  if (offset === undefined) return { kind: 'clock', wall };
  const ahead = millisecondsOf(offset);
  return ahead === null ? null : { kind: 'instant', at: wall - ahead };
}

function millisecondsOf(offset: string): number | null {
  if (offset.toUpperCase() === 'Z') return 0;
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function momentOfSerial(text: string): Moment | null {
  const [, days, part] = serial.exec(text) ?? [];
  if (days === undefined) return null;
  const midnight = serialStart + Number(days) * dayLength;
  const year = new Date(midnight).getUTCFullYear();
  if (year < years.from || year > years.to) return null;
  if (part === undefined) return { kind: 'day', wall: midnight };
  const seconds = Math.round(Number(`0.${part}`) * 86_400);
  return { kind: 'clock', wall: midnight + seconds * 1000 };
}
