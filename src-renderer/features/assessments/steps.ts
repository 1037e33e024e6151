import type { Answer } from '../../../src-main/contract/assessments.ts';
import type { Question, QuestionGroup, Questionnaire } from '../../../src-main/contract/questionnaire.ts';

/** One question in the order in which it is asked, with its place in its group. */
export interface Step {
  questionnaire: Questionnaire;
  group: QuestionGroup;
  question: Question;
  /** From 1. */
  number: number;
  count: number;
}

/** All questions that are asked, group by group; those that fall away are left out. */
export function stepsOf(questionnaires: readonly Questionnaire[], hidden: ReadonlySet<string>): Step[] {
  return questionnaires.flatMap((questionnaire) =>
    questionnaire.groups.flatMap((group) => {
      const asked = questionnaire.questions.filter(
        (question) => question.group === group.id && !hidden.has(question.id),
      );
      return asked.map((question, index) => ({
        questionnaire,
        group,
        question,
        number: index + 1,
        count: asked.length,
      }));
    }),
  );
}

/** Where to go on: the first question without an answer, else the first of all. */
export function firstOpenStep(steps: readonly Step[], answers: readonly Answer[]): Step | undefined {
  const done = new Set(answers.filter(({ value }) => value !== null).map(({ questionId }) => questionId));
  return steps.find(({ question }) => !done.has(question.id)) ?? steps[0];
}

/** The first question of a group that is still open, else its first. */
export function stepOfGroup(
  steps: readonly Step[],
  answers: readonly Answer[],
  questionnaireId: string,
  groupId?: string,
): Step | undefined {
  const own = steps.filter(
    ({ questionnaire, group }) =>
      questionnaire.id === questionnaireId && (groupId === undefined || group.id === groupId),
  );
  return firstOpenStep(own, answers);
}
