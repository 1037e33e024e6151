import { z } from 'zod';
import { Day, Instant } from './values.ts';

/** A mark of a running breach clock; its key is the same for whoever tells it. */
export const ReminderMark = z.object({
  key: z.string(),
  /** The clock: another time of awareness is another clock. */
  clock: z.string(),
  at: Instant,
  /** Zero: the period is over. */
  hoursLeft: z.number().int(),
});
export type ReminderMark = z.infer<typeof ReminderMark>;

/** A deadline that is due, or whose lead time begins, on a day. A moved deadline has other keys. */
export const ReminderStage = z.object({
  key: z.string(),
  /** The deadline that it belongs to, the same for its lead times. */
  deadline: z.string(),
  on: Day,
  stage: z.enum(['lead', 'due']),
});
export type ReminderStage = z.infer<typeof ReminderStage>;

/** What the computer may tell of: times and counts, nothing that says what it is about. */
export const Reminders = z.object({
  isOpen: z.boolean(),
  marks: z.array(ReminderMark),
  stages: z.array(ReminderStage),
});
export type Reminders = z.infer<typeof Reminders>;

/** What lies further back than so many days stands on Today and is told no more. */
export const toldForDays = 30;

/** What the computer does beside the window; both off until somebody wants them. */
export const ReminderSettings = z.object({
  /** One grouped notification of deadlines when a company is opened, and at nine in the morning. */
  deadlines: z.boolean(),
  /** The app stays in the tray when its last window is closed. */
  tray: z.boolean(),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;
