import type { Instant } from '../../contract/values.ts';

const minute = 60_000;

/**
 * When an event was written, for RFC 5545: `SEQUENCE` is the minute, the same in every calendar that Obhut writes, so that a
 * file written later takes the place of an earlier one whichever of them told the event first.
 */
export function calendarStamp(now: Instant): { stamp: Date; lastModified: Date; sequence: number } {
  const stamp = new Date(now);
  return { stamp, lastModified: stamp, sequence: Math.floor(stamp.getTime() / minute) };
}
