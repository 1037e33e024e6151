import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningTest, startTestRun } from '../assessments/started-run.ts';

let run: RunningTest;
let hash: string;

beforeAll(async () => {
  run = await startTestRun();
  const file = new File(['Löschung binnen 30 Tagen.'], 'AVV.md');
  hash = (await run.client.attachments.add({ file, name: 'AVV.md' })).hash;
});
afterAll(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

const undo = async () => {
  const { change } = await run.client.vault.undoState();
  return run.client.vault.undo({ change: change ?? 0 });
};
const passage = () => ({
  assessmentId: run.assessmentId,
  hash,
  questionId: 'g_deadline',
  text: 'Löschung binnen 30 Tagen.',
});
const rejections = async (assessmentId = run.assessmentId) =>
  (await run.client.contracts.rejections({ assessmentId, hash })).rejections;

test('a rejected proposal is remembered once, and undo brings it back', async () => {
  await run.client.contracts.rejectPassage(passage());
  await run.client.contracts.rejectPassage(passage());
  expect(await rejections()).toMatchObject([{ questionId: 'g_deadline', text: 'Löschung binnen 30 Tagen.' }]);
  await run.client.contracts.restorePassage(passage());
  expect(await rejections()).toEqual([]);
  await undo();
  expect(await rejections()).toHaveLength(1);
});

test('the next run of the service remembers it; a decided run rejects nothing', async () => {
  await run.fulfilTheRest();
  const decision = { result: 'approve' as const, by: 'Mara', role: '', residualRisk: '', nextReviewOn: null };
  await run.client.assessments.decide({ assessmentId: run.assessmentId, decision });
  await expect(run.client.contracts.rejectPassage(passage())).rejects.toMatchObject({
    code: 'ASSESSMENT_LOCKED',
  });
  const next = await run.client.assessments.start({ serviceId: run.serviceId, assessor: 'Clara Brandt' });
  expect(await rejections(next.assessmentId)).toHaveLength(1);
});

test('what is not there is refused', async () => {
  const unknown = { ...passage(), assessmentId: 'nobody' };
  await expect(run.client.contracts.rejections(unknown)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  await expect(run.client.contracts.restorePassage(unknown)).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
  });
});

const agreement = `§ 1 Ort

Die Daten liegen in Göttingen.

§ 2 Löschung

Nach Ende der Leistung löscht der Auftragnehmer alle personenbezogenen Daten oder gibt sie nach Wahl des Auftraggebers zurück.

§ 3 Datenpannen

Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich, spätestens binnen 24 Stunden.
`;

test('two texts are compared with the checks that quotes and the clause finder tie to them', async () => {
  const quotes = [{ id: 'f_breach_notice', text: 'spätestens binnen 24 Stunden' }];
  const same = await run.client.contracts.compare({ before: agreement, after: agreement, quotes });
  expect(same).toMatchObject({ isSame: true, touched: [] });
  const late = agreement.replace('24 Stunden', '96 Stunden');
  const compared = await run.client.contracts.compare({
    before: agreement,
    after: late,
    language: 'de',
    quotes,
  });
  expect(compared.touched).toContainEqual({ id: 'f_breach_notice', by: 'quote' });
  expect(compared.touched.map(({ id }) => id)).not.toContain('g_delete_return');
  const deletion = compared.clauses.find(({ after: side }) => side?.heading === '§ 2 Löschung');
  expect(deletion).toMatchObject({ status: 'unchanged' });
  expect(deletion?.checks).toContainEqual({ id: 'g_delete_return', by: 'passage' });
});
