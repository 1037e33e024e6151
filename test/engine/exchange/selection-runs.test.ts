import { expect, test } from 'vitest';
import { twinsOfFile } from './selection-twins.ts';

const twins = twinsOfFile();
const { given, merge } = twins;

test('a decided assessment stays, a new one begins with what the file answers otherwise; undo and redo', async () => {
  const { assessments } = await twins.to.client.assessments.list({ vendorId: null });
  const decided = assessments.find(
    ({ decision, serviceId }) =>
      decision !== null &&
      !assessments.some((other) => other.serviceId === serviceId && other.decision === null),
  );
  const { id: decidedId = '', vendorId = '', serviceId = '' } = decided ?? {};
  const runsOf = async () => {
    const { assessments: all } = await twins.to.client.assessments.list({ vendorId });
    return all.filter((one) => one.serviceId === serviceId);
  };
  const before = await twins.to.client.assessments.get({ assessmentId: decidedId });
  const runs = await runsOf();
  const started = await twins.from.client.assessments.start({ serviceId, assessor: 'Wer anders' });
  const [answered] = before.answers.filter(({ value }) => value === 'fulfilled');
  const questionId = answered?.questionId ?? '';
  await twins.from.client.assessments.answer({ ...started, questionId, value: 'missing' });
  const brought = await given({ vendors: [{ vendorId, withAnswers: true, files: [] }] });
  expect(brought.item.mine).toMatchObject({ result: 'newRun', refusal: null });
  expect(brought.item.mine?.rows.length).toBeGreaterThan(0);

  expect(await merge(brought)).toMatchObject({ merged: 1, vendorIds: [] });
  expect(await twins.to.client.assessments.get({ assessmentId: decidedId })).toEqual(before);
  const begun = (await runsOf()).find(({ decision }) => decision === null);
  const run = () => twins.to.client.assessments.get({ assessmentId: begun?.id ?? '' });
  const valuesOf = (answers: typeof before.answers) =>
    Object.fromEntries(answers.map((answer) => [answer.questionId, answer.value]));
  const expected = { ...valuesOf(before.answers), [questionId]: 'missing' };
  expect(valuesOf((await run()).answers)).toEqual(expected);

  await twins.to.client.vault.undo();
  expect(await runsOf()).toEqual(runs);
  await twins.to.client.vault.redo();
  expect(valuesOf((await run()).answers)).toEqual(expected);
  // Now one is under way: what is given there stays, and nothing is left to take over.
  const again = await given({ vendors: [{ vendorId, withAnswers: true, files: [] }] });
  expect(again.item.mine).toMatchObject({ result: 'same', rows: [] });
});
