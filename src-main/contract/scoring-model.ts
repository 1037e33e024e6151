import { z } from 'zod';
import { Day, Id, Instant, Line, Prose, Sha256 } from './values.ts';

/** A score is a whole number from 0 to 1000: what adds up to less or more is held at the end of the range. */
export const scoreRange = { least: 0, most: 1000 } as const;

export const Score = z.number().int().min(scoreRange.least).max(scoreRange.most);

/** Points of one rule; negative ones take away. */
export const Points = z.number().int().min(-1000).max(1000);

/**
 * Where a signal comes from. `tracking` (visits read from a device) and `mailTracking` (openings and clicks of one person)
 * need a consent to measuring whatever else is declared: § 25 TDDDG, Art. 5(3) ePrivacy Directive.
 */
export const DataSource = z.enum([
  'declared',
  'form',
  'event',
  'customerData',
  'tracking',
  'mailTracking',
  'purchased',
  'public',
  'inferred',
]);
export type DataSource = z.infer<typeof DataSource>;

/** What a lead may have agreed to: being profiled, and being measured. */
export const ScoringConsent = z.enum(['scoring', 'measurement']);
export type ScoringConsent = z.infer<typeof ScoringConsent>;

/** On what the points of a rule rest: a consent of the lead, another basis that needs none, or nothing yet. */
export const RuleBasis = z.enum(['missing', 'notNeeded', 'scoring', 'measurement']);
export type RuleBasis = z.infer<typeof RuleBasis>;

/** When a profile rule applies. Texts compare without case and accents; `between` includes both ends. */
export const RuleTest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('oneOf'), values: z.array(Line).max(100) }),
  z.object({ kind: z.literal('noneOf'), values: z.array(Line).max(100) }),
  z.object({
    kind: z.literal('between'),
    from: z.number().nullable().default(null),
    to: z.number().nullable().default(null),
  }),
  z.object({ kind: z.literal('present') }),
]);
export type RuleTest = z.infer<typeof RuleTest>;

const RuleBasics = z.object({
  id: Id,
  label: Line.default(''),
  points: Points,
  source: DataSource,
  basis: RuleBasis,
  /** Which basis it is where no consent is needed, or which wording obtains the consent. */
  basisNote: Line.default(''),
});

/** Points for what somebody is; they do not fade. */
export const ProfileRule = RuleBasics.extend({
  kind: z.literal('profile'),
  attribute: Line,
  test: RuleTest,
});
export type ProfileRule = z.infer<typeof ProfileRule>;

/** Points for what somebody did. */
export const BehaviourRule = RuleBasics.extend({
  kind: z.literal('behaviour'),
  event: Line,
  /** `once`: only the newest time counts. */
  repeat: z.enum(['once', 'each']).default('each'),
  /** Most points of all times together before they fade, without sign; the newest times count first. */
  cap: z.number().int().min(1).max(100_000).nullable().default(null),
  /** Days (of 24 hours) in which points fade to one half; null: they do not fade. Never zero or less. */
  halfLifeDays: z.number().positive().max(3650).nullable().default(null),
});
export type BehaviourRule = z.infer<typeof BehaviourRule>;

export const ScoringRule = z.discriminatedUnion('kind', [ProfileRule, BehaviourRule]);
export type ScoringRule = z.infer<typeof ScoringRule>;

const Thresholds = z.object({ marketing: Score, sales: Score });

/** On what the profile as a whole rests (Art. 6, 4(4) GDPR). `consent`: a lead without it is not scored. */
const Profiling = z.object({
  basis: z.enum(['missing', 'consent', 'documented']),
  note: Prose.default(''),
});

const rules = z
  .array(ScoringRule)
  .max(200)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'rules share an id');

/** What of a model decides on points. */
export const SimulatedModel = z.object({ rules, thresholds: Thresholds, profiling: Profiling });
export type SimulatedModel = z.infer<typeof SimulatedModel>;

/** What passes from marketing to sales, and what comes back. */
export const HandOver = z.object({
  marketingMeaning: Prose,
  salesMeaning: Prose,
  passedOn: z.array(Line).max(30),
  reportedBack: z.array(Line).max(30),
  /** Days within which sales answers; null: not agreed. */
  answerDays: z.number().int().min(1).max(365).nullable(),
  agreedOn: Day.nullable(),
  agreedBy: Line,
});
export type HandOver = z.infer<typeof HandOver>;

/** A model as it is written: everything that a released version fixes. */
export const ModelContent = SimulatedModel.extend({
  name: Line.min(1),
  productGroup: Line,
  purpose: Prose,
  ownerId: Id.nullable(),
  /** Art. 22 GDPR: who looks at a lead before anything follows from its score; empty: nobody is named. */
  humanCheck: Line,
  /** Art. 13(2)(f), 15(1)(h) GDPR: where people are told how the score comes about. */
  logicNotice: Line,
  biasCheck: z.object({ on: Day, by: Line, result: Prose }).nullable(),
  handOver: HandOver,
});
export type ModelContent = z.infer<typeof ModelContent>;

/** A version. Once released it is never changed: campaigns keep the one that they were released with. */
export const ModelVersion = z.object({
  id: Id,
  modelId: Id,
  /** Given when it is released. */
  number: z.number().int().nullable(),
  content: ModelContent,
  author: Line,
  reason: Line,
  savedAt: Instant,
  releasedAt: Instant.nullable(),
  releasedBy: Line.nullable(),
  /** What was hashed, to the letter. */
  canonical: z.string().nullable(),
  /** SHA-256 over the canonical form; null until released. */
  hash: Sha256.nullable(),
});
export type ModelVersion = z.infer<typeof ModelVersion>;
