import { z } from 'zod';
import { AnswerEvidence, Evidence, FiledAnswerEvidence } from './attachments.ts';
import { Compensation, JudgedCompensation } from './compensation.ts';
import { calculator, command, query } from './procedure.ts';
import { Questionnaire, QuestionnaireId, QuestionnaireVersion, Severity } from './questionnaire.ts';
import { Reopening, reopenings } from './reopening.ts';
import { TransferAnswer } from './transfer.ts';
import { Bilingual, Day, Id, Instant, Line, MeasureLevel, Prose, ProtectionNeed, Sha256 } from './values.ts';

export const AnswerValue = z.enum(['fulfilled', 'partly', 'missing', 'notApplicable', 'unknown']);
export type AnswerValue = z.infer<typeof AnswerValue>;

export const Answer = z.object({
  questionId: z.string(),
  /** Null: not answered yet, although a note or evidence may already be there. */
  value: AnswerValue.nullable(),
  note: Prose,
  /** Exact words of the contract, in its own language. */
  quote: Prose,
  /** Where the quote stands, for example "S. 9" or "§ 11 Abs. 2". */
  place: Line,
  evidence: z.array(AnswerEvidence),
  answeredAt: Instant.nullable(),
});
export type Answer = z.infer<typeof Answer>;

export const TreatmentKind = z.enum(['demand', 'condition', 'acceptedRisk']);
export type TreatmentKind = z.infer<typeof TreatmentKind>;

/** What becomes of a finding: demand to the vendor, condition with owner and date, or accepted risk with reason. */
export const Treatment = z.object({
  kind: TreatmentKind,
  text: Prose,
  ownerId: Id.nullable(),
  dueOn: Day.nullable(),
  reason: Prose,
  doneOn: Day.nullable(),
});
export type Treatment = z.infer<typeof Treatment>;

export const Finding = z.object({
  /** Stable within a run, for example `answer:g_deadline`, `transfer:R8_no_tia:IN`, `level:zugriff`. */
  id: z.string(),
  origin: z.enum(['answer', 'transfer', 'level']),
  questionnaireId: QuestionnaireId.nullable(),
  questionId: z.string().nullable(),
  severity: Severity,
  title: Bilingual,
  /** Why it is a finding: the rule that fired, in a sentence. */
  reason: Bilingual,
  articles: z.array(Bilingual),
  /** Sentence for the letter of demands. */
  demand: Bilingual,
  treatment: Treatment.nullable(),
  /** Only findings about a level have one. */
  compensation: JudgedCompensation.nullable().default(null),
});
export type Finding = z.infer<typeof Finding>;

/** Vendor against what the protection need and the own baseline require, for one control. */
export const LevelGap = z.object({
  control: z.string(),
  label: Bilingual,
  /** Highest level whose questions (cumulatively) are fulfilled; null while not assessed. */
  vendorLevel: MeasureLevel.nullable(),
  /** Level the protection need asks for. */
  neededLevel: MeasureLevel,
  ownLevel: MeasureLevel.nullable(),
  isBelowNeed: z.boolean(),
  isBelowOwn: z.boolean(),
  /** By the vendor's own word weaker than the need or the own level: blocks until it is compensated. */
  isShort: z.boolean().default(false),
  isProved: z.boolean(),
  compensation: JudgedCompensation.nullable().default(null),
});
export type LevelGap = z.infer<typeof LevelGap>;

/** Visible arithmetic of the score: points reached of points possible per questionnaire. */
export const ScorePart = z.object({
  questionnaireId: QuestionnaireId,
  title: Bilingual,
  weight: z.number(),
  reached: z.number(),
  lost: z.number(),
  answered: z.number().int(),
  asked: z.number().int(),
});
export type ScorePart = z.infer<typeof ScorePart>;

export const Confidence = z.object({
  level: z.enum(['high', 'medium', 'low', 'none']),
  /** Answers that count, by how they are backed. */
  proved: z.number().int(),
  selfDeclared: z.number().int(),
  expired: z.number().int(),
});
export type Confidence = z.infer<typeof Confidence>;

