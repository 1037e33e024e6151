import type { Day, Instant } from '../../contract/values.ts';
import { refuse } from '../kernel/failure.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const dayLength = 24 * hour;
/** Longer than any local day: clocks are set by two hours at most. */
const beyondDay = 30 * hour;

/** `Europe/Berlin`, `UTC`; not an offset, which knows no summer time. */
const zoneName = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/;

/** The clocks on the walls of one zone. Instants are epoch milliseconds in whole seconds. */
export interface ZoneClock {
  /** How far the clocks are ahead of UTC, in milliseconds. */
  offsetAt(instant: number): number;
  dayAt(instant: number): Day;
  /** ISO 8601 with the zone's offset: `2026-06-12T09:20:00+02:00`. */
  textAt(instant: number): Instant;
}

/** Clocks of an IANA zone, as the computer's own table knows them; refuses what is not the name of a known zone. */
export function zoneClock(zone: string): ZoneClock {
  const format = formatOf(zone);
  const offsetAt = (instant: number) => faceAt(format, instant) - instant;
  return {
    offsetAt,
    dayAt: (instant) => new Date(faceAt(format, instant)).toISOString().slice(0, 10),
    textAt: (instant) => {
      const offset = offsetAt(instant);
      return `${new Date(instant + offset).toISOString().slice(0, 19)}${offsetText(offset)}`;
    },
  };
}

/**
 * Art. 3(1) of Regulation 1182/71: end of the local hour in which an instant lies; on the full hour, of the hour that
 * begins then. Told by the instant and not by the clock face, so that each of the two equal hours of an autumn night has
 * its own end. Where clocks are not set by whole hours (Lord Howe), the change itself ends the hour: none has more than
 * 60 minutes.
 */
export function endOfHour(instant: number, { offsetAt }: ZoneClock): number {
  const offset = offsetAt(instant);
  const end = instant + hour - ((instant + offset) % hour);
  if ((offsetAt(end) - offset) % hour === 0) return end;
  return firstMinute(instant, end, (next) => offsetAt(next) !== offset);
}

/** First instant of the next day on the clocks of the zone, also where midnight is skipped or comes twice. */
export function endOfDay(instant: number, { dayAt, offsetAt }: ZoneClock): number {
  const offset = offsetAt(instant);
  const end = instant + dayLength - ((instant + offset) % dayLength);
  if (offsetAt(end) === offset) return end;
  const day = dayAt(instant);
  return firstMinute(instant, instant + beyondDay, (next) => dayAt(next) > day);
}

/** First whole minute after `from` at which something holds that, once it does, goes on holding until `to`. */
function firstMinute(from: number, to: number, holds: (instant: number) => boolean): number {
  let before = Math.floor(from / minute);
  let after = Math.ceil(to / minute);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holds(middle * minute)) after = middle;
    else before = middle;
  }
  return after * minute;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs far more than using it: one per zone. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? newFormat(zone);
  formats.set(zone, format);
  return format;
}

function newFormat(zone: string): Intl.DateTimeFormat {
  if (!zoneName.test(zone)) throw refuse('ZONE_UNKNOWN', { zone });
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw refuse('ZONE_UNKNOWN', { zone });
  }
}

/** What the clocks show, as the instant at which clocks in UTC would show the same. */
function faceAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = format.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / minute;
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}
