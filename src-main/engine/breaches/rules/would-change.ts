import type { RiskFactName, RiskFacts, RiskLevelOfBreach } from '../../../contract/breach-risk.ts';
import { unknownFacts } from './risk-reading.ts';
import { isMilder, riskOf } from './risk-table.ts';

/** A way in which an unknown fact could turn out well. */
export type Outcome = { fact: RiskFactName; outcome: string };
/** Unknown facts that lower the proposal if they turn out well together; usually one, and none of them can be left out. */
export type Lowering = { outcomes: Outcome[]; risk: RiskLevelOfBreach };

/** The best each fact can turn out to be; where there is no single best value, all that none other beats. */
export const favourable: { [Name in RiskFactName]: Record<string, NonNullable<RiskFacts[Name]>> } = {
  kinds: {
    confidentiality: ['confidentiality'],
    integrity: ['integrity'],
    availability: ['availability'],
  },
  specialCategories: { no: false },
  vulnerablePeople: { no: false },
  identityDocuments: { no: false },
  financialData: { no: false },
  credentials: { no: false },
  people: { few: 1 },
  encryptedWithSafeKey: { yes: true },
  exfiltration: { none: 'none' },
  recipient: { none: 'none', trusted: 'trusted' },
  deletionConfirmed: { yes: true },
  malicious: { no: false },
  restoredWithinHours: { soon: 0 },
  restorable: { yes: true },
  consequences: { none: ['none'] },
};

/**
 * For each unknown fact the way in which it could lower the proposal: alone, or with one other unknown fact that cannot do it
 * alone either; failing all that, the smallest combination. Empty only when no unknown fact keeps the proposal up.
 */
export function loweringsOf(facts: RiskFacts): Map<RiskFactName, Lowering> {
  const unknown = unknownFacts(facts);
  const current = riskOf(facts);
  const lowerings = new Map<RiskFactName, Lowering>();
  if (!isMilder(best(facts, unknown), current)) return lowerings;
  for (let size = 1; size <= unknown.length; size += 1) {
    if (size > 2 && lowerings.size > 0) break;
    const needed = subsets(unknown, size)
      .flatMap((names) => lowered(facts, names))
      .filter(({ outcomes, risk }) => isMilder(risk, current) && isEachNeeded(facts, outcomes, risk));
    addBetter(lowerings, needed);
  }
  return lowerings;
}

/** Every fact keeps the first lowering that names it; among those of one size the one that leads lowest. */
function addBetter(lowerings: Map<RiskFactName, Lowering>, candidates: readonly Lowering[]): void {
  const settled = new Set(lowerings.keys());
  for (const candidate of candidates) {
    for (const { fact } of candidate.outcomes) {
      if (settled.has(fact)) continue;
      const present = lowerings.get(fact);
      if (present === undefined || isMilder(candidate.risk, present.risk)) lowerings.set(fact, candidate);
    }
  }
}

/** All ways in which the named facts could turn out well together, with where they lead. */
function lowered(facts: RiskFacts, names: readonly RiskFactName[]): Lowering[] {
  return waysOf(names).map((outcomes) => ({ outcomes, risk: riskOf(turnedOut(facts, outcomes)) }));
}

function isEachNeeded(facts: RiskFacts, outcomes: readonly Outcome[], risk: RiskLevelOfBreach): boolean {
  return outcomes.every((left) => {
    const rest = outcomes.filter((outcome) => outcome !== left);
    return isMilder(risk, riskOf(turnedOut(facts, rest)));
  });
}

/** The mildest that is left if every unknown fact turns out well. */
function best(facts: RiskFacts, unknown: readonly RiskFactName[]): RiskLevelOfBreach {
  return lowered(facts, unknown).reduce<RiskLevelOfBreach>(
    (mildest, { risk }) => (isMilder(risk, mildest) ? risk : mildest),
    'high',
  );
}

function waysOf(names: readonly RiskFactName[]): Outcome[][] {
  return names.reduce<Outcome[][]>(
    (ways, fact) =>
      ways.flatMap((way) => Object.keys(favourable[fact]).map((outcome) => [...way, { fact, outcome }])),
    [[]],
  );
}

function turnedOut(facts: RiskFacts, outcomes: readonly Outcome[]): RiskFacts {
  const known = outcomes.map(({ fact, outcome }) => [fact, favourable[fact][outcome]]);
  return { ...facts, ...Object.fromEntries(known) };
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
