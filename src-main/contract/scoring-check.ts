import { z } from 'zod';
import { Bilingual, Day, Id } from './values.ts';

/** What the check of a model can find. */
export const ModelFindingCode = z.enum([
  'profilingBasisMissing',
  'humanCheckMissing',
  'specialCategory',
  'ruleIncomplete',
  'noRules',
  'thresholdsReversed',
  'logicMissing',
  'biasCheckMissing',
  'biasCheckOld',
  'ruleBasisMissing',
  'trackingWithoutConsent',
  'purposeMissing',
  'handOverMissing',
  'purchasedData',
  'decayMissing',
  'capMissing',
  'biasRisk',
  'oneRuleDecides',
  'salesUnreachable',
]);
export type ModelFindingCode = z.infer<typeof ModelFindingCode>;

/** A blocker stands in the way of a release; a major or a hint does not. */
export const FindingSeverity = z.enum(['blocker', 'major', 'hint']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

export const ModelFinding = z.object({
  code: ModelFindingCode,
  severity: FindingSeverity,
  /** The rule it is about; null: the model. */
  ruleId: Id.nullable(),
  /** The word or number that gave rise to it; empty when there is none. */
  detail: z.string(),
});
export type ModelFinding = z.infer<typeof ModelFinding>;

const FindingText = z.object({
  severity: FindingSeverity,
  /** Article, section or judgment. */
  basis: Bilingual,
  title: Bilingual,
  text: Bilingual,
});

/** Folded words in German and English: starts of words, or whole ones where they end with a full stop. */
const WordGroup = z.object({
  id: z.string(),
  name: Bilingual,
  words: z.array(z.string()).min(1),
  /** What only looks like a hit: "Gesundheitswesen" is a sector. */
  except: z.array(z.string()),
});

/** The law of lead scoring: what is looked for, why, and which words give special categories away. Data with a date. */
export const ScoringLaw = z.object({
  version: z.string(),
  asOf: Day,
  source: Bilingual,
  findings: z.record(ModelFindingCode, FindingText),
  /** Art. 9(1) GDPR. */
  specialCategories: z.array(WordGroup),
  /** Attributes that stand in for a person's age, sex or origin. */
  biasRisks: z.array(WordGroup),
});
export type ScoringLaw = z.infer<typeof ScoringLaw>;
