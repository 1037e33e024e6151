import { z } from 'zod';
import { Source } from './questionnaire.ts';
import { Bilingual, Day } from './values.ts';

/** Art. 4(12) GDPR and the three aims of security. */
export const BreachKind = z.enum(['confidentiality', 'integrity', 'availability']);
export type BreachKind = z.infer<typeof BreachKind>;

export const Exfiltration = z.enum(['none', 'unknown', 'likely', 'proven']);
export const Recipient = z.enum(['none', 'trusted', 'known', 'unknown', 'public']);
export const Consequence = z.enum([
  'none',
  'inconvenience',
  'financial',
  'identityTheft',
  'discrimination',
  'reputation',
  'physical',
  'lossOfControl',
]);
export type Consequence = z.infer<typeof Consequence>;

const maybe = <T extends z.ZodType>(type: T) => type.nullable().default(null);

/** What speaks for and against a risk to people (recitals 75, 76, 85 and 88 GDPR). Null: not known yet. */
export const RiskFacts = z.object({
  kinds: maybe(z.array(BreachKind).max(3)),
  /** Art. 9, Art. 10 GDPR. */
  specialCategories: maybe(z.boolean()),
  /** Children, patients, employees under pressure and the like. */
  vulnerablePeople: maybe(z.boolean()),
  identityDocuments: maybe(z.boolean()),
  financialData: maybe(z.boolean()),
  credentials: maybe(z.boolean()),
  /** Number of people concerned. */
  people: maybe(z.number().int().nonnegative()),
  /** State of the art, and the key did not leak. */
  encryptedWithSafeKey: maybe(z.boolean()),
  exfiltration: maybe(Exfiltration),
  recipient: maybe(Recipient),
  deletionConfirmed: maybe(z.boolean()),
  malicious: maybe(z.boolean()),
  /** Hours until the data were available again; null while they are not, or not known. */
  restoredWithinHours: maybe(z.number().nonnegative()),
  restorable: maybe(z.boolean()),
  consequences: maybe(z.array(Consequence).max(8)),
});
export type RiskFacts = z.infer<typeof RiskFacts>;

export const RiskFactName = RiskFacts.keyof();
export type RiskFactName = z.infer<typeof RiskFactName>;

/** Risk to the rights and freedoms of people: unlikely, a risk, or likely a high one (Art. 33(1), 34(1) GDPR). */
export const RiskLevelOfBreach = z.enum(['none_unlikely', 'risk', 'high']);
export type RiskLevelOfBreach = z.infer<typeof RiskLevelOfBreach>;

export const Exemption = z.enum(['34_3_a', '34_3_b', '34_3_c']);
export type Exemption = z.infer<typeof Exemption>;

/** One reason: what it rests on and where it points. */
export const RiskReason = z.object({
  id: z.string(),
  facts: z.array(RiskFactName),
  direction: z.enum(['for', 'against']),
  text: Bilingual,
  basis: Bilingual,
});
export type RiskReason = z.infer<typeof RiskReason>;

/**
 * A proposal for the person who decides, never the decision. A fact that is not known never makes it milder;
 * `wouldChange` names the unknown facts that could.
 */
export const Recommendation = z.object({
  risk: RiskLevelOfBreach,
  /** Art. 33(5): always. */
  document: z.boolean(),
  notifyAuthority: z.boolean(),
  notifyPeople: z.boolean(),
  reasons: z.array(RiskReason),
  /** Exemptions of Art. 34(3) that the facts make worth checking. */
  exemptions: z.array(z.object({ id: Exemption, text: Bilingual })),
  wouldChange: z.array(z.object({ fact: RiskFactName, risk: RiskLevelOfBreach, text: Bilingual })),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** What the proposal says in words, with the basis of each rule: data with a date, like every text of law. */
export const RiskRuleTexts = z.object({
  version: z.string(),
  asOf: Day,
  /** What the proposal is and is not, and how it counts what is not known. */
  notes: z.array(z.object({ id: z.string(), text: Bilingual })),
  levels: z.array(z.object({ id: RiskLevelOfBreach, title: Bilingual })),
  rules: z.array(z.object({ id: z.string(), text: Bilingual, basis: Bilingual })),
  facts: z.array(
    z.object({
      fact: RiskFactName,
      /** What the fact counts as while it is not known, with its name: "recipient (like the public)". */
      unknown: Bilingual,
      /** How it could turn out well; continues a sentence after "that". */
      favourable: z.array(z.object({ id: z.string(), text: Bilingual })),
    }),
  ),
  exemptions: z.array(z.object({ id: Exemption, text: Bilingual })),
  /** Sentences with the gaps `{clauses}`, `{level}`, `{text}` and `{facts}`. */
  sentences: z.object({ wouldChange: Bilingual, and: Bilingual, assumed: Bilingual, notKnown: Bilingual }),
  sources: z.array(Source),
});
export type RiskRuleTexts = z.infer<typeof RiskRuleTexts>;
