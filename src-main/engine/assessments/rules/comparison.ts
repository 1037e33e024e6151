import type { Answer, LastAnswer } from '../../../contract/assessments.ts';
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
export function lastAnswers(before: readonly Answer[]): LastAnswer[] {
  return before
    .filter((answer) => answer.value !== null || answer.note !== '')
    .map(({ questionId, value, note, quote, place }) => ({
      questionId,
      value,
      note,
      quote,
      place,
      reopened: null,
    }));
}

/** What was said before, one entry a question: what was opened again in this run comes before what the run before says. */
export function withReopened(last: readonly LastAnswer[], reopened: readonly LastAnswer[]): LastAnswer[] {
  const again = new Set(reopened.map(({ questionId }) => questionId));
  return [...last.filter(({ questionId }) => !again.has(questionId)), ...reopened];
}

/** What a change of which makes it another question: wording, weight and level; help texts may improve silently. */
function whatIsAsked({ text, severity, minLevel }: Question): string {
  return JSON.stringify([text.de, text.en, severity, minLevel ?? null]);
}

function allQuestions(questionnaires: readonly Questionnaire[]): Question[] {
  return questionnaires.flatMap((questionnaire) => questionnaire.questions);
}
