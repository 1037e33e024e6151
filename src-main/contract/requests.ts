import { z } from 'zod';
import { Region } from './breach-deadlines.ts';
import { calculator, command, query } from './procedure.ts';
import { Day, Id, Instant, Language, Line, Prose } from './values.ts';

/** Rights of people (Art. 15–18, 20, 21, 7(3) GDPR). */
export const RequestKind = z.enum([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'advertisingObjection',
  'objection',
  'withdrawal',
]);
export type RequestKind = z.infer<typeof RequestKind>;

export const RequestChannel = z.enum(['email', 'letter', 'phone', 'form', 'inPerson']);
export type RequestChannel = z.infer<typeof RequestChannel>;

/** Art. 12(6) GDPR: only reasonable doubts allow to ask for more; who asked waits, and the month begins with what came in. */
export const Identity = z.discriminatedUnion('state', [
  z.object({ state: z.literal('notNeeded') }),
  z.object({ state: z.literal('doubted'), askedOn: Day.nullable() }),
  z.object({ state: z.literal('confirmed'), askedOn: Day.nullable(), confirmedOn: Day }),
]);
export type Identity = z.infer<typeof Identity>;

/** Long enough for a reason, short enough that a letter around it can be kept. */
const Reason = z.string().max(5_000);

export const RequestProfile = z.object({
  kind: RequestKind,
  /** Who asks, as little as is needed; removed with the request. */
  person: Line,
  receivedOn: Day,
  channel: RequestChannel,
  identity: Identity,
  ownerId: Id.nullable(),
  note: Prose,
  /** Vendors and others that were told (Art. 19 GDPR). */
  recipientsInformed: z.array(z.string().min(1).max(200)).max(50),
  isOnSuppressionList: z.boolean(),
});
export type RequestProfile = z.infer<typeof RequestProfile>;

export const RequestStep = z.object({ id: Id, at: Instant, by: Line, text: Line });
export type RequestStep = z.infer<typeof RequestStep>;

/** Ends of the month of Art. 12(3) GDPR: by calendar, and moved to the next working day (Regulation 1182/71). */
export const DueAnswer = z.object({
  /** Null where no month runs: an objection to advertising and a withdrawal take effect at once. */
  calendarEnd: Day.nullable(),
  latest: Day.nullable(),
  isAtOnce: z.boolean(),
});
export type DueAnswer = z.infer<typeof DueAnswer>;

export const ExtensionMonths = z.union([z.literal(1), z.literal(2)]);
export type ExtensionMonths = z.infer<typeof ExtensionMonths>;

/** Art. 12(3) sentences 2, 3 GDPR: how much longer it takes, and when and why the person was told. */
export const Extension = z.object({ toldOn: Day, reason: Reason, months: ExtensionMonths });
export type Extension = z.infer<typeof Extension>;

export const AnswerResult = z.enum(['done', 'partly', 'refused']);
export type AnswerResult = z.infer<typeof AnswerResult>;

/** The answer as it went out, with the letter in its own language. */
export const RequestAnswer = z.object({
  on: Day,
  by: Line.min(1),
  result: AnswerResult,
  language: Language,
  text: Prose,
});
export type RequestAnswer = z.infer<typeof RequestAnswer>;

/** The answer while it is being written: the letter and what it says. */
export const AnswerDraft = z.object({ result: AnswerResult, language: Language, text: Prose });
export type AnswerDraft = z.infer<typeof AnswerDraft>;

/** An answer that did not stay the last word. */
const EarlierAnswer = RequestAnswer.extend({ reopenedAt: Instant, reopenedBy: Line, reason: Reason });

export const RequestState = z.enum(['open', 'waitingForIdentity', 'extended', 'answered', 'refused']);
export type RequestState = z.infer<typeof RequestState>;

