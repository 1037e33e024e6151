import type { RiskFacts, RiskLevelOfBreach } from '../../../src-main/contract/breach-risk.ts';

/** A breach with the outcome a careful data-protection officer expects, and why. Written before the rule was run on it. */
export type RecommendationCase = {
  id: string;
  what: string;
  facts: RiskFacts;
  risk: RiskLevelOfBreach;
  why: string;
  /** Where the outcome comes from; `own` where it is our own assessment. */
  source: string;
};

/** Everything is known and nothing speaks for a risk: the ground on which a case states what is different. */
const calm: RiskFacts = {
  kinds: ['confidentiality'],
  specialCategories: false,
  vulnerablePeople: false,
  identityDocuments: false,
  financialData: false,
  credentials: false,
  people: 1,
  encryptedWithSafeKey: false,
  exfiltration: 'none',
  recipient: 'none',
  deletionConfirmed: false,
  malicious: false,
  restoredWithinHours: 0,
  restorable: true,
  consequences: ['none'],
};

/** Complete facts of a case, from what is different from a breach without any risk. */
export function factsWith(changes: Partial<RiskFacts>): RiskFacts {
  return { ...calm, ...changes };
}

/** Facts of a case of which only the given ones are known. */
export function onlyKnown(known: Partial<RiskFacts>): RiskFacts {
  const nothing = Object.fromEntries(Object.keys(calm).map((name) => [name, null])) as RiskFacts;
  return { ...nothing, ...known };
}
