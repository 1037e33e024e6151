import { expect, test } from 'vitest';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import { reachedShare } from '../../../src-main/engine/assessments/rules/score.ts';
import { visibleQuestions } from '../../../src-main/engine/assessments/rules/visibility.ts';
import { asContent, asQuestionnaire } from '../../../src-main/engine/kernel/own-questionnaire.ts';
import { answers, templates } from '../assessments/run-fixture.ts';
import { ownContent, ownQuestion } from './own-content.ts';

const reason = { de: 'Entfällt.', en: 'Falls away.' };
const on = (questionId: string, ...values: ('fulfilled' | 'partly' | 'missing' | 'notApplicable')[]) => ({
  branch: { questionId, answers: values, reason },
});
const questionnaire = asQuestionnaire({
  handle: 3,
  number: 2,
  publishedOn: '2026-11-23',
  content: ownContent({
    questions: [
      ownQuestion('a'),
      ownQuestion('b', on('a', 'fulfilled', 'partly')),
      ownQuestion('c', on('b', 'missing')),
    ],
  }),
});

test('an own questionnaire is called by its number, its questions by it as well', () => {
  expect(questionnaire.id).toBe('own.3');
  expect(questionnaire.version).toBe('2026.2');
  expect(questionnaire.questions.map(({ id }) => id)).toEqual(['own3.a', 'own3.b', 'own3.c']);
  expect(questionnaire.questions[1]?.branch?.questionId).toBe('own3.a');
});

test.each<[given: Record<string, AnswerValue>, asked: string]>([
  [{}, 'a'],
  [{ a: 'missing' }, 'a'],
  [{ a: 'unknown' }, 'a'],
  [{ a: 'partly' }, 'a b'],
  [{ a: 'fulfilled' }, 'a b'],
  [{ a: 'fulfilled', b: 'fulfilled' }, 'a b'],
  [{ a: 'fulfilled', b: 'missing' }, 'a b c'],
  // The branch before is closed again: what hung on it goes with it, whatever was answered there.
  [{ a: 'missing', b: 'missing' }, 'a'],
])('after %j the questions asked are: %s', (given, asked) => {
  const kept = answers(Object.fromEntries(Object.entries(given).map(([id, value]) => [`own3.${id}`, value])));
  const visible = visibleQuestions([questionnaire], new Set(), 'normal', kept);
  expect(visible.asked.map(({ question }) => question.id.slice(5)).join(' ')).toBe(asked);
  expect(visible.asked.length + visible.hidden.length).toBe(3);
});

test('before anything can be answered, as in an inquiry, no branch is closed', () => {
  expect(visibleQuestions([questionnaire], new Set(), 'normal').asked).toHaveLength(3);
});

test.each<[weights: [number, number], values: [AnswerValue, AnswerValue], share: number | null]>([
  [[1, 1], ['fulfilled', 'missing'], 0.5],
  [[3, 1], ['fulfilled', 'missing'], 0.75],
  [[3, 1], ['partly', 'fulfilled'], 0.625],
  [[0, 1], ['missing', 'fulfilled'], 1],
  [[0, 0], ['fulfilled', 'fulfilled'], null],
  [[5, 1], ['notApplicable', 'missing'], 0],
])('weights %j with answers %j reach %s', ([one, two], [first, second], share) => {
  const weighed = asQuestionnaire({
    handle: 1,
    number: 1,
    publishedOn: '2026-11-23',
    content: ownContent({
      questions: [ownQuestion('a', { weight: one }), ownQuestion('b', { weight: two })],
    }),
  });
  const asked = weighed.questions.map((question) => ({ questionnaireId: weighed.id, question }));
  expect(reachedShare(weighed.id, asked, answers({ 'own1.a': first, 'own1.b': second }))).toBe(share);
});

test('a copy of a shipped questionnaire asks the same', () => {
  const shipped = templates.questionnaire('hostingTransfer');
  const copy = asQuestionnaire({
    handle: 1,
    number: 1,
    publishedOn: shipped.asOf,
    content: asContent(shipped),
  });
  expect(copy.questions.map(({ text, condition }) => ({ text, condition }))).toEqual(
    shipped.questions.map(({ text, condition }) => ({ text, condition })),
  );
});
