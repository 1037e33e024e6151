import type { MustCell, Standing } from '../../../contract/comparison-view.ts';
import type { Id } from '../../../contract/values.ts';
import { reachedShare } from '../../assessments/rules/score.ts';
import type { CandidateFacts, RunOfCandidate } from './candidate-facts.ts';
import type { MustRule } from './musts.ts';
import type { Contender, Scores } from './ranking.ts';
import { byCriterion } from './weighting.ts';
import { priceScore } from './yearly-cost.ts';

export interface JudgedCandidate {
  facts: CandidateFacts;
  standing: Standing;
  scores: Scores;
  musts: { id: string; cell: MustCell }[];
}

/** Knock-outs first, then points per criterion: price is measured against those only who are still in the ranking. */
export function judgeCandidates(
  candidates: readonly CandidateFacts[],
  rules: readonly MustRule[],
): JudgedCandidate[] {
  return withPrices(candidates.map((candidate) => judgeAlone(candidate, rules)));
}

/** The same after the run of one candidate changed: all others stand as they were judged, but for their price. */
export function judgeChanged(
  judged: readonly JudgedCandidate[],
  serviceId: Id,
  run: RunOfCandidate,
  rules: readonly MustRule[],
): JudgedCandidate[] {
  return withPrices(
    judged.map((candidate) =>
      candidate.facts.serviceId === serviceId ? judgeAlone({ ...candidate.facts, run }, rules) : candidate,
    ),
  );
}

function judgeAlone(facts: CandidateFacts, rules: readonly MustRule[]): JudgedCandidate {
  const musts = rules.map(({ id, cellOf }) => ({ id, cell: cellOf(facts) }));
  return { facts, musts, standing: standingOf(facts, musts), scores: scoresOf(facts) };
}

function withPrices(judged: readonly JudgedCandidate[]): JudgedCandidate[] {
  const prices = judged.flatMap(({ standing, facts: { yearlyCents } }) =>
    standing === 'ranked' && yearlyCents !== null ? [yearlyCents] : [],
  );
  const lowest = prices.length === 0 ? null : Math.min(...prices);
  return judged.map((candidate) => ({
    ...candidate,
    scores: { ...candidate.scores, price: priceScore(candidate.facts.yearlyCents, lowest) },
  }));
}

/** Those who take part in the ranking. */
export function contendersOf(judged: readonly JudgedCandidate[]): Contender[] {
  return judged
    .filter(({ standing }) => standing === 'ranked')
    .map(({ facts, scores }) => ({ id: facts.serviceId, scores }));
}

function standingOf({ isGone, run }: CandidateFacts, musts: JudgedCandidate['musts']): Standing {
  if (isGone) return 'gone';
  if (run === null || !hasAnswers(run)) return 'notAssessed';
  return musts.some(({ cell }) => cell.state === 'failed') ? 'knockedOut' : 'ranked';
}

/** Whether anything was answered: before that, points say nothing. */
function hasAnswers({ asked, answers }: RunOfCandidate): boolean {
  return asked.some(({ question }) => {
    const value = answers.get(question.id)?.value;
    return value !== undefined && value !== null && value !== 'unknown';
  });
}

/** Points of the questionnaires; price follows once it is known who is ranked. */
function scoresOf({ run }: CandidateFacts): Scores {
  return byCriterion((criterion) =>
    criterion === 'price' || run === null ? null : reachedShare(criterion, run.asked, run.answers),
  );
}
