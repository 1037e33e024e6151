import type { z } from 'zod';
import type { ClockDoubt } from '../../contract/breach-clock.ts';
import { lastEntryAt } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';

/** Two clocks may differ by so many milliseconds before anybody is alarmed. */
const tolerance = 2 * 60_000;

/**
 * A clock that lies before the last thing that was written: it was set back, or the file comes from a computer whose
 * clock is ahead. Running periods rest on it, so it is said.
 */
export function clockDoubt({
  db,
  clock,
}: Pick<QueryTools, 'db' | 'clock'>): z.infer<typeof ClockDoubt> | null {
  const lastSeenAt = lastEntryAt(db);
  if (lastSeenAt === null || Date.parse(lastSeenAt) - clock.now().getTime() <= tolerance) return null;
  return { now: instantNow(clock), lastSeenAt };
}
