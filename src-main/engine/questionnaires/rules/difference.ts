import type { AssessmentResult, Finding } from '../../../contract/assessments.ts';
import type { Difference, QuestionDifference } from '../../../contract/own-questionnaires.ts';
import type { Question, Questionnaire } from '../../../contract/questionnaire.ts';
import type { Bilingual } from '../../../contract/values.ts';

/** The questionnaires of a run then and today, and which of them were updated. */
export interface QuestionnaireUpdate {
  kept: readonly Questionnaire[];
  current: readonly Questionnaire[];
  updates: Difference['updates'];
}

export interface DifferenceCase extends QuestionnaireUpdate {
  /** What the rules said at the decision. */
  decided: AssessmentResult;
  /** What today's rules say to the questions as they were then. */
  sameQuestions: AssessmentResult;
  /** What today's rules say to today's questions. */
  now: AssessmentResult;
}

export type Differing = Pick<
  Difference,
  'before' | 'now' | 'updates' | 'questions' | 'newFindings' | 'goneFindings'
>;

/**
 * How a finished assessment would be judged today, or null when nothing would differ. Only what questionnaires and rules of
 * law changed counts: both sides of the comparison take the answers as they were given.
 */
export function differenceOf(facts: DifferenceCase): Differing | null {
  const { decided, sameQuestions, now } = facts;
  const questions = changedQuestions(facts);
  const isTransferOther = decided.transfer.verdict !== now.transfer.verdict;
  const was = [
    ...decided.findings.filter(({ origin }) => origin === 'transfer'),
    ...sameQuestions.findings.filter(({ origin }) => origin !== 'transfer'),
  ];
  const newFindings = without(now.findings, was);
  const goneFindings = without(was, now.findings);
  const isResultOther =
    isTransferOther ||
    sameQuestions.score !== now.score ||
    sameQuestions.proposal !== now.proposal ||
    newFindings.length + goneFindings.length > 0;
  if (!isResultOther && questions.length === 0) return null;
  return {
    before: figuresOf(decided),
    now: figuresOf(now),
    updates: facts.updates,
    questions,
    newFindings,
    goneFindings,
  };
}

/** What became of these questionnaires: each as it stands today, and those of which another version stands. */
export function questionnaireUpdate(
  kept: readonly Questionnaire[],
  today: ReadonlyMap<string, Questionnaire>,
): QuestionnaireUpdate {
  const pairs = kept.map((before) => ({ before, now: today.get(before.id) ?? before }));
  const updated = pairs.filter(({ before, now }) => JSON.stringify(before) !== JSON.stringify(now));
  return {
    kept,
    current: pairs.map(({ now }) => now),
    updates: updated.map(({ before, now }) => ({ title: now.title, from: before.version, to: now.version })),
  };
}

function figuresOf({ score, proposal, transfer, findings }: AssessmentResult): Difference['before'] {
  const blockers = findings.filter(({ severity }) => severity === 'blocker').length;
  return { score, proposal, transfer: transfer.verdict, blockers };
}

/** Titles of findings that the others do not hold in the same severity. */
function without(findings: readonly Finding[], others: readonly Finding[]): Bilingual[] {
  const key = ({ id, severity }: Finding) => `${id} ${severity}`;
  const known = new Set(others.map(key));
  return findings.filter((finding) => !known.has(key(finding))).map(({ title }) => title);
}

interface Placed {
  questionnaireId: Questionnaire['id'];
  question: Question;
}

function changedQuestions({ kept, current, sameQuestions, now }: DifferenceCase): QuestionDifference[] {
  const before = askedIn(kept, sameQuestions);
  const today = askedIn(current, now);
  const told = ({ questionnaireId, question }: Placed, change: QuestionDifference['change']) => ({
    questionId: question.id,
    questionnaireId,
    label: question.label,
    change,
  });
  const stillThere = [...today].flatMap(([id, placed]): QuestionDifference[] => {
    const was = before.get(id);
    if (was === undefined) return [told(placed, 'added')];
    const change = changeOf(was.question, placed.question);
    return change === null ? [] : [told(placed, change)];
  });
  const gone = [...before].filter(([id]) => !today.has(id)).map(([, placed]) => told(placed, 'removed'));
  return [...stillThere, ...gone];
}

function askedIn(
  questionnaires: readonly Questionnaire[],
  { hidden }: AssessmentResult,
): Map<string, Placed> {
  const away = new Set(hidden.map(({ questionId }) => questionId));
  return new Map(
    questionnaires.flatMap(({ id: questionnaireId, questions }) =>
      questions
        .filter(({ id }) => !away.has(id))
        .map((question): [string, Placed] => [question.id, { questionnaireId, question }]),
    ),
  );
}

/** Other words before another weight: its severity, how much it counts, from which need it is asked and how it is answered. */
function changeOf(was: Question, now: Question): 'wording' | 'weight' | null {
  if (was.text.de !== now.text.de || was.text.en !== now.text.en) return 'wording';
  const countsAlike =
    was.severity === now.severity &&
    (was.weight ?? 1) === (now.weight ?? 1) &&
    was.minLevel === now.minLevel &&
    (was.answerKind ?? 'degrees') === (now.answerKind ?? 'degrees');
  return countsAlike ? null : 'weight';
}
