import type { AnswerValue } from '../../../contract/assessments.ts';
import type { AnswerFlip } from '../../../contract/comparison-view.ts';
import { ShippedQuestionnaireId } from '../../../contract/questionnaire.ts';
import type { Id } from '../../../contract/values.ts';
import type { AskedQuestion } from '../../assessments/rules/run-facts.ts';
import { answerValue } from '../../assessments/rules/run-facts.ts';
import { type RunOfCandidate, withAnswer } from './candidate-facts.ts';
import type { MustRule } from './musts.ts';
import { soleFirst, totalOf } from './ranking.ts';
import { contendersOf, type JudgedCandidate, judgeChanged } from './standings.ts';
import { criteria, type Shares } from './weighting.ts';

interface FlipCase {
  judged: readonly JudgedCandidate[];
  rules: readonly MustRule[];
  shares: Shares;
  first: Id;
}

/** One answer of one candidate moved by one step, with all that follows from it through the real score and the musts. */
type Try = AnswerFlip & { effect: number };

/** The next better value; "open" and "unclear" earn as little as "missing". */
const better: Partial<Record<AnswerValue | 'open', AnswerValue>> = {
  open: 'partly',
  unknown: 'partly',
  missing: 'partly',
  partly: 'fulfilled',
};

const worse: Partial<Record<AnswerValue | 'open', AnswerValue>> = { fulfilled: 'partly', partly: 'missing' };

/**
 * Every answer whose next value changes who is first, the smallest effect on the points of its vendor on top: one of the
 * others answers better, or the first answers worse. Nothing is estimated, each change is judged like the real thing.
 */
export function answerFlips(
  judged: readonly JudgedCandidate[],
  rules: readonly MustRule[],
  shares: Shares,
): AnswerFlip[] {
  const first = soleFirst(contendersOf(judged), shares);
  if (first === null) return [];
  const flipCase = { judged, rules, shares, first };
  return judged
    .flatMap((candidate) => triesOf(candidate, flipCase))
    .sort((one, other) => one.effect - other.effect || order(one, other))
    .map(({ effect: _effect, ...flip }) => flip);
}

function order(one: AnswerFlip, other: AnswerFlip): number {
  return `${one.serviceId} ${one.questionId}` < `${other.serviceId} ${other.questionId}` ? -1 : 1;
}

function triesOf(candidate: JudgedCandidate, flipCase: FlipCase): Try[] {
  const { run, isGone } = candidate.facts;
  if (run === null || isGone || candidate.standing === 'notAssessed') return [];
  const steps = candidate.facts.serviceId === flipCase.first ? worse : better;
  return run.asked.flatMap((asked) => {
    const to = steps[answerValue(run.answers, asked.question.id) ?? 'open'];
    return to === undefined ? [] : (tryAnswer(candidate, run, { asked, to }, flipCase) ?? []);
  });
}

function tryAnswer(
  candidate: JudgedCandidate,
  run: RunOfCandidate,
  { asked, to }: { asked: AskedQuestion; to: AnswerValue },
  flipCase: FlipCase,
): Try | null {
  const { rules, shares, first } = flipCase;
  const { serviceId } = candidate.facts;
  const { question } = asked;
  // Own questionnaires are no criterion of their own: their answers are shown side by side and weigh nothing here.
  const known = ShippedQuestionnaireId.safeParse(asked.questionnaireId);
  if (!known.success) return null;
  const questionnaireId = known.data;
  const judged = judgeChanged(flipCase.judged, serviceId, withAnswer(run, question.id, to), rules);
  const firstAfter = soleFirst(contendersOf(judged), shares);
  if (firstAfter === first) return null;
  const after = judged.find(({ facts: { serviceId: id } }) => id === serviceId);
  if (after === undefined) return null;
  const must = turnedMust(candidate, after);
  const totals = [candidate, after].map(({ scores }) => totalOf(scores, shares) ?? 0);
  return {
    serviceId,
    questionId: question.id,
    questionnaireId,
    label: question.label,
    from: answerValue(run.answers, question.id),
    to,
    scoreFrom: 100 * (candidate.scores[questionnaireId] ?? 0),
    scoreTo: 100 * (after.scores[questionnaireId] ?? 0),
    scoreNeeded: must === null ? neededScore(candidate, questionnaireId, flipCase) : null,
    must,
    first: firstAfter,
    effect: Math.abs((totals[1] ?? 0) - (totals[0] ?? 0)),
  };
}

/** The must that the change loses or wins back, if the vendor enters or leaves the ranking by it. */
function turnedMust(before: JudgedCandidate, after: JudgedCandidate): string | null {
  if (before.standing === after.standing) return null;
  const turned = before.musts.find(
    ({ cell }, index) => (cell.state === 'failed') !== (after.musts[index]?.cell.state === 'failed'),
  );
  return turned?.id ?? null;
}

/**
 * Points of 100 of one criterion at which the vendor draws level with the one it has to pass, all else unchanged: the
 * total is linear in them.
 */
function neededScore(
  candidate: JudgedCandidate,
  criterion: AnswerFlip['questionnaireId'],
  { judged, shares, first }: FlipCase,
): number | null {
  const totals = contendersOf(judged)
    .filter(({ id }) => id !== candidate.facts.serviceId)
    .flatMap(({ scores }) => totalOf(scores, shares) ?? []);
  const leader = judged.find(({ facts }) => facts.serviceId === first);
  const isFirst = candidate === leader;
  const target = isFirst ? Math.max(...totals) : leader && totalOf(leader.scores, shares);
  if (target === null || target === undefined || !Number.isFinite(target) || shares[criterion] === 0)
    return null;
  const counting = criteria.filter((each) => candidate.scores[each] !== null);
  const possible = counting.reduce((sum, each) => sum + shares[each], 0);
  const others = counting
    .filter((each) => each !== criterion)
    .reduce((sum, each) => sum + shares[each] * (candidate.scores[each] ?? 0), 0);
  return (100 * (target * possible - others)) / shares[criterion];
}
