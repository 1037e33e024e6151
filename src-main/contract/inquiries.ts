import { z } from 'zod';
import { AnswerValue } from './assessments.ts';
import { command, query, session } from './procedure.ts';
import { QuestionnaireId, Severity } from './questionnaire.ts';
import { JudgedStatement, StatementChoice } from './statements.ts';
import { Bilingual, Day, Id, Instant, Language, Line, Prose, Sha256 } from './values.ts';

/** Largest file of answers that is read, in MB. */
export const largestReturnMb = 50;

/** Questions that one inquiry may hold. */
export const mostQuestions = 500;

/** What stands in the way of leaving a question out: no answer, an unknown one, or one without current evidence. */
export const AskableStanding = z.enum(['open', 'unknown', 'unproved', 'answered']);
export type AskableStanding = z.infer<typeof AskableStanding>;

export const AskableQuestion = z.object({
  id: z.string(),
  label: Bilingual,
  text: Bilingual,
  severity: Severity,
  standing: AskableStanding,
  ours: AnswerValue.nullable(),
});
export type AskableQuestion = z.infer<typeof AskableQuestion>;

export const AskableGroup = z.object({
  questionnaireId: QuestionnaireId,
  version: z.string(),
  title: Bilingual,
  groups: z.array(z.object({ id: z.string(), title: Bilingual, questions: z.array(AskableQuestion) })),
});
export type AskableGroup = z.infer<typeof AskableGroup>;

/** Whom an inquiry goes to, by when, with which words, and what it asks. */
export const InquiryContent = z.object({
  language: Language,
  dueOn: Day.nullable(),
  contactName: Line,
  contactEmail: Line,
  /** The letter above the questions; empty stands for the one that Obhut proposes. */
  coverText: Prose,
  questionIds: z.array(z.string().max(80)).max(mostQuestions),
});
export type InquiryContent = z.infer<typeof InquiryContent>;

/** A question as it is sealed: its wording at the day of sending. */
export const SealedQuestion = z.object({
  id: z.string(),
  questionnaireId: QuestionnaireId,
  group: Bilingual,
  label: Bilingual,
  text: Bilingual,
  /** What typically shows it. */
  evidence: Bilingual,
});
export type SealedQuestion = z.infer<typeof SealedQuestion>;

/** What is hashed: who asks whom what, in which wording and version. */
export const SealedSet = z.object({
  format: z.literal('obhut-question-set'),
  formatVersion: z.literal(1),
  inquiryId: Id,
  company: z.string(),
  vendor: z.string(),
  service: z.string(),
  questionnaires: z.array(z.object({ id: QuestionnaireId, version: z.string() })),
  questions: z.array(SealedQuestion),
});
export type SealedSet = z.infer<typeof SealedSet>;

export const InquiryState = z.enum(['draft', 'sent', 'reminded', 'returned', 'merged', 'closed']);
export type InquiryState = z.infer<typeof InquiryState>;

export const InquiryEventKind = z.enum(['sent', 'reminded', 'returned', 'merged', 'closed', 'discarded']);
export type InquiryEventKind = z.infer<typeof InquiryEventKind>;

export const InquiryEvent = z.object({
  id: Id,
  kind: InquiryEventKind,
  on: Day,
  at: Instant,
  by: z.string(),
  note: z.string(),
});
export type InquiryEvent = z.infer<typeof InquiryEvent>;

/** What differs between what was sent and what came back. */
export const ReturnFindingCode = z.enum([
  'wordingChanged',
  'rowAdded',
  'rowRemoved',
  'rowTwice',
  'otherVersion',
  'otherCompany',
  'noSeal',
  'valueGuessed',
  'valueUnreadable',
  'formula',
  'evidenceMissing',
  'evidenceUnnamed',
  'evidenceRefused',
]);
export type ReturnFindingCode = z.infer<typeof ReturnFindingCode>;

export const ReturnFinding = z.object({
  code: ReturnFindingCode,
  /** Sheet and cell, or the file; null where no place can be named. */
  place: z.string().nullable(),
  questionId: z.string().nullable(),
  label: Bilingual.nullable(),
  /** As it was sealed. */
  sealed: z.string(),
  /** As it came back. */
  found: z.string(),
});
export type ReturnFinding = z.infer<typeof ReturnFinding>;

export const ReturnSummary = z.object({
  id: Id,
  fileName: z.string(),
  sha256: Sha256,
  format: z.enum(['xlsx', 'html', 'json']),
  receivedAt: Instant,
  answered: z.number().int(),
  warnings: z.number().int(),
  evidenceFiles: z.number().int(),
  isMerged: z.boolean(),
});
export type ReturnSummary = z.infer<typeof ReturnSummary>;

export const InquiryRow = z.object({
  id: Id,
  vendorId: Id,
  vendorName: z.string(),
  serviceId: Id,
  serviceName: z.string(),
  state: InquiryState,
  dueOn: Day.nullable(),
  sentOn: Day.nullable(),
  isOverdue: z.boolean(),
  questions: z.number().int(),
  /** Answers of the newest return; null while nothing has come back. */
  answered: z.number().int().nullable(),
  contactName: z.string(),
  createdAt: Instant,
});
export type InquiryRow = z.infer<typeof InquiryRow>;