export const DataRequest = RequestProfile.extend({
  id: Id,
  /** `2026-14`. */
  number: z.string(),
  state: RequestState,
  due: DueAnswer.extend({
    /** Day that is not counted and with which the month begins; null while it rests, and where none runs. */
    startsOn: Day.nullable(),
    /** Last day to tell of an extension; null where there is nothing to extend. */
    extensionBy: Day.nullable(),
  }),
  isOverdue: z.boolean(),
  /** An extension that was told after the first month does not count. */
  extension: Extension.extend({ counts: z.boolean() }).nullable(),
  answer: RequestAnswer.extend({ isLate: z.boolean() }).nullable(),
  draft: AnswerDraft.nullable(),
  earlierAnswers: z.array(EarlierAnswer),
  steps: z.array(RequestStep),
  /** When the request itself is deleted; null while it is not answered. */
  deleteOn: Day.nullable(),
});
export type DataRequest = z.infer<typeof DataRequest>;

/** What a letter to the person is about. */
export const RequestLetter = z.discriminatedUnion('about', [
  z.object({ about: z.literal('answer'), result: AnswerResult }),
  z.object({ about: z.literal('extension'), months: ExtensionMonths, reason: Reason }),
  z.object({ about: z.literal('identity'), reason: Reason }),
]);
export type RequestLetter = z.infer<typeof RequestLetter>;

const RequestId = z.object({ requestId: Id });
const Touched = z.object({ id: Id });
export type TouchedRequest = z.infer<typeof Touched>;
const Retention = z.object({ months: z.number().int().min(1).max(120) });

export const requests = {
  list: query
    .input(z.object({ view: z.enum(['open', 'answered', 'all']), search: z.string().max(200) }))
    .output(z.object({ requests: z.array(DataRequest) })),
  get: query.input(RequestId).output(DataRequest),
  create: command.input(RequestProfile).output(Touched),
  saveProfile: command.input(RequestId.extend({ profile: RequestProfile })).output(Touched),
  addStep: command.input(RequestId.extend({ at: Instant, text: Line.min(1) })).output(Touched),
  removeStep: command.input(z.object({ stepId: Id })).output(Touched),
  /** Art. 12(3) sentences 2, 3 GDPR: up to two more months, told with reasons within the first. */
  extend: command.input(RequestId.extend({ extension: Extension })).output(Touched),
  retractExtension: command.input(RequestId).output(Touched),
  /** Keeps the letter while it is being written; null throws it away. */
  saveDraft: command.input(RequestId.extend({ draft: AnswerDraft.nullable() })).output(Touched),
  answer: command.input(RequestId.extend({ answer: RequestAnswer })).output(Touched),
  reopen: command.input(RequestId.extend({ reason: Reason })).output(Touched),
  /** Takes out what was entered by mistake, for good. */
  remove: command.input(RequestId).output(Touched),
  /** A letter in plain words from the case; what is not known stands there to be filled in. */
  draftLetter: query
    .input(RequestId.extend({ letter: RequestLetter, language: Language }))
    .output(z.object({ subject: z.string(), text: z.string() })),
  /** Requests whose time is over. */
  due: query.output(z.object({ requests: z.array(z.object({ id: Id, number: z.string(), deleteOn: Day })) })),
  /** Deletes them for good; the audit trail keeps no name. */
  deleteDue: command.output(z.object({ deleted: z.number().int() })),
  /** Months from the answer to the deletion of a request. */
  retention: query.output(Retention),
  setRetention: command.input(Retention).output(Retention),
  /** When a request that came in on a day would be due, with the holidays at the seat. */
  dueAtSeat: query.input(z.object({ kind: RequestKind, receivedOn: Day })).output(DueAnswer),
  /** Pure calculator: ends of the month of Art. 12(3) GDPR, prolonged by so many months. */
  dueDates: calculator
    .input(
      z.object({
        kind: RequestKind,
        startsOn: Day,
        extensionMonths: z.number().int().min(0).max(2),
        region: Region,
      }),
    )
    .output(DueAnswer),
};
