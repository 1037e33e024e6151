import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import type { GivenStatement, StatementChoice } from '../../../src-main/contract/statements.ts';
import { type RunningTest, startTestRun } from '../assessments/started-run.ts';

let run: RunningTest;

beforeEach(async () => {
  run = await startTestRun();
});
afterEach(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

const origin = { kind: 'standard', standard: 'caiq' } as const;

function said(questionId: string, value: AnswerValue, changes: Partial<GivenStatement> = {}): GivenStatement {
  const source = {
    fileName: 'caiq.xlsx',
    sha256: 'a'.repeat(64),
    sheet: 'CAIQ',
    row: 7,
    cell: null,
    saidOn: '2026-11-02',
  };
  return { questionId, value, note: '', source, askedAs: '', isGuess: false, evidence: [], ...changes };
}

const merge = (...rows: [GivenStatement, StatementChoice][]) =>
  run.client.statements.merge({
    serviceId: run.serviceId,
    origin,
    rows: rows.map(([statement, choice]) => ({ statement, choice })),
  });
const answerTo = async (questionId: string) =>
  (await run.get()).answers.find((answer) => answer.questionId === questionId);

test('a preview says of each statement how it stands to our answer, and changes nothing', async () => {
  await run.say('form', 'missing');
  await run.say('subject', 'fulfilled');
  const before = await run.get();
  const { assessmentId, rows } = await run.client.statements.preview({
    serviceId: run.serviceId,
    statements: [
      said('form', 'fulfilled'),
      said('subject', 'fulfilled'),
      said('parties_binding', 'partly'),
      said('nobody_asks', 'fulfilled'),
    ],
  });
  expect(assessmentId).toBe(run.assessmentId);
  expect(rows.map(({ standing }) => standing)).toEqual(['conflict', 'agrees', 'new', 'unknownQuestion']);
  expect(rows[0]?.ours?.value).toBe('missing');
  expect(await run.get()).toEqual(before);
});

test('what is taken becomes the answer with its place, a self-declaration; what is not, is filed', async () => {
  await run.say('form', 'missing', 'fehlt noch');
  const merged = await merge(
    [said('form', 'fulfilled'), 'keepOurs'],
    [said('subject', 'partly', { note: 'siehe Anlage 1' }), 'take'],
    [said('nobody_asks', 'fulfilled'), 'take'],
    [said('parties_binding', 'fulfilled'), 'later'],
  );
  expect(merged).toMatchObject({ taken: 1, filed: 4 });
  expect(await answerTo('form')).toMatchObject({ value: 'missing', note: 'fehlt noch', place: '' });
  expect(await answerTo('subject')).toMatchObject({
    value: 'partly',
    quote: 'siehe Anlage 1',
    place: 'caiq.xlsx, CAIQ!7, 2026-11-02',
    evidence: [],
  });
  expect((await run.get()).result.confidence).toMatchObject({ proved: 0, selfDeclared: 1 });
  const { statements } = await run.client.statements.of({ serviceId: run.serviceId });
  expect(statements.map(({ state }) => state)).toEqual(['rejected', 'accepted', 'proposed', 'proposed']);
});

test('undo takes all of it back, redo brings all of it again', async () => {
  await run.say('form', 'missing');
  const file = new File(['Zertifikat'], 'iso.pdf');
  const { hash } = await run.client.attachments.add({ file, name: 'iso.pdf' });
  await merge(
    [said('form', 'fulfilled', { evidence: [{ hash, title: 'iso.pdf', datedOn: '2026-01-01' }] }), 'take'],
    [said('form', 'partly'), 'take'],
    [said('subject', 'fulfilled'), 'take'],
  );
  expect(await answerTo('form')).toMatchObject({ value: 'partly', evidence: [{ title: 'iso.pdf' }] });
  await run.client.vault.undo();
  expect(await answerTo('form')).toMatchObject({ value: 'missing', place: '', evidence: [] });
  expect((await answerTo('subject'))?.value ?? null).toBeNull();
  expect((await run.client.statements.of({ serviceId: run.serviceId })).statements).toEqual([]);
  await run.client.vault.redo();
  expect(await answerTo('form')).toMatchObject({ value: 'partly', evidence: [{ title: 'iso.pdf' }] });
  expect((await run.client.statements.of({ serviceId: run.serviceId })).statements).toHaveLength(3);
});

test('an answer that was changed since stays when a merge is taken back', async () => {
  const { batchId } = await merge(
    [said('form', 'fulfilled'), 'take'],
    [said('subject', 'fulfilled'), 'take'],
  );
  await run.say('form', 'partly', 'nachgesehen');
  expect(await run.client.statements.takeBack({ batchId })).toEqual({ restored: 1 });
  expect(await answerTo('form')).toMatchObject({ value: 'partly', note: 'nachgesehen' });
  await expect(run.client.statements.takeBack({ batchId })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
  });
});

test('the same file twice is known again', async () => {
  await merge([said('form', 'fulfilled'), 'keepOurs']);
  const { rows } = await run.client.statements.preview({
    serviceId: run.serviceId,
    statements: [said('form', 'fulfilled')],
  });
  expect(rows[0]?.standing).toBe('same');
});

test('without a running assessment nothing is taken, and a look is possible', async () => {
  await run.client.assessments.discard({ assessmentId: run.assessmentId });
  const { assessmentId, rows } = await run.client.statements.preview({
    serviceId: run.serviceId,
    statements: [said('form', 'fulfilled')],
  });
  expect(assessmentId).toBeNull();
  expect(rows[0]?.standing).toBe('new');
  await expect(merge([said('form', 'fulfilled'), 'take'])).rejects.toMatchObject({
    code: 'NO_ASSESSMENT_RUNNING',
  });
});

test('one missing file refuses the whole merge', async () => {
  const evidence = [{ hash: 'f'.repeat(64), title: 'fort.pdf', datedOn: null }];
  await expect(
    merge([said('subject', 'fulfilled'), 'take'], [said('form', 'fulfilled', { evidence }), 'take']),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  expect((await answerTo('subject'))?.value ?? null).toBeNull();
});
