import type { AssessmentResult, Finding } from '../../../contract/assessments.ts';
import type { Difference, QuestionDifference } from '../../../contract/own-questionnaires.ts';
import type { Question, Questionnaire } from '../../../contract/questionnaire.ts';
import type { Bilingual } from '../../../contract/values.ts';

export interface DifferenceCase {
  /** What the rules said at the decision. */
  decided: AssessmentResult;
  /** What today's rules say to the questions as they were then. */
  sameQuestions: AssessmentResult;
  /** What today's rules say to today's questions. */
  now: AssessmentResult;
  kept: readonly Questionnaire[];
  current: readonly Questionnaire[];
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
    updates: updatesOf(facts),
    questions,
    newFindings,
    goneFindings,
  };
}

/** Questionnaires of which another version stands today, or that came since. */
export function updatesOf({ kept, current }: Pick<DifferenceCase, 'kept' | 'current'>): Differing['updates'] {
  return current.flatMap((questionnaire) => {
    const before = kept.find(({ id }) => id === questionnaire.id);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(questionnaire)) return [];
    return [{ title: questionnaire.title, from: before?.version ?? '', to: questionnaire.version }];
  });
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
    if (wordsOf(was.question) !== wordsOf(placed.question)) return [told(placed, 'wording')];
    return countsAs(was.question) === countsAs(placed.question) ? [] : [told(placed, 'weight')];
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

function wordsOf({ text }: Question): string {
  return JSON.stringify([text.de, text.en]);
}

/** How much an answer counts: its severity, its weight, from which need it is asked and how it is answered. */
function countsAs({ severity, weight, minLevel, answerKind }: Question): string {
  return JSON.stringify([severity, weight ?? 1, minLevel ?? null, answerKind ?? 'degrees']);
}
