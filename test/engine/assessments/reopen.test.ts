import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningTest, startTestRun } from './started-run.ts';

let run: RunningTest;
let before: string;
let after: string;

beforeAll(async () => {
  run = await startTestRun();
  const add = (text: string, name: string) =>
    run.client.attachments.add({ file: new File([text], name), name });
  before = (await add('Löschung binnen 30 Tagen.', 'AVV 1.md')).hash;
  after = (await add('Löschung binnen 90 Tagen.', 'AVV 2.md')).hash;
});
afterAll(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

const answerOf = async (questionId: string, id = run.assessmentId) =>
  (await run.get(id)).answers.find((answer) => answer.questionId === questionId);
const lastOf = async (questionId: string, id = run.assessmentId) =>
  (await run.get(id)).lastTime.find((last) => last.questionId === questionId);
const undo = async () => {
  const { change } = await run.client.vault.undoState();
  return run.client.vault.undo({ change: change ?? 0 });
};
const reopen = (questionIds: string[], assessmentId = run.assessmentId) =>
  run.client.assessments.reopen({
    assessmentId,
    before,
    after,
    questions: questionIds.map((questionId) => ({ questionId, clause: '§ 8 Löschung (1)' })),
    assessor: 'Miriam Vogt',
  });
const cite = (questionId: string) =>
  run.client.assessments.answer({
    assessmentId: run.assessmentId,
    questionId,
    value: 'fulfilled',
    note: 'Frist passt',
    quote: 'Löschung binnen 30 Tagen.',
    place: '§ 8',
  });

describe('A changed clause', () => {
  test('opens what rested on it: note and evidence stay, answer and quote become last time, with the reason', async () => {
    await cite('g_deadline');
    await cite('form');
    const evidence = { title: 'AVV 1.md', page: 'S. 3', datedOn: null, expiresOn: null };
    await run.client.assessments.addEvidence({
      assessmentId: run.assessmentId,
      questionId: 'g_deadline',
      hash: before,
      evidence,
    });
    expect(await reopen(['g_deadline', 'subject'])).toEqual({
      assessmentId: run.assessmentId,
      reopened: ['g_deadline'],
    });
    expect(await answerOf('g_deadline')).toMatchObject({
      value: null,
      quote: '',
      place: '',
      note: 'Frist passt',
      answeredAt: null,
      evidence: [{ title: 'AVV 1.md', attachment: { hash: before } }],
    });
    expect(await lastOf('g_deadline')).toMatchObject({
      value: 'fulfilled',
      quote: 'Löschung binnen 30 Tagen.',
      place: '§ 8',
      reopened: { before: { name: 'AVV 1.md' }, after: { name: 'AVV 2.md' }, clause: '§ 8 Löschung (1)' },
    });
    expect(await answerOf('form')).toMatchObject({ value: 'fulfilled', quote: 'Löschung binnen 30 Tagen.' });
  });

  test('is taken back and done again', async () => {
    await undo();
    expect(await answerOf('g_deadline')).toMatchObject({
      value: 'fulfilled',
      quote: 'Löschung binnen 30 Tagen.',
    });
    expect(await lastOf('g_deadline')).toBeUndefined();
    await run.client.vault.redo();
    expect(await answerOf('g_deadline')).toMatchObject({ value: null, quote: '' });
    expect(await lastOf('g_deadline')).toMatchObject({ reopened: { clause: '§ 8 Löschung (1)' } });
  });

  test('opens nothing that is open, and knows both files', async () => {
    await expect(reopen(['g_deadline', 'subject'])).rejects.toMatchObject({ code: 'NOTHING_TO_REOPEN' });
    const unknown = 'f'.repeat(64);
    const questions = [{ questionId: 'form', clause: '' }];
    await expect(
      run.client.assessments.reopen({
        assessmentId: run.assessmentId,
        before: unknown,
        after,
        questions,
        assessor: '',
      }),
    ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});

describe('After the decision', () => {
  test('the next run begins as a copy with exactly those questions open; the decided one stays', async () => {
    await cite('g_deadline');
    await run.fulfilTheRest();
    const decision = {
      result: 'approve' as const,
      by: 'Mara Lindqvist',
      role: '',
      residualRisk: '',
      nextReviewOn: null,
    };
    await run.client.assessments.decide({ assessmentId: run.assessmentId, decision });
    const { assessmentId, reopened } = await reopen(['g_deadline']);
    expect(assessmentId).not.toBe(run.assessmentId);
    expect(reopened).toEqual(['g_deadline']);
    const next = await run.get(assessmentId);
    expect(next).toMatchObject({
      run: 2,
      previousId: run.assessmentId,
      decision: null,
      assessor: 'Miriam Vogt',
    });
    const open = next.answers.filter(({ value }) => value === null).map(({ questionId }) => questionId);
    expect(open).toEqual(['g_deadline']);
    expect(next.result.coverage.asked - next.result.coverage.answered).toBe(1);
    expect(await lastOf('g_deadline', assessmentId)).toMatchObject({
      value: 'fulfilled',
      reopened: { clause: '§ 8 Löschung (1)' },
    });
    expect(await answerOf('g_deadline')).toMatchObject({ value: 'fulfilled' });
  });

  test('a second run beside one under way is refused; undo throws the copy away', async () => {
    await expect(reopen(['g_deadline'])).rejects.toMatchObject({ code: 'ASSESSMENT_RUNNING' });
    await undo();
    const { assessments } = await run.client.assessments.list({ vendorId: run.vendorId });
    expect(assessments.map((each) => each.run)).toEqual([1]);
  });
});
