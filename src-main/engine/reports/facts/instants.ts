import type { Instant } from '../../../contract/values.ts';

/** Order of two instants whatever their offsets; a missing one comes last. */
export function compareInstants(one: Instant | null, other: Instant | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return Date.parse(one) - Date.parse(other);
}

/** Whether an instant lies behind a limit; without a limit it never does. */
export function isAfter(instant: Instant, limit: Instant | null): boolean {
  return limit !== null && compareInstants(instant, limit) > 0;
}
