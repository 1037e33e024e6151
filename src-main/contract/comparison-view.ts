import { z } from 'zod';
import { AnswerValue } from './assessments.ts';
import { ComparisonContent, Criterion } from './comparison-record.ts';
import { QuestionnaireId, Severity, ShippedQuestionnaireId } from './questionnaire.ts';
import { Bilingual, Day, Id, Instant, ProtectionNeed } from './values.ts';

/** A must by name: `agreement`, `transfer`, `level`, `cost`, or `question:` and the id of a question. */
export const MustId = z.string().max(100);

/** `conditional`: met only because of a condition or although something is partly there; `open`: nobody can tell yet. */
export const MustState = z.enum(['met', 'conditional', 'open', 'failed', 'notApplicable']);
export type MustState = z.infer<typeof MustState>;

/** What a must rests on until its day: a condition to be met by then, or a compensation that is good until then. */
export const MustTerm = z.object({
  findingId: z.string(),
  title: Bilingual,
  dueOn: Day,
  kind: z.enum(['condition', 'compensation']),
});
export type MustTerm = z.infer<typeof MustTerm>;

export const MustCell = z.object({
  state: MustState,
  /** A few words for the table, for example "2 Auflagen". */
  text: Bilingual,
  terms: z.array(MustTerm),
  /** A question that shows where it stands; null for a must without one. */
  questionId: z.string().nullable(),
});
export type MustCell = z.infer<typeof MustCell>;

export const MustRow = z.object({ id: MustId, title: Bilingual, cells: z.array(MustCell) });
export type MustRow = z.infer<typeof MustRow>;

/** `hidden`: not asked of this service; null: asked and not answered yet, or no run. */
export const QuestionCell = z.object({
  value: AnswerValue.or(z.literal('hidden')).nullable(),
  note: z.string(),
  /** Pieces of evidence behind the answer. */
  evidence: z.number().int(),
});
export type QuestionCell = z.infer<typeof QuestionCell>;

export const QuestionRow = z.object({
  questionId: z.string(),
  questionnaireId: QuestionnaireId,
  label: Bilingual,
  severity: Severity,
  isSame: z.boolean(),
  cells: z.array(QuestionCell),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

/** How old the evidence is that answers rest on, counted in whole months to the day of the comparison. */
export const EvidenceAge = z.object({
  /** The middle one of the dated pieces; null when none is dated. */
  months: z.number().int().nullable(),
  oldestOn: Day.nullable(),
  dated: z.number().int(),
  undated: z.number().int(),
});
export type EvidenceAge = z.infer<typeof EvidenceAge>;

/** `notAssessed`: nothing was answered yet; `gone`: no longer in the register. */
export const Standing = z.enum(['ranked', 'knockedOut', 'notAssessed', 'gone']);
export type Standing = z.infer<typeof Standing>;

export const ComparedRun = z.object({
  id: Id,
  run: z.number().int(),
  decidedAt: Instant.nullable(),
  answered: z.number().int(),
  asked: z.number().int(),
  /** Versions of the questionnaires, for example "2026.1". */
  versions: z.array(z.string()),
});

export const ComparedVendor = z.object({
  serviceId: Id,
  vendorId: Id,
  vendor: z.string(),
  legalName: z.string(),
  city: z.string(),
  service: z.string(),
  protectionNeed: ProtectionNeed.nullable(),
  run: ComparedRun.nullable(),
  standing: Standing,
  failedMusts: z.array(MustId),
  openMusts: z.array(MustId),
  /** Points of 100 per criterion, not rounded; null where the criterion does not apply. */
  scores: z.record(Criterion, z.number().nullable()),
  /** Weighted points of 100, not rounded; null while nothing is answered. */
  total: z.number().nullable(),
  /** 1 for the first; vendors with equal points share a rank. Null for who is not ranked. */
  rank: z.number().int().nullable(),
  yearlyCents: z.number().int().nullable(),
  priceFrom: z.enum(['offer', 'contract']).nullable(),
  evidence: EvidenceAge,
  subProcessors: z.number().int(),
});
export type ComparedVendor = z.infer<typeof ComparedVendor>;

/** One weight changes, the others keep their proportions: from `at` on another vendor is first. Shares from 0 to 1. */
export const WeightFlip = z.object({
  criterion: Criterion,
  from: z.number(),
  at: z.number(),
  first: Id,
});
export type WeightFlip = z.infer<typeof WeightFlip>;

/** One answer changes and with it who is first. */
export const AnswerFlip = z.object({
  serviceId: Id,
  questionId: z.string(),
  questionnaireId: ShippedQuestionnaireId,
  label: Bilingual,
  from: AnswerValue.nullable(),
  to: AnswerValue,
  /** Points of 100 of the criterion before and after, and from where on the order turns; null when a must decides. */
  scoreFrom: z.number(),
  scoreTo: z.number(),
  scoreNeeded: z.number().nullable(),
  /** The must that is lost or regained by the change. */
  must: MustId.nullable(),
  /** Null when the first place is shared or empty afterwards. */
  first: Id.nullable(),
});
export type AnswerFlip = z.infer<typeof AnswerFlip>;

/** A must of the first that rests on a condition: not met on its day, the vendor is out and another one is first. */
export const MustLoss = z.object({
  serviceId: Id,
  must: MustId,
  term: MustTerm,
  first: Id.nullable(),
});
export type MustLoss = z.infer<typeof MustLoss>;

/** In how many of `samples` weightings, each weight moved by up to `spread` percent of itself, a vendor is first. */
export const StabilityBand = z.object({
  spread: z.number().int(),
  shares: z.array(z.object({ serviceId: Id, share: z.number() })),
});
export type StabilityBand = z.infer<typeof StabilityBand>;

export const Flips = z.object({
  /** Nearest first; at most one per criterion. */
  weights: z.array(WeightFlip),
  /** Smallest effect that is enough, first. */
  answers: z.array(AnswerFlip),
  /** The next day first. */
  losses: z.array(MustLoss),
});
export type Flips = z.infer<typeof Flips>;

/** A comparison with everything that follows from the assessments on that day. */
export const Comparison = z.object({
  id: Id,
  content: ComparisonContent,
  savedAt: Instant,
  archivedAt: Instant.nullable(),
  asOf: Day,
  vendors: z.array(ComparedVendor),
  musts: z.array(MustRow),
  questions: z.array(QuestionRow),
  /** Services in the first place; none when nobody is ranked. */
  first: z.array(Id),
  /** Points between the first and the second rank as they are shown, 0 for less than a tenth; null without a second. */
  lead: z.number().nullable(),
  flips: Flips,
  stability: z.object({ samples: z.number().int(), bands: z.array(StabilityBand) }),
});
export type Comparison = z.infer<typeof Comparison>;
