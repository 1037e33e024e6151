import { z } from 'zod';
import { Bilingual, Day, ProtectionNeed } from './values.ts';

/** Where a statement of law comes from; `confidence` is carried over from the source and shown when it is not high. */
export const Source = z.object({
  id: z.string(),
  title: Bilingual,
  url: z.url().optional(),
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
});
export type Source = z.infer<typeof Source>;

/** How grave it is when the answer is "missing". */
export const Severity = z.enum(['blocker', 'major', 'minor']);
export type Severity = z.infer<typeof Severity>;

/** Facts about the service that decide which questions matter. */
export const QuestionFact = z.enum([
  'isProcessor',
  'hasThirdCountry',
  'hasUnitedStates',
  'usesDpf',
  'usesContractualClauses',
  'hasParentInThirdCountry',
  'hasSubProcessors',
  'hasHrData',
  'hasSpecialCategories',
  'hasProfessionalSecrecy',
]);
export type QuestionFact = z.infer<typeof QuestionFact>;

/** A question is asked only if the fact holds; otherwise it falls away and the reason is shown. */
export const QuestionCondition = z.object({ fact: QuestionFact, reasonWhenHidden: Bilingual });
export type QuestionCondition = z.infer<typeof QuestionCondition>;

/** Only in own questionnaires: by degrees, yes or no, or something that is only stated and never judged. */
export const AnswerKind = z.enum(['degrees', 'yesNo', 'statement']);
export type AnswerKind = z.infer<typeof AnswerKind>;

/** Answers of an earlier question on which another one hangs. */
export const BranchAnswer = z.enum(['fulfilled', 'partly', 'missing', 'notApplicable']);
export type BranchAnswer = z.infer<typeof BranchAnswer>;

/** Asked only after one of these answers to an earlier question of the same questionnaire. */
export const QuestionBranch = z.object({
  questionId: z.string(),
  answers: z.array(BranchAnswer).min(1),
  reasonWhenHidden: Bilingual,
});
export type QuestionBranch = z.infer<typeof QuestionBranch>;

/** One question with everything needed to answer it: law, help, typical evidence. */
export const Question = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_.]*$/),
  group: z.string(),
  /** Short name for outlines, tables and findings, for example "Löschfrist und Nachweis". */
  label: Bilingual,
  /** The full question as asked. */
  text: Bilingual,
  /** Why it is asked, in one or two sentences. */
  why: Bilingual,
  lookFor: Bilingual,
  evidence: Bilingual,
  articles: z.array(Bilingual).min(1),
  severity: Severity,
  /** Consequence if missing; sentence of a finding. */
  consequence: Bilingual,
  /** What to demand from the vendor if not fulfilled; sentence of the letter of demands. */
  demand: Bilingual,
  keywords: z.object({ de: z.array(z.string()), en: z.array(z.string()) }).optional(),
  /** Only for technical and organisational measures: control and lowest protection need that asks it. */
  control: z.string().optional(),
  minLevel: ProtectionNeed.optional(),
  condition: QuestionCondition.optional(),
  branch: QuestionBranch.optional(),
  /** How it is answered; without it by degrees. */
  answerKind: AnswerKind.optional(),
  /** How much it counts within its questionnaire; without it once. */
  weight: z.number().int().min(0).max(10).optional(),
  sources: z.array(z.string()).default([]),
});
export type Question = z.infer<typeof Question>;

export const QuestionGroup = z.object({ id: z.string(), title: Bilingual });
export type QuestionGroup = z.infer<typeof QuestionGroup>;

export const ShippedQuestionnaireId = z.enum([
  'hostingTransfer',
  'processingAgreement',
  'technicalMeasures',
  'subProcessors',
  'certificatesOperation',
]);
export type ShippedQuestionnaireId = z.infer<typeof ShippedQuestionnaireId>;

/** A questionnaire that the company made itself, for example `own.3`: the number is never given twice. */
export const OwnQuestionnaireId = z.templateLiteral(['own.', z.number().int().positive()]);
export type OwnQuestionnaireId = z.infer<typeof OwnQuestionnaireId>;

export const QuestionnaireId = z.union([ShippedQuestionnaireId, OwnQuestionnaireId]);
export type QuestionnaireId = z.infer<typeof QuestionnaireId>;

/** A versioned questionnaire. Ids are slugs and never reused; a run stores the whole questionnaire it was started with. */
export const Questionnaire = z.object({
  id: QuestionnaireId,
  version: z.string().regex(/^\d{4}\.\d+$/),
  asOf: Day,
  title: Bilingual,
  intro: Bilingual,
  groups: z.array(QuestionGroup).min(1),
  questions: z.array(Question).min(1),
  sources: z.array(Source).min(1),
  /** Share of 100 points that this questionnaire contributes to the score. */
  weight: z.number().int().min(0).max(100),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

/** A questionnaire without its questions. */
export const QuestionnaireVersion = Questionnaire.pick({
  id: true,
  version: true,
  asOf: true,
  title: true,
  sources: true,
}).extend({ questions: z.number().int() });
export type QuestionnaireVersion = z.infer<typeof QuestionnaireVersion>;
