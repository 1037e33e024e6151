import { z } from 'zod';
import { TodayItem } from './overview.ts';
import { query } from './procedure.ts';
import { Bilingual, Day, Id, Instant } from './values.ts';

/** What a deadline is about, for marks and filters. */
export const DeadlineSort = z.enum(['breach', 'request', 'review', 'condition', 'campaign', 'document']);
export type DeadlineSort = z.infer<typeof DeadlineSort>;

/** A time before a deadline at which it is taken in hand (Vorfrist). */
export const Lead = z.object({
  /** The same for the same thing, whenever the calendar is written. */
  uid: z.string(),
  on: Day,
  /** Where hours count: the instant; else the whole day. */
  at: Instant.nullable(),
  /** How long before: "noch 7 Tage". */
  left: Bilingual,
});
export type Lead = z.infer<typeof Lead>;

/** Something that is due on a day, with its lead times, the earliest first. */
export const Deadline = TodayItem.extend({
  uid: z.string(),
  sort: DeadlineSort,
  dueOn: Day,
  days: z.number().int(),
  /** Where hours count: the instant; else the whole day counts. */
  dueAt: Instant.nullable(),
  leads: z.array(Lead),
});
export type Deadline = z.infer<typeof Deadline>;

export const DeadlineFilter = z.object({
  /** Null: everything overdue as well. */
  from: Day.nullable(),
  to: Day,
  /** Empty: all. */
  sorts: z.array(DeadlineSort),
});
export type DeadlineFilter = z.infer<typeof DeadlineFilter>;

/** More rows than this no page takes; calendar files and reminders have them all. */
export const mostDeadlines = 5000;

export const deadlines = {
  /** Every deadline in a period over all areas, the earliest first. */
  list: query
    .input(DeadlineFilter)
    .output(z.object({ day: Day, rows: z.array(Deadline), hasMore: z.boolean() })),
  /** Whether a calendar file told something of a record, null for any, which a later one can cancel. */
  isTold: query.input(z.object({ recordId: Id.nullable() })).output(z.object({ isTold: z.boolean() })),
};