export const Proposal = z.enum(['approve', 'approveWithConditions', 'reject', 'notYet']);
export type Proposal = z.infer<typeof Proposal>;

export const SectionState = z.object({
  questionnaireId: QuestionnaireId,
  state: z.enum(['open', 'inProgress', 'complete', 'check']),
  answered: z.number().int(),
  asked: z.number().int(),
  unknown: z.number().int(),
  groups: z.array(
    z.object({
      id: z.string(),
      answered: z.number().int(),
      asked: z.number().int(),
      state: z.enum(['open', 'inProgress', 'complete', 'check']),
    }),
  ),
});
export type SectionState = z.infer<typeof SectionState>;

/** Everything the rules say about a run; pure function of facts, answers, baseline and day. */
export const AssessmentResult = z.object({
  asOf: Day,
  transfer: TransferAnswer,
  findings: z.array(Finding),
  levels: z.array(LevelGap),
  sections: z.array(SectionState),
  coverage: z.object({ answered: z.number().int(), asked: z.number().int(), unknown: z.number().int() }),
  /** 0 to 100, rounded; null while nothing is answered. A blocker is never hidden by it. */
  score: z.number().int().nullable(),
  scoreParts: z.array(ScorePart),
  approvalThreshold: z.number().int(),
  confidence: Confidence,
  proposal: Proposal,
  proposalReasons: z.array(Bilingual),
  /** Ids of questions that fall away, with the reason. */
  hidden: z.array(z.object({ questionId: z.string(), reason: Bilingual })),
});
export type AssessmentResult = z.infer<typeof AssessmentResult>;

export const DpoOpinion = z.object({
  stance: z.enum(['favourable', 'favourableWithReservations', 'unfavourable']),
  text: Prose,
  by: Line.min(1),
  givenAt: Instant,
});
export type DpoOpinion = z.infer<typeof DpoOpinion>;

export const DecisionResult = z.enum(['approve', 'approveWithConditions', 'reject']);
export type DecisionResult = z.infer<typeof DecisionResult>;

export const Decision = z.object({
  result: DecisionResult,
  by: Line.min(1),
  role: Line,
  decidedAt: Instant,
  residualRisk: Prose,
  nextReviewOn: Day.nullable(),
  /** Who looked at it before it counted; the second person where the settings ask for one. */
  reviewedBy: Line.optional(),
});
export type Decision = z.infer<typeof Decision>;

