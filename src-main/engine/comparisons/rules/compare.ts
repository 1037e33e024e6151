import type { ComparisonContent } from '../../../contract/comparison-record.ts';
import type { ComparedVendor, Comparison, MustRow } from '../../../contract/comparison-view.ts';
import { answerFlips } from './answer-flips.ts';
import type { ComparisonFacts } from './candidate-facts.ts';
import { evidenceAge } from './evidence-age.ts';
import { mustLosses } from './must-losses.ts';
import { mustRules } from './musts.ts';
import { questionRows } from './question-rows.ts';
import { firstOf, type Place, rankingOf, totalOf } from './ranking.ts';
import { stabilityOf, stabilitySamples } from './stability.ts';
import { contendersOf, type JudgedCandidate, judgeCandidates } from './standings.ts';
import { weightFlips } from './weight-flips.ts';
import { byCriterion, type Shares, sharesOf } from './weighting.ts';

type Chosen = Pick<ComparisonContent, 'weights' | 'musts'>;
type Compared = Omit<Comparison, 'id' | 'content' | 'savedAt' | 'archivedAt'>;

/** Everything that follows from the facts and what was chosen: a pure function of both. */
export function compare(facts: ComparisonFacts, { weights, musts }: Chosen): Compared {
  const shares = sharesOf(weights);
  const rules = mustRules(musts, facts);
  const judged = judgeCandidates(facts.candidates, rules);
  const contenders = contendersOf(judged);
  const places = rankingOf(contenders, shares);
  return {
    asOf: facts.asOf,
    ...orderOf(places),
    vendors: judged.map((candidate) => vendorOf(candidate, places, { shares, facts })),
    musts: rules.map(
      ({ id, title, cellOf }): MustRow => ({ id, title, cells: facts.candidates.map(cellOf) }),
    ),
    questions: questionRows(facts.candidates),
    flips: {
      weights: weightFlips(contenders, shares),
      answers: answerFlips(judged, rules, shares),
      losses: mustLosses(judged, rules, shares),
    },
    stability: { samples: stabilitySamples, bands: stabilityOf(contenders, shares) },
  };
}

/** Who is first and by how many points of 100, as the two totals stand there: who subtracts gets the same. */
export function orderOf(places: readonly Place[]): Pick<Comparison, 'first' | 'lead'> {
  const first = firstOf(places);
  const best = places[0];
  const second = places.find(({ rank }) => rank > 1);
  if (best === undefined || first.length !== 1 || second === undefined) return { first, lead: null };
  return { first, lead: (shownTenths(best.total) - shownTenths(second.total)) / 10 };
}

/** Tenths of a point of a share of 1, rounded down as totals are shown, so that nobody is lifted over another. */
function shownTenths(total: number): number {
  return Math.floor(1000 * total + 1e-6);
}

function vendorOf(
  { facts: candidate, standing, scores, musts }: JudgedCandidate,
  places: readonly Place[],
  { shares, facts }: { shares: Shares; facts: ComparisonFacts },
): ComparedVendor {
  const { run, isGone: _isGone, ...known } = candidate;
  const total = standing === 'notAssessed' || run === null ? null : totalOf(scores, shares);
  const mustsIn = (state: string) => musts.filter(({ cell }) => cell.state === state).map(({ id }) => id);
  return {
    ...known,
    protectionNeed: run?.need ?? null,
    run: run && {
      id: run.id,
      run: run.run,
      decidedAt: run.decidedAt,
      ...answered(run),
      versions: [...new Set(run.questionnaires.map(({ version }) => version))].sort(),
    },
    standing,
    failedMusts: mustsIn('failed'),
    openMusts: mustsIn('open'),
    scores: byCriterion((criterion) => {
      const score = scores[criterion];
      return score === null ? null : 100 * score;
    }),
    total: total === null ? null : 100 * total,
    rank: places.find(({ id }) => id === candidate.serviceId)?.rank ?? null,
    evidence: evidenceAge(run?.answers.values() ?? [], facts.asOf),
  };
}

function answered({ asked, answers }: NonNullable<JudgedCandidate['facts']['run']>) {
  const values = asked.map(({ question }) => answers.get(question.id)?.value ?? null);
  return {
    answered: values.filter((value) => value !== null && value !== 'unknown').length,
    asked: values.length,
  };
}
