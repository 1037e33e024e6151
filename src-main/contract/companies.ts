import { z } from 'zod';
import { DeadlineSort } from './deadlines.ts';
import { Day, Instant } from './values.ts';

/** A company of this machine in numbers and dates: nothing that names a record. */
export const CompanySummary = z.object({
  companyName: z.string(),
  isSample: z.boolean(),
  /** When its file was looked into. */
  readAt: Instant,
  /** Running clocks of breaches, and when the most urgent one ends. */
  clocks: z.number().int(),
  clockEnds: Instant.nullable(),
  overdue: z.number().int(),
  thisWeek: z.number().int(),
  /** What waits for somebody outside. */
  others: z.number().int(),
  openRequests: z.number().int(),
  openFindings: z.number().int(),
  vendors: z.number().int(),
  approved: z.number().int(),
  /** The next days on which something is due, and what about. */
  next: z.array(z.object({ on: Day, sort: DeadlineSort })),
  lastBackupAt: Instant.nullable(),
});
export type CompanySummary = z.infer<typeof CompanySummary>;
