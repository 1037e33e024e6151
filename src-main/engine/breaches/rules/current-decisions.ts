import type { BreachDecision } from '../../../contract/breach-record.ts';

/** The decisions that count: the newest about each of risk, authority and people; null while undecided. */
export interface CurrentDecisions {
  risk: BreachDecision | null;
  authority: BreachDecision | null;
  people: BreachDecision | null;
}

/** Picks the newest decision about each; `decisions` are in the order in which they were made. */
export function currentDecisions(decisions: readonly BreachDecision[]): CurrentDecisions {
  const newest = (about: keyof CurrentDecisions) =>
    decisions.findLast(({ decision }) => decision.about === about) ?? null;
  return { risk: newest('risk'), authority: newest('authority'), people: newest('people') };
}

/** The result of a decision in force; null while undecided. */
export function resultOf(decision: BreachDecision | null): BreachDecision['decision']['result'] | null {
  return decision?.decision.result ?? null;
}
