import { z } from 'zod';
import { Source } from './questionnaire.ts';
import { Bilingual, Day, ProtectionNeed } from './values.ts';

/** A country as the transfer rules see it; `check` marks territories whose status the source leaves uncertain. */
export const Country = z.object({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: Bilingual,
  status: z.enum(['eea', 'third', 'check']),
  note: Bilingual.optional(),
});
export type Country = z.infer<typeof Country>;

/** A mark of the company that something no longer carries transfers, with where that can be read. */
export const FallenMark = z.object({
  /** First day on which it no longer carries. */
  from: Day,
  source: z.string(),
  /** `assumed`: only asked about; an exercise changes verdicts as the real thing does, and says so. */
  standing: z.enum(['fallen', 'exercise', 'assumed']),
});
export type FallenMark = z.infer<typeof FallenMark>;

/** Adequacy decision under Art. 45(3) GDPR. `validUntil` is the last day of validity, null when the decision names none. */
export const AdequacyDecision = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  decision: z.string(),
  validFrom: Day,
  validUntil: Day.nullable(),
  scope: Bilingual,
  /** `dpf`: only certified companies; `limited`: not every organisation or processing; `general`: all. */
  reach: z.enum(['general', 'limited', 'dpf']),
  confidence: z.enum(['high', 'medium', 'low']),
  note: Bilingual.optional(),
  /** The company marked it as fallen; never part of the dated law itself. */
  fallen: FallenMark.optional(),
});
export type AdequacyDecision = z.infer<typeof AdequacyDecision>;

/** Text and basis of one rule of the transfer decision tree, keyed by the rule's id (`R1_eea_all` …). */
export const TransferRuleText = z.object({
  id: z.string(),
  title: Bilingual,
  basis: Bilingual,
  nextStep: Bilingual,
});
export type TransferRuleText = z.infer<typeof TransferRuleText>;

/** Everything about transfers that law decides, as of one date. */
export const TransferLaw = z.object({
  version: z.string(),
  asOf: Day,
  countries: z.array(Country),
  aliases: z.record(z.string(), z.string()),
  adequacy: z.array(AdequacyDecision),
  rules: z.array(TransferRuleText),
  notes: z.array(z.object({ id: z.string(), text: Bilingual })),
  sources: z.array(Source),
  /** Countries for which safeguards under Art. 46 GDPR no longer suffice by themselves, as the company marked it. */
  insufficientSafeguards: z.array(FallenMark.extend({ country: z.string() })).optional(),
});
export type TransferLaw = z.infer<typeof TransferLaw>;

/** One of the twelve controls of the catalogue of technical and organisational measures. */
export const Control = z.object({
  id: z.string(),
  label: Bilingual,
  goal: Bilingual,
  articles: z.array(Bilingual),
  mapping: z.object({
    bdsg64: z.array(z.number().int()),
    iso27001: z.array(z.string()),
    sdm: z.array(Bilingual),
  }),
  /** What the level means for this control: the catalogue's questions of that level. */
  questions: z.array(z.object({ id: z.string(), minLevel: ProtectionNeed, text: Bilingual })),
});
export type Control = z.infer<typeof Control>;

export const ControlCatalogue = z.object({
  version: z.string(),
  asOf: Day,
  controls: z.array(Control),
  notes: z.array(z.object({ id: z.string(), text: Bilingual })),
  sources: z.array(Source),
});
export type ControlCatalogue = z.infer<typeof ControlCatalogue>;

/** A data-protection supervisory authority and where it is competent. */
export const Authority = z.object({
  id: z.string(),
  name: Bilingual,
  /** ISO 3166-2 code of the Land, or the country code where there is one authority. */
  region: z.string(),
  /** Whom it supervises; Bavaria separates private and public sector. */
  competence: z.enum(['all', 'privateSector', 'publicSector', 'federal']),
  city: z.string(),
  website: z.url(),
  breachForm: z.url().optional(),
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
});
export type Authority = z.infer<typeof Authority>;

export const AuthorityDirectory = z.object({
  version: z.string(),
  asOf: Day,
  authorities: z.array(Authority),
  notes: z.array(z.object({ id: z.string(), text: Bilingual })),
  sources: z.array(Source),
});
export type AuthorityDirectory = z.infer<typeof AuthorityDirectory>;
