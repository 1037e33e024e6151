import { z } from 'zod';
import { AnswerValue } from './assessments.ts';
import { command, query } from './procedure.ts';
import { Bilingual, Day, Id, Instant, Line, Prose, Sha256 } from './values.ts';

/** So many statements one file may bring. */
export const mostStatements = 2000;

/** Standard questionnaires whose answers can be taken over. */
export const StandardQuestionnaire = z.enum(['vsaq', 'caiq', 'hecvat', 'mvsp', 'cisoAssistant', 'table']);
export type StandardQuestionnaire = z.infer<typeof StandardQuestionnaire>;

/** What a vendor answered: our own inquiry, or a questionnaire that the vendor fills in for everybody. */
export const StatementOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inquiry'), inquiryId: Id }),
  z.object({ kind: z.literal('standard'), standard: StandardQuestionnaire }),
]);
export type StatementOrigin = z.infer<typeof StatementOrigin>;

/** Where it stands, so that anybody can look it up: file, sheet, row and cell, and the day on which it was said. */
export const StatementSource = z.object({
  fileName: Line.min(1),
  sha256: Sha256,
  sheet: Line.nullable(),
  /** As spreadsheets and editors count, from 1. */
  row: z.number().int().min(1).nullable(),
  /** Cell such as `C14`, or the id of the item in its own questionnaire. */
  cell: Line.nullable(),
  saidOn: Day,
});
export type StatementSource = z.infer<typeof StatementSource>;

/** A file that the vendor handed over for an answer; it lies among the attachments already. */
export const StatedEvidence = z.object({ hash: Sha256, title: Line.min(1), datedOn: Day.nullable() });
export type StatedEvidence = z.infer<typeof StatedEvidence>;

/** What a vendor said to one question of ours. */
export const GivenStatement = z.object({
  questionId: z.string().min(1).max(80),
  value: AnswerValue,
  /** The vendor's own words. */
  note: Prose,
  source: StatementSource,
  /** The vendor's question where it is not ours, in its own words. */
  askedAs: Prose.default(''),
  /** Read out of free words, or mapped to a question that only resembles it: to be looked at. */
  isGuess: z.boolean().default(false),
  evidence: z.array(StatedEvidence).max(50).default([]),
});
export type GivenStatement = z.infer<typeof GivenStatement>;

/**
 * How a statement stands to our answer. `same`: on file already, word for word. `agrees`: our answer says the same.
 * `new`: we have no answer, or only "unknown". `conflict`: we answered otherwise. `unknownQuestion`: the run does not ask it.
 */
export const StatementStanding = z.enum(['same', 'agrees', 'new', 'conflict', 'unknownQuestion']);
export type StatementStanding = z.infer<typeof StatementStanding>;

/** Our answer as it stands beside the vendor's. */
export const OwnAnswer = z.object({
  value: AnswerValue.nullable(),
  note: z.string(),
  quote: z.string(),
  place: z.string(),
});
export type OwnAnswer = z.infer<typeof OwnAnswer>;

export const JudgedStatement = z.object({
  /** Place in the list that was given. */
  index: z.number().int(),
  standing: StatementStanding,
  statement: GivenStatement,
  /** Null for a question that the run does not know. */
  question: z.object({ label: Bilingual, text: Bilingual, isAsked: z.boolean() }).nullable(),
  ours: OwnAnswer.nullable(),
});
export type JudgedStatement = z.infer<typeof JudgedStatement>;

/** `take`: becomes our answer. `keepOurs`: is filed beside ours, which stays. `later`: is filed and waits. */
export const StatementChoice = z.enum(['take', 'keepOurs', 'later']);
export type StatementChoice = z.infer<typeof StatementChoice>;

/** A statement on file. `accepted`: taken into an answer; `rejected`: ours stayed; `proposed`: nobody has chosen yet. */
export const VendorStatement = GivenStatement.extend({
  id: Id,
  serviceId: Id,
  origin: StatementOrigin,
  state: z.enum(['proposed', 'accepted', 'rejected']),
  recordedAt: Instant,
  recordedBy: z.string(),
});
export type VendorStatement = z.infer<typeof VendorStatement>;

const ForService = z.object({ serviceId: Id });
const Statements = z.array(GivenStatement).max(mostStatements);
const BatchId = z.object({ batchId: Id });

/** What vendors said about themselves, and how it becomes an answer: a self-declaration, never proof. */
export const statements = {
  /** What would become of statements, held against the running assessment of the service (or the decided one, to look at). */
  preview: query
    .input(ForService.extend({ statements: Statements }))
    .output(z.object({ assessmentId: Id.nullable(), rows: z.array(JudgedStatement) })),
  /**
   * Files statements and takes the chosen ones into the running assessment, all or none. An answer of ours gives way only
   * where `take` was chosen for it; statements on questions that the run does not know are only filed.
   */
  merge: command
    .input(
      ForService.extend({
        origin: StatementOrigin,
        rows: z
          .array(z.object({ statement: GivenStatement, choice: StatementChoice }))
          .min(1)
          .max(mostStatements),
      }),
    )
    .output(z.object({ batchId: Id, taken: z.number().int(), filed: z.number().int() })),
  /** Takes back what one merge brought; an answer that was changed since stays as it is. */
  takeBack: command.input(BatchId).output(z.object({ restored: z.number().int() })),
  /** Does a merge again that was taken back. */
  putBack: command.input(BatchId).output(z.object({ taken: z.number().int() })),
  /** Statements on file for a service, newest first. */
  of: query.input(ForService).output(z.object({ statements: z.array(VendorStatement) })),
};
