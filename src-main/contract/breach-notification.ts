import { z } from 'zod';
import { ParticularState } from './breach-particulars.ts';
import { BreachTask } from './breach-record.ts';
import { CompanyProfile, Person } from './company.ts';
import { Authority } from './law.ts';
import { Day, Id, Instant, Line, Prose } from './values.ts';

/** Art. 33(4) GDPR: in phases; a notification can be withdrawn when nothing personal was concerned. */
export const NoticePhase = z.enum(['initial', 'followUp', 'final', 'withdrawal']);
export type NoticePhase = z.infer<typeof NoticePhase>;

export const NoticeState = z.enum(['known', 'provisional', 'pending', 'missing']);
export type NoticeState = z.infer<typeof NoticeState>;

/** One thing that the notification has to say, how far it is known and what changed since the last one. */
export const NoticeField = z.object({
  id: z.string(),
  isMandatory: z.boolean(),
  state: NoticeState,
  followsOn: Day.nullable(),
  change: z.enum(['new', 'corrected', 'unchanged']),
});
export type NoticeField = z.infer<typeof NoticeField>;

/** Everything that a notification says, frozen as it was sent. Language-free: the paper is printed in both. */
export const NoticeContent = z.object({
  company: CompanyProfile,
  contact: Person.nullable(),
  reporter: Line,
  authority: Authority.nullable(),
  title: Line,
  number: z.string(),
  processorName: Line,
  particulars: z.array(ParticularState),
  measures: z.array(BreachTask),
  /** How people are told, as decided by then. */
  people: z.object({ result: z.string(), reason: Prose, toldAt: Instant.nullable() }).nullable(),
  severity: z.object({ score: z.number(), level: z.string() }).nullable(),
  fields: z.array(NoticeField),
});
export type NoticeContent = z.infer<typeof NoticeContent>;

export const NewNotice = z.object({
  phase: NoticePhase,
  /** When it went out. */
  at: Instant,
  by: Line.min(1),
  channel: Line,
  /** Number that the authority gave it; can be added later. */
  reference: Line,
  /** Art. 33(1) sentence 2 GDPR: required once the period is over. */
  delayReason: Prose,
  nextUpdateOn: Day.nullable(),
  /** For a withdrawal: why. */
  note: Prose,
});
export type NewNotice = z.infer<typeof NewNotice>;

/** A notification that was sent: never changed. */
export const BreachNotice = NewNotice.extend({
  id: Id,
  recordedAt: Instant,
  /** End of the period when it was sent. */
  dueAt: Instant.nullable(),
  isLate: z.boolean(),
  content: NoticeContent,
});
export type BreachNotice = z.infer<typeof BreachNotice>;