export const Inquiry = InquiryRow.extend({
  content: InquiryContent,
  /** What would be, or was, sealed. */
  set: SealedSet,
  hash: Sha256,
  /** Whether the set is sealed for good: from the day of sending on. */
  isSealed: z.boolean(),
  events: z.array(InquiryEvent),
  returns: z.array(ReturnSummary),
  /** The words of the letters where nobody wrote others. */
  letters: z.object({ cover: z.string(), reminder: z.string() }),
});
export type Inquiry = z.infer<typeof Inquiry>;

export const ReturnView = z.object({
  inquiryId: Id,
  return: ReturnSummary,
  findings: z.array(ReturnFinding),
  /** The running assessment that takes the answers; null while none is running. */
  assessmentId: Id.nullable(),
  rows: z.array(JudgedStatement),
});
export type ReturnView = z.infer<typeof ReturnView>;

/** As what an inquiry leaves the company. */
export const InquiryFileFormat = z.enum(['xlsx', 'html']);
export type InquiryFileFormat = z.infer<typeof InquiryFileFormat>;

/** Which questions a new inquiry begins with: only those still open, or also claims without current evidence. */
export const InquiryScope = z.enum(['open', 'unprovedBlockers', 'unprovedMajors', 'unproved', 'all']);
export type InquiryScope = z.infer<typeof InquiryScope>;

export const Received = z.object({
  inquiryId: Id,
  returnId: Id,
  /** The same file is on file already; nothing was changed. */
  isRepeat: z.boolean(),
});
export type Received = z.infer<typeof Received>;

const InquiryId = z.object({ inquiryId: Id });
const OnDay = InquiryId.extend({ on: Day });
const Nothing = z.object({});

/** Which inquiries a list shows: `open` while something is still to come or to be done. */
export const InquiryFilter = z.object({ view: z.enum(['open', 'done', 'all']), search: z.string().max(200) });

/** Inquiries whose due answers go into a calendar: those of a list as it is filtered, or one. */
export const InquiryCalendar = z.object({ filter: InquiryFilter, inquiryId: Id.nullable() });
export type InquiryCalendar = z.infer<typeof InquiryCalendar>;

/** Questionnaires for one vendor's service, by file and without a portal. */
export const inquiries = {
  list: query
    .input(InquiryFilter.extend({ vendorId: Id.nullable() }))
    .output(z.object({ inquiries: z.array(InquiryRow) })),
  get: query.input(InquiryId).output(Inquiry),
  /** What can be asked about a service, and how each question stands today. */
  askable: query
    .input(z.object({ serviceId: Id }))
    .output(z.object({ questionnaires: z.array(AskableGroup) })),
  /** Drafts one inquiry per service of the vendors, with what is still open. Services without an open question are left out. */
  create: command
    .input(
      z.object({
        vendorIds: z.array(Id).min(1).max(200),
        /** One service only; null: every service of the vendors. */
        serviceId: Id.nullable(),
        scope: InquiryScope,
        language: Language,
        dueOn: Day.nullable(),
      }),
    )
    .output(z.object({ inquiryIds: z.array(Id), left: z.number().int() })),
  save: command.input(InquiryId.extend({ content: InquiryContent })).output(Nothing),
  /** Seals the questions: from then on they stay as they went out. */
  markSent: command.input(OnDay).output(Nothing),
  markReminded: command.input(OnDay).output(Nothing),
  close: command.input(InquiryId.extend({ reason: Prose })).output(Nothing),
  /** Throws drafts away, and brings them back. */
  discardAll: command.input(z.object({ inquiryIds: z.array(Id).min(1).max(500) })).output(Nothing),
  restoreAll: command.input(z.object({ eventIds: z.array(Id).min(1).max(500) })).output(Nothing),
  /** Takes back the newest step of an inquiry, and does it again. */
  takeBack: command.input(z.object({ eventId: Id })).output(Nothing),
  putBack: command.input(z.object({ eventId: Id })).output(Nothing),
  /** Reads a returned file (xlsx, html, json, or a zip with evidence); without an inquiry the file itself says which one. */
  receive: session.input(z.object({ file: z.file(), name: Line, inquiryId: Id.nullable() })).output(Received),
  /** What came back, held against what was sent and against our answers. */
  returned: query.input(z.object({ returnId: Id })).output(ReturnView),
  /** Takes the chosen answers into the running assessment. What is not named stays out. */
  merge: command
    .input(
      z.object({
        returnId: Id,
        choices: z
          .array(z.object({ questionId: z.string().max(80), choice: StatementChoice }))
          .min(1)
          .max(mostQuestions),
      }),
    )
    .output(z.object({ taken: z.number().int(), filed: z.number().int() })),
  takeMergeBack: command.input(z.object({ eventId: Id, batchId: Id })).output(Nothing),
  putMergeBack: command.input(z.object({ eventId: Id, batchId: Id })).output(Nothing),
};
