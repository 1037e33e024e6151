import { z } from 'zod';
import { AnswerValue, Proposal } from './assessments.ts';
import { calculator, command, query } from './procedure.ts';
import {
  AnswerKind,
  BranchAnswer,
  OwnQuestionnaireId,
  QuestionFact,
  Questionnaire,
  QuestionnaireId,
  Severity,
  ShippedQuestionnaireId,
} from './questionnaire.ts';
import { QuestionnaireColumns, QuestionnaireTable, TablePreview } from './questionnaire-import.ts';
import { TransferVerdict } from './transfer.ts';
import { Bilingual, Day, Id, Instant, Line, ProtectionNeed, Sha256 } from './values.ts';

/** Name of a step, a source or a question within its questionnaire: never shown to vendors, kept over all versions. */
export const LocalId = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/);

const Short = z.object({ de: z.string().max(300), en: z.string().max(300) });
const Long = z.object({ de: z.string().max(4000), en: z.string().max(4000) });

/** A question while it is written: whatever is missing is told beside its field and stops only the publication. */
export const OwnQuestion = z.object({
  id: LocalId,
  group: z.string().max(60),
  label: Short,
  text: Long,
  why: Long,
  lookFor: Long,
  evidence: Long,
  articles: z.array(Short).max(20),
  /** A blocker is a knock-out: with it missing nobody can approve. */
  severity: Severity,
  consequence: Long,
  demand: Long,
  answerKind: AnswerKind,
  weight: z.number().int().min(0).max(10),
  /** Only for measures: control and lowest protection need that asks it. */
  control: z.string().max(60).nullable(),
  minLevel: ProtectionNeed.nullable(),
  /** Asked only if this holds for the service. */
  fact: z.object({ fact: QuestionFact, reason: Long }).nullable(),
  /** Asked only after one of these answers to an earlier question. */
  branch: z
    .object({ questionId: z.string().max(60), answers: z.array(BranchAnswer), reason: Long })
    .nullable(),
  sources: z.array(z.string().max(60)).max(20),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;

export const OwnSource = z.object({
  id: LocalId,
  title: Short,
  url: z.string().max(500),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type OwnSource = z.infer<typeof OwnSource>;

export const OwnGroup = z.object({ id: LocalId, title: Short });
export type OwnGroup = z.infer<typeof OwnGroup>;

/** Everything people write of an own questionnaire. */
export const OwnContent = z.object({
  title: Short,
  intro: Long,
  /** Beside the shipped ones, which share 100. */
  weight: z.number().int().min(0).max(100),
  groups: z.array(OwnGroup).max(60),
  sources: z.array(OwnSource).max(60),
  questions: z.array(OwnQuestion).max(300),
});
export type OwnContent = z.infer<typeof OwnContent>;

/** What is wrong with a field. The same is asked of the shipped questionnaires. */
export const ContentFlaw = z.enum([
  'empty',
  'notTranslated',
  'notAQuestion',
  'notASentence',
  'notADemand',
  'plainSpace',
  'promise',
  'idTwice',
  'noGroups',
  'groupUnused',
  'groupUnknown',
  'groupOutOfOrder',
  'noQuestions',
  'noArticle',
  'noSource',
  'sourceUnknown',
  'notAnAddress',
  'controlUnknown',
  'levelMissing',
  'controlMissing',
  'branchUnknown',
  'branchNotEarlier',
  'branchWithoutAnswer',
  'branchImpossible',
]);
export type ContentFlaw = z.infer<typeof ContentFlaw>;

/** A flaw with its place: `title.de`, `group:proof.title.en`, `source:gdpr.url`, `question:backup.text.de`. */
export const ContentProblem = z.object({ at: z.string(), code: ContentFlaw });
export type ContentProblem = z.infer<typeof ContentProblem>;

/** What exists of an own questionnaire, without its questions. */
export const OwnSummary = z.object({
  id: Id,
  key: OwnQuestionnaireId,
  title: Bilingual,
  isAsked: z.boolean(),
  isRemoved: z.boolean(),
  draft: z.object({ savedAt: Instant, questions: z.number().int(), problems: z.number().int() }).nullable(),
  published: z
    .object({
      number: z.number().int(),
      version: z.string(),
      on: Instant,
      by: z.string(),
      questions: z.number().int(),
    })
    .nullable(),
});
export type OwnSummary = z.infer<typeof OwnSummary>;

export const ShippedSummary = z.object({
  id: ShippedQuestionnaireId,
  version: z.string(),
  asOf: Day,
  title: Bilingual,
  questions: z.number().int(),
  weight: z.number().int(),
});
export type ShippedSummary = z.infer<typeof ShippedSummary>;

export const OwnVersionFacts = z.object({
  number: z.number().int(),
  version: z.string(),
  publishedAt: Instant,
  publishedBy: z.string(),
  /** Who looked at it before it counted; empty when nobody is named. */
  reviewedBy: z.string(),
  hash: Sha256,
  questions: z.number().int(),
  /** Assessments that began with it. */
  runs: z.number().int(),
});
export type OwnVersionFacts = z.infer<typeof OwnVersionFacts>;

export const OwnQuestionnaire = z.object({
  id: Id,
  key: OwnQuestionnaireId,
  title: Bilingual,
  isAsked: z.boolean(),
  isRemoved: z.boolean(),
  draft: z.object({ content: OwnContent, savedAt: Instant }).nullable(),
  /** What the draft has against it; empty without one. */
  problems: z.array(ContentProblem),
  /** Newest first. */
  versions: z.array(OwnVersionFacts),
});
export type OwnQuestionnaire = z.infer<typeof OwnQuestionnaire>;

/** What a preview is told: facts of a service that is only thought of, and answers. */
export const PreviewCase = z.object({
  need: ProtectionNeed,
  facts: z.array(QuestionFact),
  answers: z.array(z.object({ questionId: z.string().max(80), value: AnswerValue })).max(300),
});
export type PreviewCase = z.infer<typeof PreviewCase>;

/** What an assessment would show and say, by the same rules. */
export const Preview = z.object({
  questionnaire: Questionnaire,
  hidden: z.array(z.object({ questionId: z.string(), reason: Bilingual })),
  answered: z.number().int(),
  asked: z.number().int(),
  /** Share of its own points that it reaches, 0 to 100; null while nothing counts. */
  reached: z.number().nullable(),
  /** Its part of the 100 points beside the shipped ones and the other own ones. */
  share: z.number(),
  findings: z.array(
    z.object({
      id: z.string(),
      questionId: z.string(),
      severity: Severity,
      title: Bilingual,
      reason: Bilingual,
    }),
  ),
});
export type Preview = z.infer<typeof Preview>;

/** How a question of a finished assessment stands in what would be asked today. */
export const QuestionDifference = z.object({
  questionId: z.string(),
  questionnaireId: QuestionnaireId,
  label: Bilingual,
  change: z.enum(['added', 'removed', 'wording', 'weight']),
});
export type QuestionDifference = z.infer<typeof QuestionDifference>;

const Figures = z.object({
  score: z.number().int().nullable(),
  proposal: Proposal,
  transfer: TransferVerdict,
  blockers: z.number().int(),
});

/** A finished assessment that today's questions and rules would judge differently; it stays as it was decided. */
export const Difference = z.object({
  assessmentId: Id,
  vendorId: Id,
  vendorName: z.string(),
  serviceName: z.string(),
  decidedAt: Instant,
  before: Figures,
  now: Figures,
  /** What was updated: questionnaires by their title, each with both versions; rules of law by their as-of day. */
  updates: z.array(z.object({ title: Bilingual, from: z.string(), to: z.string() })),
  questions: z.array(QuestionDifference),
  newFindings: z.array(Bilingual),
  goneFindings: z.array(Bilingual),
});
export type Difference = z.infer<typeof Difference>;

const OwnId = z.object({ id: Id });
const Touched = OwnId;

/** The questionnaires that assessments ask: the shipped ones, to be read, and the company's own. */
export const questionnaires = {
  list: query.output(z.object({ shipped: z.array(ShippedSummary), own: z.array(OwnSummary) })),
  shipped: calculator.input(z.object({ id: ShippedQuestionnaireId })).output(Questionnaire),
  get: query.input(OwnId).output(OwnQuestionnaire),
  /** A published version, to be read. */
  version: query.input(OwnId.extend({ number: z.number().int() })).output(z.object({ content: OwnContent })),
  /** Empty, as a copy of a shipped one, or as a copy of another own one. */
  create: command
    .input(
      z.object({
        from: z.union([
          z.object({ kind: z.literal('empty'), title: Short }),
          z.object({ kind: z.literal('shipped'), id: ShippedQuestionnaireId }),
          z.object({ kind: z.literal('own'), id: Id }),
        ]),
      }),
    )
    .output(Touched),
  /** The next version begins as the newest one is. */
  startDraft: command.input(OwnId).output(Touched),
  /** Refused when somebody saved meanwhile; `basedOn` null: whatever stands, as undo does. */
  saveDraft: command
    .input(OwnId.extend({ content: OwnContent, basedOn: Instant.nullable() }))
    .output(Touched.extend({ savedAt: Instant })),
  discardDraft: command.input(OwnId).output(Touched),
  /** Brings back what was thrown away; undo calls it. */
  restoreDraft: command.input(OwnId.extend({ content: OwnContent })).output(Touched),
  /** Locks the draft as the next version; refused while a check speaks against it. Running assessments keep theirs. */
  publish: command
    .input(OwnId.extend({ by: Line.min(1), reviewedBy: Line }))
    .output(Touched.extend({ number: z.number().int() })),
  /** Whether new assessments and inquiries ask it. */
  setAsked: command.input(OwnId.extend({ isAsked: z.boolean() })).output(Touched),
  remove: command.input(OwnId).output(Touched),
  restore: command.input(OwnId).output(Touched),
  /** What of a table that was brought in would become a questionnaire; rows that do not fit are named with what is wrong. */
  previewTable: query.input(QuestionnaireTable).output(TablePreview),
  /** Which columns hold what: as somebody told it of a table with these titles, else by what the titles say. */
  guessColumns: query
    .input(z.object({ tableId: Id }))
    .output(z.object({ columns: QuestionnaireColumns, isRemembered: z.boolean() })),
  /** Makes a questionnaire with a draft of such a table, and remembers which columns held what. */
  importTable: command.input(QuestionnaireTable).output(Touched),
  preview: query.input(OwnId.extend({ content: OwnContent.nullable(), case: PreviewCase })).output(Preview),
  /** Finished assessments, the newest of each service, that would now be judged differently. */
  differences: query.output(z.object({ compared: z.number().int(), rows: z.array(Difference) })),
};
