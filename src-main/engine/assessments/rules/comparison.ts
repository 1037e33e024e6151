import type { Answer, Assessment } from '../../../contract/assessments.ts';
import type { Question, Questionnaire } from '../../../contract/questionnaire.ts';

/** Ids of questions that are new or ask something else than in the run before. */
export function changedQuestions(now: readonly Questionnaire[], before: readonly Questionnaire[]): string[] {
  const known = new Map(allQuestions(before).map((question) => [question.id, question]));
  return allQuestions(now)
    .filter((question) => {
      const last = known.get(question.id);
      return last === undefined || whatIsAsked(last) !== whatIsAsked(question);
    })
    .map((question) => question.id);
}

/** Answers of the run before, as far as something was answered or noted. */
export function lastAnswers(before: readonly Answer[]): Assessment['lastTime'] {
  return before
    .filter((answer) => answer.value !== null || answer.note !== '')
    .map(({ questionId, value, note }) => ({ questionId, value, note }));
}

/** What a change of which makes it another question: wording, weight and level; help texts may improve silently. */
function whatIsAsked({ text, severity, minLevel }: Question): string {
  return JSON.stringify([text.de, text.en, severity, minLevel ?? null]);
}

function allQuestions(questionnaires: readonly Questionnaire[]): Question[] {
  return questionnaires.flatMap((questionnaire) => questionnaire.questions);
}
