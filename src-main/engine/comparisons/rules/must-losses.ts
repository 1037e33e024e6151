import type { MustLoss, MustTerm } from '../../../contract/comparison-view.ts';
import { controlOf } from '../../assessments/rules/compensation.ts';
import type { RunOfCandidate } from './candidate-facts.ts';
import type { MustRule } from './musts.ts';
import { soleFirst } from './ranking.ts';
import { contendersOf, type JudgedCandidate, judgeChanged } from './standings.ts';
import type { Shares } from './weighting.ts';

/**
 * Conditions and compensations of the first that a must rests on: what happens when one is not met, or ends, on its day.
 * Each is judged as if it did not exist, so only those are listed that really put the vendor out.
 */
export function mustLosses(
  judged: readonly JudgedCandidate[],
  rules: readonly MustRule[],
  shares: Shares,
): MustLoss[] {
  const first = soleFirst(contendersOf(judged), shares);
  const leader = judged.find(({ facts: { serviceId } }) => serviceId === first);
  const run = leader?.facts.run ?? null;
  if (leader === undefined || first === null || run === null) return [];
  return leader.musts
    .flatMap(({ id, cell }) => cell.terms.map((term) => ({ must: id, term })))
    .flatMap(({ must, term }): MustLoss[] => {
      const without = judgeChanged(judged, first, withoutTerm(run, term), rules);
      const after = without.find(({ facts: { serviceId } }) => serviceId === first);
      if (after?.standing !== 'knockedOut') return [];
      return [{ serviceId: first, must, term, first: soleFirst(contendersOf(without), shares) }];
    })
    .sort((one, other) => (one.term.dueOn < other.term.dueOn ? -1 : 1));
}

/** The day has passed: nobody noted the condition as met, nobody renewed the compensation. */
function withoutTerm(run: RunOfCandidate, { findingId, kind }: MustTerm): RunOfCandidate {
  if (kind === 'compensation') {
    const left = new Map(run.compensations);
    left.delete(controlOf({ id: findingId }));
    return { ...run, compensations: left };
  }
  const { treatments, transfer } = run;
  const overdue = '0001-01-01';
  const kept = treatments.get(findingId);
  return {
    ...run,
    treatments: kept ? new Map(treatments).set(findingId, { ...kept, dueOn: overdue }) : treatments,
    transfer: {
      ...transfer,
      findings: transfer.findings.map((finding) =>
        finding.id === findingId && finding.treatment !== null
          ? { ...finding, treatment: { ...finding.treatment, dueOn: overdue } }
          : finding,
      ),
    },
  };
}
