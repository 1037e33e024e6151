import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningTest, startTestRun } from './started-run.ts';

let run: RunningTest;

beforeEach(async () => {
  run = await startTestRun();
});
afterEach(() => run.close());

const questionId = 'g_deadline';
const quote = 'löscht der Auftragnehmer die Daten innerhalb angemessener Frist';

const answerNow = async () => (await run.get()).answers.find((answer) => answer.questionId === questionId);
const say = (part: object) =>
  run.client.assessments.answer({ assessmentId: run.assessmentId, questionId, ...part });

test('a value that arrives after a quote leaves the quote as it is', async () => {
  await say({ quote, place: 'S. 9' });
  await say({ value: 'partly' });
  expect(await answerNow()).toMatchObject({ value: 'partly', quote, place: 'S. 9', note: '' });
});

test('an emptied note is emptied, a note that is not mentioned stays', async () => {
  await say({ note: 'Frist fehlt', value: 'missing' });
  await say({ value: null });
  expect(await answerNow()).toMatchObject({ value: null, note: 'Frist fehlt', answeredAt: null });
  await say({ note: '' });
  expect(await answerNow()).toMatchObject({ note: '' });
});

test('undo takes back the part that was changed last', async () => {
  await say({ quote });
  await say({ value: 'fulfilled' });
  await run.client.vault.undo();
  expect(await answerNow()).toMatchObject({ value: null, quote });
});
