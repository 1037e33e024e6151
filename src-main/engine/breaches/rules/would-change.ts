import type { RiskFactName, RiskFacts, RiskLevelOfBreach } from '../../../contract/breach-risk.ts';
import { unknownFacts } from './risk-reading.ts';
import { isMilder, riskOf } from './risk-table.ts';

/** A way in which an unknown fact could turn out well. */
export type Outcome = { fact: RiskFactName; outcome: string };
/** Unknown facts that lower the proposal if they turn out well together; usually one, and none of them can be left out. */
type Lowering = { outcomes: Outcome[]; risk: RiskLevelOfBreach };

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
 * alone either; failing all that, a combination of which none can be left out. Empty only when no unknown fact keeps the
 * proposal up.
 */
export function loweringsOf(facts: RiskFacts): Map<RiskFactName, Lowering> {
  const unknown = unknownFacts(facts);
  const lowerings = new Map<RiskFactName, Lowering>();
  addBetter(
    lowerings,
    neededOf(
      facts,
      unknown.map((name) => [name]),
    ),
  );
  addBetter(lowerings, neededOf(facts, pairsOf(unknown)));
  const combined = lowerings.size === 0 ? smallestCombination(facts) : null;
  if (combined !== null) addBetter(lowerings, [combined]);
  return lowerings;
}

/** The facts with every unknown one turned out well, in each way there is. */
export function bestCases(facts: RiskFacts): RiskFacts[] {
  return waysOf(unknownFacts(facts)).map((outcomes) => turnedOut(facts, outcomes));
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

/** Lowerings by the named facts together, without those that do not need every one of them. */
function neededOf(facts: RiskFacts, combinations: readonly RiskFactName[][]): Lowering[] {
  return combinations
    .flatMap(waysOf)
    .map((outcomes) => ({ outcomes, risk: riskOf(turnedOut(facts, outcomes)) }))
    .filter(({ outcomes, risk }) =>
      outcomes.every((left) => isMilder(risk, riskOf(turnedOut(facts, without(outcomes, left))))),
    );
}

/** From everything turning out well, whatever is not needed to lower the proposal is left out. */
function smallestCombination(facts: RiskFacts): Lowering | null {
  const current = riskOf(facts);
  const lowers = (outcomes: readonly Outcome[]) => isMilder(riskOf(turnedOut(facts, outcomes)), current);
  const [smallest] = waysOf(unknownFacts(facts))
    .filter(lowers)
    .map((way) =>
      way.reduce((kept, outcome) => (lowers(without(kept, outcome)) ? without(kept, outcome) : kept), way),
    )
    .toSorted((one, other) => one.length - other.length);
  return smallest === undefined ? null : { outcomes: smallest, risk: riskOf(turnedOut(facts, smallest)) };
}

function without(outcomes: readonly Outcome[], left: Outcome): Outcome[] {
  return outcomes.filter((outcome) => outcome !== left);
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

function pairsOf<T>(items: readonly T[]): T[][] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other]));
}
