import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningTest, startTestRun } from '../assessments/started-run.ts';

const version = (number: number) =>
  readFileSync(`templates/sample/kiebitzpost-contract-${number}.md`, 'utf8');
let run: RunningTest;
let before: string;

beforeAll(async () => {
  run = await startTestRun();
  before = await file(version(1), 'AVV 4.1.md');
  await cite('g_deadline', 'Löschung binnen 30 Tagen, in Sicherungen binnen 60 Tagen');
  await cite('b_confidentiality', 'schriftlich zur Vertraulichkeit verpflichtet');
});
afterAll(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

const file = async (text: string, name: string) =>
  (await run.client.attachments.add({ file: new File([text], name), name })).hash;
const cite = (questionId: string, quote: string) =>
  run.client.assessments.answer({ assessmentId: run.assessmentId, questionId, value: 'fulfilled', quote });
const compare = (after: string) =>
  run.client.contracts.compareDocuments({ assessmentId: run.assessmentId, before, after });

test('the same file, and the same words in another form, touch nothing', async () => {
  expect(await compare(before)).toMatchObject({ isSame: true, touched: [] });
  const spaced = await file(version(1).replaceAll('\n\n', '\n\n\n'), 'AVV 4.1 neu.md');
  expect(await compare(spaced)).toMatchObject({ isSame: true, touched: [] });
  const plain = await file(version(1).replaceAll(/^#+ /gm, ''), 'AVV 4.1.txt');
  expect((await compare(plain)).touched).toEqual([]);
});

test('a new version touches what is quoted or found in changed clauses, numbers apart', async () => {
  const compared = await compare(await file(version(2), 'AVV 4.2.md'));
  const status = (heading: RegExp) =>
    compared.clauses
      .filter(({ before: old, after }) => heading.test((after ?? old)?.heading ?? ''))
      .map((clause) => clause.status);
  expect(status(/Künstliche Intelligenz/)).toEqual(['added']);
  expect(status(/Löschung/)).toEqual(['unchanged', 'changed']);
  expect(status(/Unterauftragsverarbeiter/)).toEqual(['unchanged', 'changed', 'unchanged']);
  expect(status(/Nachweise/)).toEqual(['unchanged', 'unchanged']);
  const touched = compared.touched.map(({ id }) => id);
  expect(touched).toContain('g_deadline');
  expect(touched).toContain('d_change_notice');
  expect(touched).not.toContain('b_confidentiality');
  expect(compared.touched.find(({ id }) => id === 'g_deadline')).toMatchObject({ by: 'quote' });
});

test('a quote proved by another file alone is told and not counted; one that the older file proves too is', async () => {
  const after = await file(version(2), 'AVV 4.2.md');
  const deadline = async () => (await compare(after)).touched.find(({ id }) => id === 'g_deadline')?.by;
  const prove = async (hash: string) =>
    await run.client.assessments.addEvidence({
      assessmentId: run.assessmentId,
      questionId: 'g_deadline',
      hash,
      evidence: { title: 'Vertrag', page: null, datedOn: null, expiresOn: null },
    });
  await prove(await file('Löschkonzept', 'Anlage.txt'));
  expect(await deadline()).toBe('otherFile');
  await prove(before);
  expect(await deadline()).toBe('quote');
});

test('what is not there, or no contract, is refused', async () => {
  await expect(compare('f'.repeat(64))).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  await expect(
    run.client.contracts.compareDocuments({ assessmentId: 'nobody', before, after: before }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});
