import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningTest, service, startTestRun } from '../assessments/started-run.ts';
import { ownContent, ownQuestion } from './own-content.ts';

let engine: RunningTest;
beforeAll(async () => {
  engine = await startTestRun();
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const askedIn = async (assessmentId: string) =>
  (await engine.client.assessments.questionnaires({ assessmentId })).questionnaires.map(({ id }) => id);

async function startElsewhere(name: string): Promise<string> {
  const vendor = await engine.client.vendors.create({ name, seatCountry: 'DE', service });
  const serviceId = vendor.services[0]?.id ?? '';
  return (await engine.client.assessments.start({ serviceId, assessor: 'Clara Brandt' })).assessmentId;
}

let id = '';

test('a questionnaire begins empty, is written, and cannot be published while something is missing', async () => {
  const { questionnaires } = engine.client;
  const title = { de: 'Ausfallsicherheit', en: 'Resilience' };
  ({ id } = await questionnaires.create({ from: { kind: 'empty', title } }));
  const made = await questionnaires.get({ id });
  expect(made.problems.map(({ at, code }) => `${at} ${code}`)).toContain('questions noQuestions');
  await expect(questionnaires.publish({ id, by: 'Jana Lorenz', reviewedBy: '' })).rejects.toMatchObject({
    code: 'QUESTIONNAIRE_REFUSED',
    data: { problems: made.problems.length },
  });
});

test('a saving over what somebody else saved meanwhile is refused, undo brings back what stood', async () => {
  const { questionnaires, vault } = engine.client;
  const before = await questionnaires.get({ id });
  const basedOn = before.draft?.savedAt ?? null;
  await questionnaires.saveDraft({ id, content: ownContent(), basedOn });
  await expect(
    questionnaires.saveDraft({ id, content: ownContent({ weight: 5 }), basedOn }),
  ).rejects.toMatchObject({ code: 'DRAFT_CHANGED' });
  await vault.undo();
  expect((await questionnaires.get({ id })).draft?.content).toEqual(before.draft?.content);
  await vault.redo();
  expect((await questionnaires.get({ id })).draft?.content).toEqual(ownContent());
});

test('published, it is asked in what begins from then on; what runs keeps what it began with', async () => {
  const { questionnaires } = engine.client;
  expect(await questionnaires.publish({ id, by: 'Jana Lorenz', reviewedBy: 'Clara Brandt' })).toEqual({
    id,
    number: 1,
  });
  expect(await askedIn(engine.assessmentId)).not.toContain('own.1');
  expect(await askedIn(await startElsewhere('Alphorn Cloud'))).toContain('own.1');
  const { versions, draft } = await questionnaires.get({ id });
  expect(draft).toBeNull();
  expect(versions).toMatchObject([
    { version: '2026.1', publishedBy: 'Jana Lorenz', reviewedBy: 'Clara Brandt', questions: 1, runs: 1 },
  ]);
});

test('a published version is not changed; the next one begins as a draft', async () => {
  const { questionnaires } = engine.client;
  await expect(questionnaires.saveDraft({ id, content: ownContent(), basedOn: null })).rejects.toMatchObject({
    code: 'QUESTIONNAIRE_WITHOUT_DRAFT',
  });
  await questionnaires.startDraft({ id });
  await expect(questionnaires.startDraft({ id })).rejects.toMatchObject({
    code: 'QUESTIONNAIRE_DRAFT_EXISTS',
  });
  expect((await questionnaires.get({ id })).draft?.content).toEqual(ownContent());
});

test('what is not asked or removed is left out of new assessments and of inquiries', async () => {
  const { questionnaires, inquiries } = engine.client;
  const asked = async () => {
    const vendor = await engine.client.vendors.create({ name: 'Leinetal', seatCountry: 'DE', service });
    const serviceId = vendor.services[0]?.id ?? '';
    const { questionnaires: sets } = await inquiries.askable({ serviceId });
    return sets.map(({ questionnaireId }) => questionnaireId);
  };
  expect(await asked()).toContain('own.1');
  await questionnaires.setAsked({ id, isAsked: false });
  expect(await asked()).not.toContain('own.1');
  await questionnaires.setAsked({ id, isAsked: true });
  expect(await asked()).toContain('own.1');
  await questionnaires.remove({ id });
  expect(await asked()).not.toContain('own.1');
  await questionnaires.restore({ id });
  expect(await asked()).toContain('own.1');
});

test('the preview asks, hides and counts as an assessment would', async () => {
  const content = ownContent({
    questions: [
      ownQuestion('a', { severity: 'blocker' }),
      ownQuestion('b', {
        branch: { questionId: 'a', answers: ['missing'], reason: { de: 'Entfällt.', en: 'Falls away.' } },
      }),
    ],
  });
  const preview = (value: 'fulfilled' | 'missing') =>
    engine.client.questionnaires.preview({
      id,
      content,
      case: { need: 'normal', facts: [], answers: [{ questionId: 'own1.a', value }] },
    });
  expect(await preview('fulfilled')).toMatchObject({ asked: 1, reached: 100, share: 16.7, findings: [] });
  expect(await preview('missing')).toMatchObject({
    asked: 2,
    answered: 1,
    reached: 0,
    findings: [{ questionId: 'own1.a', severity: 'blocker' }],
  });
});

test('a finished assessment says how it would differ after an update, and stays as it is', async () => {
  const { questionnaires, assessments } = engine.client;
  const assessmentId = await startElsewhere('Nebelhorn AG');
  await engine.fulfilTheRest(assessmentId);
  const decision = {
    result: 'reject' as const,
    by: 'Jana Lorenz',
    role: '',
    residualRisk: '',
    nextReviewOn: null,
  };
  await assessments.decide({ assessmentId, decision });
  expect((await questionnaires.differences()).rows).toEqual([]);
  const before = await engine.get(assessmentId);
  const content = ownContent({
    questions: [
      ownQuestion('drill', { text: { de: 'Wird monatlich geübt?', en: 'Is it practised monthly?' } }),
      ownQuestion('place'),
    ],
  });
  await questionnaires.saveDraft({ id, content, basedOn: null });
  expect((await questionnaires.differences()).rows).toEqual([]);
  await questionnaires.publish({ id, by: 'Jana Lorenz', reviewedBy: '' });
  const { rows, compared } = await questionnaires.differences();
  expect(compared).toBe(1);
  expect(rows).toMatchObject([
    {
      assessmentId,
      vendorName: 'Nebelhorn AG',
      updates: [{ title: ownContent().title, from: '2026.1', to: '2026.2' }],
      questions: [
        { questionId: 'own1.drill', change: 'wording' },
        { questionId: 'own1.place', change: 'added' },
      ],
      now: { proposal: 'notYet' },
    },
  ]);
  expect(rows[0]?.before.score).toBe(before.result.score);
  expect(await engine.get(assessmentId)).toEqual(before);
});

test.each(['xlsx', 'yaml'])('saved as %s and read back, a questionnaire is the same', async (ending) => {
  const { client, privateClient } = engine;
  const path = join(engine.folder, `fragebogen.${ending}`);
  const { content } = await client.questionnaires.version({ id, number: 1 });
  const copy = await client.questionnaires.create({ from: { kind: 'own', id } });
  await client.questionnaires.saveDraft({ id: copy.id, content, basedOn: null });
  if (ending === 'yaml') await privateClient.tables.writeYaml({ id: copy.id, language: 'de', path });
  else {
    const document = { kind: 'ownQuestionnaire', id: copy.id, language: 'de' } as const;
    await privateClient.tables.writeTo({ document, path });
  }
  const limits = { rows: 1000, columns: 64, textMb: 4 };
  const { id: tableId } = await privateClient.tables.readFile({ path, limits });
  const { columns } = await client.questionnaires.guessColumns({ tableId });
  expect(await client.questionnaires.previewTable({ tableId, columns })).toMatchObject({
    wrong: [],
    unread: [],
  });
  const made = await client.questionnaires.importTable({ tableId, columns });
  expect((await client.questionnaires.get({ id: made.id })).draft?.content).toEqual(content);
});
