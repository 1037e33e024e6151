import type { BreachEntry } from '../../../../src-main/contract/breach-record.ts';

/** Knowledge written down later than this after it came in, in ms, is marked and needs its reason. */
export const lateAfter = 60 * 60_000;

/** Whether something known was written down late; what comes from elsewhere with its own times is not. */
export function isEnteredLate({ knownAt, recordedAt }: Pick<BreachEntry, 'knownAt' | 'recordedAt'>): boolean {
  return Date.parse(recordedAt) - Date.parse(knownAt) > lateAfter;
}
