import { z } from 'zod';
import { command, session } from './procedure.ts';
import { GivenStatement, OwnAnswer, StandardQuestionnaire, StatementStanding } from './statements.ts';
import { Bilingual, Day, Id, Sha256 } from './values.ts';

/** Largest file of answers that is read, in MB. */
export const largestAnswersMb = 20;

/** So many questions one file may hold. */
export const mostAnswerItems = 2000;

/** Which columns (from 0) of which sheet of a free table hold what. */
export const AnswerColumns = z.object({
  sheet: z.number().int().min(0).max(99),
  id: z.number().int().min(0).max(255).nullable(),
  question: z.number().int().min(0).max(255),
  answer: z.number().int().min(0).max(255),
  note: z.number().int().min(0).max(255).nullable(),
});
export type AnswerColumns = z.infer<typeof AnswerColumns>;

/** A question of the vendor's questionnaire with its answer, and where it stands in the file. */
export const AnswerItem = z.object({
  /** Its id in its own questionnaire; where it has none, its wording folded. */
  ref: z.string(),
  asked: z.string(),
  answer: z.string(),
  note: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
});
export type AnswerItem = z.infer<typeof AnswerItem>;

/** What people should know about how a file was read. */
export const AnswersRemark = z.enum(['onlyQuestions', 'noAnswers', 'idTwice', 'formulas', 'macrosIgnored']);
export type AnswersRemark = z.infer<typeof AnswersRemark>;

/** Who says that a question of theirs is one of ours: the table of the product, a person, or only the words. */
export const MappedBy = z.enum(['catalogue', 'hand', 'words']);

/** What the file says to one question of ours; several of theirs may speak to it. */
export const MappedAnswer = z.object({
  statement: GivenStatement,
  refs: z.array(z.string()),
  by: MappedBy,
  standing: StatementStanding,
  question: z.object({ label: Bilingual, text: Bilingual, isAsked: z.boolean() }).nullable(),
  ours: OwnAnswer.nullable(),
});
export type MappedAnswer = z.infer<typeof MappedAnswer>;

/** A question of theirs that no question of ours is known for, with those of ours whose words come near. */
export const UnmappedAnswer = AnswerItem.extend({ near: z.array(z.string()).max(5) });
export type UnmappedAnswer = z.infer<typeof UnmappedAnswer>;

/** A free table whose columns have to be told. */
export const AnswerTable = z.object({
  sheets: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  columns: AnswerColumns,
});
export type AnswerTable = z.infer<typeof AnswerTable>;

const Count = z.number().int();
export const StandardPreview = z.object({
  standard: StandardQuestionnaire,
  /** As the file names it; null where it does not. */
  version: z.string().nullable(),
  fileName: z.string(),
  remarks: z.array(AnswersRemark),
  total: Count,
  unanswered: Count,
  table: AnswerTable.nullable(),
  /** The running assessment that takes the answers; null while none is running. */
  assessmentId: Id.nullable(),
  mapped: z.array(MappedAnswer),
  unmapped: z.array(UnmappedAnswer),
  /** All questions of ours, to map one of theirs by hand. */
  questions: z.array(z.object({ id: z.string(), label: Bilingual })),
  /** Questions of ours of which the file says nothing and which nobody has answered: to be asked. */
  stillOpen: Count,
});
export type StandardPreview = z.infer<typeof StandardPreview>;

const Ref = z.string().min(1).max(300);
const Mapping = z.object({
  standard: StandardQuestionnaire,
  ref: Ref,
  /** Null: none of ours, whatever the catalogue says. */
  questionId: z.string().min(1).max(80).nullable(),
});

/** Questionnaires that vendors fill in for everybody, as answers to ours. Files lie among the attachments already. */
export const standards = {
  /** What a file says to our questions. A second file may bring the wordings where the first one has only answers. */
  preview: session
    .input(
      z.object({
        hashes: z.array(Sha256).min(1).max(2),
        columns: AnswerColumns.nullable(),
        serviceId: Id,
        /** The day on which the vendor said so. */
        saidOn: Day,
      }),
    )
    .output(StandardPreview),
  /** Remembers which of our questions one of theirs is, for every later file of this kind. */
  map: command.input(Mapping).output(z.object({})),
  /** Forgets what was remembered. */
  forget: command.input(Mapping.pick({ standard: true, ref: true })).output(z.object({})),
};
