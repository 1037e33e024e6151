import { z } from 'zod';
import { calculator, command, query } from './procedure.ts';
import { Bilingual, Day, Id, Line, Prose, ProtectionNeed } from './values.ts';
import { RiskLevel } from './vendor-register.ts';

const Months = z.number().int().min(1).max(120);

/** After how many months a decision is looked at again; of risk and protection need the shorter one counts. */
export const ReviewIntervals = z.object({
  risk: z.object({ high: Months, medium: Months, low: Months }),
  need: z.object({ normal: Months, high: Months, veryHigh: Months }),
  /** Vorfrist: so many days before the day the review is taken in hand. */
  leadDays: z.number().int().min(0).max(365),
});
export type ReviewIntervals = z.infer<typeof ReviewIntervals>;

/** What asks for a review besides time. */
export const ReviewTrigger = z.enum([
  'certificateExpired',
  'subProcessorNew',
  'contractEnds',
  'breach',
  'compensationEnded',
  'needChanged',
]);
export type ReviewTrigger = z.infer<typeof ReviewTrigger>;

/** Intervals that hold until the company sets its own, with the reason for each. */
export const ReviewDefaults = z.object({
  version: z.string(),
  asOf: Day,
  intervals: ReviewIntervals,
  /** A review is put off by so many days at most, counted from its own day. */
  postponeDays: z.number().int(),
  reasons: z.object({
    interval: Bilingual,
    risk: Bilingual,
    need: Bilingual,
    lead: Bilingual,
    postpone: Bilingual,
  }),
  /** Why each of them asks for a review, besides time. */
  triggers: z.record(ReviewTrigger, Bilingual),
  articles: z.array(Bilingual),
});
export type ReviewDefaults = z.infer<typeof ReviewDefaults>;

/** What the day of a review follows from. */
export const ReviewBasis = z.enum(['risk', 'need', 'decision', 'byHand', 'postponed']);
export type ReviewBasis = z.infer<typeof ReviewBasis>;

/** Something beside time that asks for a review. */
export const ReviewReason = z.object({
  kind: ReviewTrigger,
  day: Day.nullable(),
  what: Bilingual,
});
export type ReviewReason = z.infer<typeof ReviewReason>;

export const Postponement = z.object({ until: Day, reason: Prose, by: Line });
export type Postponement = z.infer<typeof Postponement>;

export const ReviewGroup = z.enum(['overdue', 'leadTime', 'later']);
export type ReviewGroup = z.infer<typeof ReviewGroup>;

/** One service whose approval is to be looked at again. */
export const ReviewRow = z.object({
  serviceId: Id,
  vendorId: Id,
  vendor: z.string(),
  service: z.string(),
  ownerId: Id.nullable(),
  owner: z.string(),
  risk: RiskLevel,
  need: ProtectionNeed,
  decidedId: Id.nullable(),
  decidedOn: Day.nullable(),
  dueOn: Day,
  /** First day of the lead time. */
  leadFrom: Day,
  /** Whole days until due; negative when overdue. */
  days: z.number().int(),
  basis: ReviewBasis,
  /** Months of the interval, where the day follows from one. */
  months: z.number().int().nullable(),
  group: ReviewGroup,
  reasons: z.array(ReviewReason),
  postponement: Postponement.nullable(),
  /** The run under way, if one is. */
  runningId: Id.nullable(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/** What a vendor still owes, or a condition of an approval that is not met. */
export const DemandRow = z.object({
  assessmentId: Id,
  findingId: z.string(),
  kind: z.enum(['demand', 'condition']),
  vendorId: Id,
  vendor: z.string(),
  service: z.string(),
  title: Bilingual,
  text: z.string(),
  articles: z.array(Bilingual),
  ownerId: Id.nullable(),
  owner: z.string(),
  dueOn: Day.nullable(),
  days: z.number().int().nullable(),
  since: Day,
  /** Whole days since the decision. */
  age: z.number().int(),
});
export type DemandRow = z.infer<typeof DemandRow>;

export const DemandFilter = z.object({
  kind: z.enum(['all', 'demand', 'condition']),
  isOverdue: z.boolean(),
  search: z.string().max(200),
});
export type DemandFilter = z.infer<typeof DemandFilter>;

const ServiceIds = z.array(Id).min(1).max(1000);

export const reviews = {
  defaults: calculator.output(ReviewDefaults),
  /** Every approved service with the day of its review; `intervals` are those in force. */
  list: query.output(
    z.object({ day: Day, intervals: ReviewIntervals, isOwn: z.boolean(), rows: z.array(ReviewRow) }),
  ),
  /** Sets the company's own intervals; null goes back to the defaults. All days follow at once. */
  saveIntervals: command
    .input(z.object({ intervals: ReviewIntervals.nullable() }))
    .output(z.object({ intervals: ReviewIntervals })),
  /** Starts a run for each service that has none under way. */
  start: command
    .input(z.object({ serviceIds: ServiceIds, assessor: Line }))
    .output(z.object({ started: z.array(Id), running: z.number().int() })),
  /** Takes runs back that nobody has decided. */
  discard: command.input(z.object({ assessmentIds: ServiceIds })).output(z.object({})),
  /** Puts reviews off, with a reason and no longer than the limit. */
  postpone: command
    .input(z.object({ serviceIds: ServiceIds, until: Day, reason: Prose.min(1) }))
    .output(z.object({ postponed: z.number().int() })),
  /** Sets what was before: takes back what `postpone` did. */
  setPostponements: command
    .input(
      z.object({
        postponements: z
          .array(z.object({ serviceId: Id, postponement: Postponement.nullable() }))
          .min(1)
          .max(1000),
      }),
    )
    .output(z.object({})),
  /** Open demands and conditions of the decisions in force, the most urgent first. */
  demands: query.input(DemandFilter).output(z.object({ day: Day, rows: z.array(DemandRow) })),
};
