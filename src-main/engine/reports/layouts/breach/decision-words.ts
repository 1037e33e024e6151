import type { BreachDecision } from '../../../../contract/breach-record.ts';
import type { Breach } from '../../../../contract/breach-view.ts';
import type { Shape } from '../../drawing/shapes.ts';
import { compareInstants } from '../../facts/instants.ts';
import type { Sheet } from '../../sheet.ts';

type About = BreachDecision['decision']['about'];
const subjects: readonly About[] = ['risk', 'authority', 'people'];

/** The decision that counts about each of the three subjects: the newest one; null while there is none. */
export function newestDecisions({
  decisions,
}: Pick<Breach, 'decisions'>): { about: About; decision: BreachDecision | null }[] {
  const inOrder = decisions.toSorted((one, other) => compareInstants(one.at, other.at));
  return subjects.map((about) => ({
    about,
    decision: inOrder.findLast(({ decision }) => decision.about === about) ?? null,
  }));
}

/** Result of a decision in words. */
export function resultText({ t }: Sheet, decision: BreachDecision | null): string {
  if (decision === null) return t('breach.undecided');
  const { about, result } = decision.decision;
  if (about === 'risk') return t(`breachRisk.${result}`);
  return t(about === 'authority' ? `authorityResult.${result}` : `peopleResult.${result}`);
}

/** Shape that goes with a result: a decision not to tell is quiet, one to tell is a task, a high risk is a warning. */
export function resultShape(decision: BreachDecision | null): Shape {
  if (decision === null) return 'dashedCircle';
  const { result } = decision.decision;
  if (result === 'high') return 'cross';
  if (result === 'risk') return 'triangle';
  return result === 'doNotNotify' || result === 'doNotTell' ? 'dash' : 'tick';
}
