import { z } from 'zod';
import { query } from './procedure.ts';
import { fileUses, recallRecords, searchProcedure } from './search.ts';
import { Bilingual, Day, Id, Instant, MeasureLevel } from './values.ts';
import { RiskLevel } from './vendor-register.ts';

export const TodayKind = z.enum([
  'reviewDue',
  'documentExpires',
  'compensationEnds',
  'conditionDue',
  'demandDue',
  'noticeBy',
  'assessmentRunning',
  'vendorNotAssessed',
  'breachClock',
  'breachTask',
  'campaignFallenBack',
  'campaignExceptionEnds',
  'campaignStarts',
  'campaignStep',
  'inquiryOverdue',
  'secondPerson',
  'transferReview',
  'placeUnknown',
  'requestDue',
  'requestDeletion',
  'objectionEnds',
  'ownEvidenceEnds',
  'draftResting',
  'backupOld',
]);

/** What rests as a draft, by the record on whose page it is finished. */
export const DraftKind = z.enum([
  'consentText',
  'persona',
  'contentPiece',
  'scoringModel',
  'transferAssessment',
  'inquiry',
]);
export type DraftKind = z.infer<typeof DraftKind>;

/** One thing that waits: what, why, by when, and where it is done. */
export const TodayItem = z.object({
  id: z.string(),
  kind: TodayKind,
  title: Bilingual,
  why: Bilingual,
  dueOn: Day.nullable(),
  /** Whole days until due; negative when overdue. */
  days: z.number().int().nullable(),
  /** Since when it lies or is with somebody else. */
  since: Day.nullable(),
  /** `others`: somebody outside has to move, and not within the week. `waiting`: without a date. */
  group: z.enum(['overdue', 'thisWeek', 'others', 'later', 'waiting']),
  vendorId: Id.nullable(),
  breachId: Id.nullable(),
  requestId: Id.nullable(),
  campaignId: Id.nullable(),
  inquiryId: Id.nullable(),
  assessmentId: Id.nullable(),
  draft: z.object({ kind: DraftKind, id: Id }).nullable(),
});
export type TodayItem = z.infer<typeof TodayItem>;

export const FirstStep = z.object({
  id: z.enum(['profile', 'measures', 'vendor', 'text', 'backup']),
  isDone: z.boolean(),
});

export const Today = z.object({
  day: Day,
  items: z.array(TodayItem),
  /** Due days of the next six weeks, for the calendar strip. */
  due: z.array(z.object({ day: Day, kind: TodayKind })),
  numbers: z.object({
    vendors: z.number().int(),
    approved: z.number().int(),
    openFindings: z.number().int(),
    runningAssessments: z.number().int(),
    /** Consent texts and notices with a published version that nobody withdrew. */
    textsInForce: z.number().int(),
    openRequests: z.number().int(),
    measuresSet: z.number().int(),
    measures: z.number().int(),
  }),
  /** Own controls by their level; `open` is one that nobody has set (Art. 32 GDPR). */
  ownLevel: z.record(z.enum([...MeasureLevel.options, 'open']), z.number().int()),
  risks: z.record(RiskLevel, z.number().int()),
  evidence: z.object({ current: z.number().int(), expired: z.number().int(), missing: z.number().int() }),
  firstSteps: z.array(FirstStep),
  lastBackupAt: Instant.nullable(),
});
export type Today = z.infer<typeof Today>;

/** The numbers of the desk at the end of a day a month ago; null where the file does not reach back so far. */
export const Trend = z.object({
  since: Day,
  approved: z.number().int().nullable(),
  openFindings: z.number().int().nullable(),
  textsInForce: z.number().int().nullable(),
  openRequests: z.number().int().nullable(),
});
export type Trend = z.infer<typeof Trend>;

export const overview = {
  today: query.output(Today),
  /** Beside the numbers of today, and read after them: it looks through the past. */
  trend: query.output(Trend),
  search: searchProcedure,
  fileUses,
  recall: recallRecords,
};
