import { z } from 'zod';
import { Score, ScoringConsent, SimulatedModel } from './scoring-model.ts';
import { Id, Instant, Line } from './values.ts';

/** Most leads in one simulation. */
export const mostLeads = 100_000;

const times = { event: Line, count: z.number().int().min(1).max(10_000).default(1) };

/** Something that a lead did, at an instant or so many days (of 24 hours) before the day of the simulation. */
export const LeadEvent = z.union([
  z.object({ ...times, at: Instant }),
  z.object({ ...times, daysAgo: z.number().min(0).max(36_500) }),
]);
export type LeadEvent = z.infer<typeof LeadEvent>;

/** A lead under a pseudonym: an id that says nothing outside of the company that gave it, never a name or an address. */
export const Lead = z.object({
  id: z.string().min(1).max(100),
  attributes: z.record(Line, z.union([Line, z.number(), z.boolean(), z.null()])).default({}),
  events: z.array(LeadEvent).max(1000).default([]),
  consents: z.array(ScoringConsent).default([]),
  /** Art. 21(2) GDPR: objected to marketing, or unsubscribed. Then the score is 0 and nobody makes contact. */
  hasObjected: z.boolean().default(false),
});
export type Lead = z.infer<typeof Lead>;

/** Leads themselves, or a set that the engine holds in memory until the file is locked. */
export const LeadsOrSet = z.union([z.array(Lead).max(mostLeads), z.object({ setId: Id })]);
export type LeadsOrSet = z.infer<typeof LeadsOrSet>;

/** Where a lead stands. `excluded` objected; `notScored` gave no consent to be scored, or the profile has no basis. */
export const Band = z.enum(['below', 'marketingReady', 'salesReady', 'excluded', 'notScored']);
export type Band = z.infer<typeof Band>;

export const ScoredLead = z.object({
  id: z.string(),
  /** With points only that have a basis for this lead. */
  lawful: Score,
  /** With all points, as a tool would count that asks for no basis. */
  full: Score,
  lawfulBand: Band,
  fullBand: Band,
  /** False after an objection. */
  mayContact: z.boolean(),
});
export type ScoredLead = z.infer<typeof ScoredLead>;

const BandCounts = z.record(Band, z.number().int());
export type BandCounts = z.infer<typeof BandCounts>;

/** How many leads reach a score; only scores that somebody reaches, lowest first. */
const Distribution = z.array(z.object({ score: Score, leads: z.number().int() }));
export type Distribution = z.infer<typeof Distribution>;

/** What a rule does over all leads, by the lawful score. */
const RuleEffect = z.object({
  ruleId: Id,
  /** Leads to whom it applies. */
  applies: z.number().int(),
  /** Leads for whom its points count. */
  counts: z.number().int(),
  /** Leads who gave the consent it needs; all of them where it needs none. */
  permitted: z.number().int(),
  /** Leads who would stand on the other side of a threshold without it. */
  decidesMarketing: z.number().int(),
  decidesSales: z.number().int(),
});
export type RuleEffect = z.infer<typeof RuleEffect>;

/** Who changes sides when one model takes the place of another, by the lawful score. */
const SideChanges = z.object({
  toSales: z.number().int(),
  fromSales: z.number().int(),
  toMarketing: z.number().int(),
  fromMarketing: z.number().int(),
  /** The first of them, in the order of the leads. */
  leads: z.array(
    z.object({ id: z.string(), before: Score, after: Score, beforeBand: Band, afterBand: Band }),
  ),
});
export type SideChanges = z.infer<typeof SideChanges>;

/** Why points of a rule count or do not. */
export const PartReason = z.enum([
  'counted',
  'basisMissing',
  'consentMissing',
  'profilingConsentMissing',
  'profilingBasisMissing',
]);
export type PartReason = z.infer<typeof PartReason>;

/** What a rule gives a lead: all times together, then within the cap, then faded. */
const ScorePart = z.object({
  ruleId: Id,
  label: z.string(),
  points: z.number(),
  capped: z.number(),
  value: z.number(),
  /** Times that count, within the cap or not; 0 for a profile rule. */
  times: z.number().int(),
  /** Days of 24 hours since the newest of them. */
  newestDays: z.number().nullable(),
  isCounted: z.boolean(),
  why: PartReason,
  /** Consents that are missing for it. */
  missing: z.array(ScoringConsent),
});
export type ScorePart = z.infer<typeof ScorePart>;

/** Why a rule gives nothing. */
export const SilentReason = z.enum([
  'conditionNotMet',
  'attributeUnknown',
  'notANumber',
  'noEvent',
  'eventInFuture',
  'specialCategory',
]);
export type SilentReason = z.infer<typeof SilentReason>;

/** Why one lead has its points: the parts in the order of the rules. */
export const LeadExplanation = z.object({
  lead: ScoredLead,
  parts: z.array(ScorePart),
  silent: z.array(z.object({ ruleId: Id, label: z.string(), why: SilentReason })),
  /** Before rounding, and before the score is held within its range. */
  lawfulSum: z.number(),
  fullSum: z.number(),
});
export type LeadExplanation = z.infer<typeof LeadExplanation>;

export const SimulationQuestion = z.object({
  model: SimulatedModel,
  leads: LeadsOrSet,
  asOf: Instant,
  /** Ids of leads whose score is explained. */
  explain: z.array(z.string().max(100)).max(20).default([]),
  /** The model before, for who changes sides. */
  previous: SimulatedModel.nullable().default(null),
  /** The scores of every lead; left out where the distribution is enough. */
  withScores: z.boolean().default(true),
});
export type SimulationQuestion = z.infer<typeof SimulationQuestion>;

export const Simulation = z.object({
  scores: z.array(ScoredLead),
  counts: z.object({ leads: z.number().int(), lawful: BandCounts, full: BandCounts }),
  distribution: z.object({ lawful: Distribution, full: Distribution }),
  /** Bars of equal width; `from` belongs to a bar, `to` to the next. Leads that are excluded or not scored have none. */
  histogram: z.array(
    z.object({
      from: z.number().int(),
      to: z.number().int(),
      lawful: z.number().int(),
      full: z.number().int(),
    }),
  ),
  rules: z.array(RuleEffect),
  consents: z.record(ScoringConsent, z.number().int()),
  /** What rules ask for and no lead has. */
  unknown: z.object({ attributes: z.array(z.string()), events: z.array(z.string()) }),
  /** Places (from 0) of leads whose sides differ between the two scores; the first thousand. */
  differing: z.array(z.number().int()),
  changes: SideChanges.nullable(),
  explanations: z.array(LeadExplanation),
});
export type Simulation = z.infer<typeof Simulation>;
