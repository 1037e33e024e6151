import { z } from 'zod';
import { Bilingual, Id, Instant, Line, Prose } from './values.ts';

/** Where somebody stands on the way to buying. */
export const BuyingPhase = z.enum(['awareness', 'consideration', 'decision']);
export type BuyingPhase = z.infer<typeof BuyingPhase>;

/** The part somebody has when a company buys. */
export const BuyingRole = z.enum(['initiator', 'user', 'influencer', 'buyer', 'decider', 'gatekeeper']);

/** What is collected of a lead so that it can be told which persona it resembles. */
export const DataKey = z.enum([
  'role',
  'sector',
  'companySize',
  'region',
  'company',
  'name',
  'email',
  'phone',
  'topics',
  'downloads',
  'events',
  'purchases',
  'mailOpens',
  'pageViews',
  'other',
]);
export type DataKey = z.infer<typeof DataKey>;

/** What it rests on: Art. 6(1)(a), (b) or (f) GDPR, consent for tracking (§ 25(1) TDDDG), or no person can be told from it. */
export const DataBasis = z.enum([
  'consent',
  'trackingConsent',
  'contract',
  'legitimateInterest',
  'anonymous',
]);
export type DataBasis = z.infer<typeof DataBasis>;

/** One data point that the persona makes use of, why it is needed and what it rests on. */
export const DataPoint = z.object({
  key: DataKey,
  /** Says what `other` is. */
  label: Line,
  reason: Line,
  basis: DataBasis.nullable(),
});
export type DataPoint = z.infer<typeof DataPoint>;

const Entries = z.array(Line.min(1)).max(30);
const ByPhase = z.object({ awareness: Entries, consideration: Entries, decision: Entries });

/** Everything that a version of a persona fixes. It describes an invented type, never a real person. */
export const PersonaContent = z.object({
  /** Artificial name: a role, not a person. */
  label: Line.min(1),
  /** What the type does in its company. */
  role: Line,
  buyingRole: BuyingRole.nullable(),
  /** Where the features come from, in words. */
  basis: Prose,
  /** So many talks were summarised; null when it rests on statistics alone. */
  talks: z.number().int().min(0).max(10_000).nullable(),
  goals: Entries,
  pains: Entries,
  objections: Entries,
  habits: Entries,
  channels: Entries,
  wordsToUse: Entries,
  wordsToAvoid: Entries,
  criteria: Entries,
  questions: ByPhase,
  /** Where the type meets the company in each phase. */
  touchpoints: ByPhase,
  dataPoints: z.array(DataPoint).max(30),
});
export type PersonaContent = z.infer<typeof PersonaContent>;

/** Lists of a persona in the order in which they are shown. */
export const personaLists = [
  'goals',
  'pains',
  'objections',
  'criteria',
  'habits',
  'channels',
  'wordsToUse',
  'wordsToAvoid',
] as const satisfies readonly (keyof PersonaContent)[];

/** A version of a persona. Once saved it is never changed. */
export const PersonaVersion = z.object({
  id: Id,
  personaId: Id,
  number: z.number().int(),
  content: PersonaContent,
  reason: Line,
  by: Line,
  at: Instant,
});
export type PersonaVersion = z.infer<typeof PersonaVersion>;

/**
 * What the check looks for. Refused: what belongs to a real person (Art. 4(1) GDPR). A hint: a name that may be invented,
 * words that point to a special category (Art. 9), fewer talks than make a type.
 */
export const PersonFindingKind = z.enum([
  'mail',
  'phone',
  'nameWithContact',
  'quoteOfPerson',
  'name',
  'specialCategory',
  'fewTalks',
]);
export type PersonFindingKind = z.infer<typeof PersonFindingKind>;

/** Something found in the words of a persona: where it stands, and its letters. */
export const PersonFinding = z.object({
  kind: PersonFindingKind,
  isRefused: z.boolean(),
  /** Path of the field, for example `goals` or `questions.decision`. */
  field: z.string(),
  /** Which entry of a list; null for a field of its own. */
  entry: z.number().int().nullable(),
  /** Where in the entry it starts, in UTF-16 units, and what stands there. */
  at: z.number().int(),
  found: z.string(),
});
export type PersonFinding = z.infer<typeof PersonFinding>;

/** How far a data point is justified. `needsConsent`: it is read from a device or a mail and rests on something else. */
export const DataPointState = z.enum(['sound', 'reasonMissing', 'basisMissing', 'needsConsent']);
export type DataPointState = z.infer<typeof DataPointState>;

/** A profile to begin with. */
export const StarterPersona = z.strictObject({
  id: Id,
  title: Bilingual,
  about: Bilingual,
  content: z.strictObject({ de: PersonaContent.strict(), en: PersonaContent.strict() }),
});
export type StarterPersona = z.infer<typeof StarterPersona>;

export const StarterPersonas = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+$/),
  starters: z.array(StarterPersona),
});
export type StarterPersonas = z.infer<typeof StarterPersonas>;