/** A decision as far as it is written; without a result it follows the proposal of the rules. */
export const DecisionDraft = Decision.omit({ decidedAt: true, reviewedBy: true }).extend({
  result: DecisionResult.nullable(),
  by: Line,
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

export const AssessmentSummary = z.object({
  id: Id,
  vendorId: Id,
  vendorName: z.string(),
  serviceId: Id,
  serviceName: z.string(),
  /** 1 for the first run of a service. */
  run: z.number().int().positive(),
  startedAt: Instant,
  assessor: z.string(),
  decision: Decision.nullable(),
  answered: z.number().int(),
  asked: z.number().int(),
  score: z.number().int().nullable(),
  proposal: Proposal,
});
export type AssessmentSummary = z.infer<typeof AssessmentSummary>;

/** What was said of a question before: in the run before, or in this one until it was opened again. */
export const LastAnswer = z.object({
  questionId: z.string(),
  value: AnswerValue.nullable(),
  note: z.string(),
  quote: z.string(),
  place: z.string(),
  reopened: Reopening.nullable(),
});
export type LastAnswer = z.infer<typeof LastAnswer>;

export const Assessment = z.object({
  id: Id,
  vendorId: Id,
  vendorName: z.string(),
  serviceId: Id,
  serviceName: z.string(),
  run: z.number().int().positive(),
  protectionNeed: ProtectionNeed,
  startedAt: Instant,
  assessor: z.string(),
  previousId: Id.nullable(),
  answers: z.array(Answer),
  /** Answers of the run before, where they differ or help. */
  lastTime: z.array(LastAnswer),
  /** Questions new or changed since the run before. */
  changedQuestions: z.array(z.string()),
  result: AssessmentResult,
  /** How well the claims are backed today; a decided run keeps beside it what was so at the decision. */
  confidenceToday: Confidence,
  dpoOpinion: DpoOpinion.nullable(),
  /** What is written of the decision so far; null while nothing is, and once it is made. */
  decisionDraft: DecisionDraft.nullable(),
  decision: Decision.nullable(),
  lastSavedAt: Instant,
});
export type Assessment = z.infer<typeof Assessment>;

const AssessmentId = z.object({ assessmentId: Id });
const QuestionRef = AssessmentId.extend({ questionId: z.string().max(80) });

export const assessments = {
  /** The questionnaires that a new run would take: what is asked, as of when, from which sources. */
  catalogue: calculator.output(z.object({ questionnaires: z.array(QuestionnaireVersion) })),
  list: query
    .input(z.object({ vendorId: Id.nullable() }))
    .output(z.object({ assessments: z.array(AssessmentSummary) })),
  /** Starts a run for a service, as a copy of the last decided one if there is any. */
  start: command.input(z.object({ serviceId: Id, assessor: Line })).output(z.object({ assessmentId: Id })),
  get: query.input(AssessmentId).output(Assessment),
  /** The questionnaires as they were when the run started. */
  questionnaires: query.input(AssessmentId).output(z.object({ questionnaires: z.array(Questionnaire) })),
  /** Changes what is given of an answer and leaves the rest: two changes on the way cannot undo each other. */
  answer: command
    .input(
      QuestionRef.extend({
        value: AnswerValue.nullable().optional(),
        note: Prose.optional(),
        quote: Prose.optional(),
        place: Line.optional(),
      }),
    )
    .output(z.object({ savedAt: Instant })),
  addEvidence: command
    .input(
      QuestionRef.extend({
        hash: Sha256.nullable(),
        evidence: FiledAnswerEvidence,
      }),
    )
    .output(AnswerEvidence),
  /** Changes what is said about a piece of evidence: title, page and dates; its file stays. */
  changeEvidence: command
    .input(AssessmentId.extend({ evidenceId: Id, evidence: Evidence.omit({ id: true, attachment: true }) }))
    .output(AnswerEvidence),
  removeEvidence: command.input(AssessmentId.extend({ evidenceId: Id })).output(z.object({})),
  /** Treats a finding; `treatment` null takes the treatment back. */
  treatFinding: command
    .input(AssessmentId.extend({ findingId: z.string().max(200), treatment: Treatment.nullable() }))
    .output(z.object({})),
  /** Notes on a decided run that a demand or condition was met; `doneOn` null takes it back. */
  settleTreatment: command
    .input(AssessmentId.extend({ findingId: z.string().max(200), doneOn: Day.nullable() }))
    .output(z.object({})),
  /** Says what makes up for a weaker control, before or after the decision; `compensation` null takes it back. */
  compensate: command
    .input(
      AssessmentId.extend({
        control: z.string().max(80),
        compensation: Compensation.omit({ attachment: true }).extend({ hash: Sha256.nullable() }).nullable(),
      }),
    )
    .output(z.object({})),
  recordDpoOpinion: command
    .input(AssessmentId.extend({ opinion: DpoOpinion.omit({ givenAt: true }) }))
    .output(DpoOpinion),
  /** Keeps the decision as far as it is written; `draft` null takes it back. */
  saveDecisionDraft: command
    .input(AssessmentId.extend({ draft: DecisionDraft.nullable() }))
    .output(z.object({ savedAt: Instant })),
  /** Locks the run. Approval is refused while a blocker has neither condition nor accepted reason. */
  decide: command
    .input(AssessmentId.extend({ decision: Decision.omit({ decidedAt: true }) }))
    .output(Decision),
  ...reopenings,
  /** Throws away an undecided run. */
  discard: command.input(AssessmentId).output(z.object({})),
};
