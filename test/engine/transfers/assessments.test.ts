import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TransferSubject } from '../../../src-main/contract/transfer-register.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
let subject: TransferSubject;
beforeAll(async () => {
  engine = await openTestSample();
  subject = (await row()).subject as TransferSubject;
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

/** Support from Singapore: clauses are complete, the assessment is missing. */
async function row() {
  const filter = { search: 'Merlion', verdicts: [], countries: [], tools: [], tia: [] };
  const { rows } = await engine.client.transfers.list(filter);
  const [first] = rows;
  if (!first) throw new Error('no transfer to Merlion Ops');
  return first;
}

async function undo() {
  const { change } = await engine.client.vault.undoState();
  await engine.client.vault.undo({ change: change ?? 1 });
}

async function answerAll(assessmentId: string) {
  const { client } = engine;
  const { content, savedAt } = await client.transfers.assessment({ assessmentId });
  const { steps } = await client.transfers.assessmentTexts();
  const choices: Record<string, string> = {
    'know.form': 'encrypted',
    'tool.kind': 'scc',
    'law.applies': 'yes',
    'law.practice': 'applied',
    'measures.effect': 'effective',
  };
  const answers = Object.fromEntries(
    steps.flatMap(({ questions }) =>
      questions.map(({ id }) => [id, { choice: choices[id] ?? null, text: `Zu ${id}` }]),
    ),
  );
  await client.transfers.saveAssessment({ assessmentId, content: { ...content, answers }, savedAt });
}

const conclusion = {
  on: '2026-11-23',
  person: 'Mara Lindqvist',
  result: 'supplementary_ok' as const,
  conditions: 'Schlüssel bleibt im EWR',
  reviewOn: '2027-11-23',
};

test('an assessment is begun, answered, concluded; verdict follows; undo puts everything back', async () => {
  const { client } = engine;
  const before = await row();
  expect(before).toMatchObject({ verdict: 'action_required', rule: 'R8_no_tia', tia: { state: 'missing' } });
  const { id: assessmentId } = await client.transfers.startAssessment({
    subject,
    basedOn: null,
    language: 'de',
  });
  const begun = await client.transfers.assessment({ assessmentId });
  expect(begun).toMatchObject({ standing: 'draft', title: 'Merlion Ops Pte. Ltd., Singapur', version: 1 });
  expect(begun.content.answers['tool.kind']).toEqual({ choice: 'scc', text: '' });
  expect((await row()).tia).toMatchObject({ state: 'draft', assessmentId });

  await expect(client.transfers.conclude({ assessmentId, conclusion })).rejects.toMatchObject({
    code: 'TIA_INCOMPLETE',
  });
  await answerAll(assessmentId);
  const answered = await client.transfers.assessment({ assessmentId });
  expect(answered).toMatchObject({ open: [], proposal: { result: 'supplementary_ok' } });

  for (const [wrong, code] of [
    [{ on: '2026-11-24' }, 'TIME_IN_FUTURE'],
    [{ reviewOn: '2026-11-23' }, 'DATES_REVERSED'],
    [{ conditions: ' ' }, 'REASON_MISSING'],
  ] as const) {
    const refused = client.transfers.conclude({ assessmentId, conclusion: { ...conclusion, ...wrong } });
    await expect(refused).rejects.toMatchObject({ code });
  }

  await client.transfers.conclude({ assessmentId, conclusion });
  const after = await row();
  expect(after).toMatchObject({
    verdict: 'conditions',
    rule: 'R10_scc_ok',
    tia: {
      state: 'done',
      on: '2026-11-23',
      reviewOn: '2027-11-23',
      result: 'supplementary_ok',
      assessmentId,
    },
  });
  const concluded = await client.transfers.assessment({ assessmentId });
  expect(concluded.conclusion).toMatchObject({
    ...conclusion,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  await expect(
    client.transfers.saveAssessment({ assessmentId, content: concluded.content, savedAt: null }),
  ).rejects.toMatchObject({ code: 'TIA_CONCLUDED' });

  await undo();
  expect(await row()).toEqual({ ...before, tia: { ...before.tia, state: 'draft', assessmentId } });
  expect((await client.transfers.assessment({ assessmentId })).conclusion).toBeNull();
  await client.vault.redo();
  expect(await row()).toEqual(after);
});

test('a new version takes the answers along, and a concluded one serves as starting point elsewhere', async () => {
  const { client } = engine;
  const assessmentId = (await row()).tia.assessmentId as string;
  const { id } = await client.transfers.newVersion({ assessmentId });
  const second = await client.transfers.assessment({ assessmentId: id });
  expect(second).toMatchObject({ version: 2, standing: 'draft', open: [], basedOn: { id: assessmentId } });
  await expect(
    client.transfers.startAssessment({ subject, basedOn: null, language: 'de' }),
  ).rejects.toMatchObject({
    code: 'TIA_DRAFT_EXISTS',
    data: { assessmentId: id },
  });
  await client.transfers.conclude({ assessmentId: id, conclusion: { ...conclusion, result: 'inadequate' } });
  expect(await row()).toMatchObject({ verdict: 'not_permitted', rule: 'R9_tia_bad' });
  const { assessments } = await client.transfers.assessments();
  expect(assessments.find((known) => known.id === assessmentId)?.standing).toBe('replaced');

  const { rows } = await client.transfers.list({
    search: 'Fjordlys',
    verdicts: [],
    countries: ['SG'],
    tools: [],
    tia: [],
  });
  const other = rows.find(({ subject: place }) => place?.kind === 'location');
  const started = await client.transfers.startAssessment({
    subject: other?.subject as TransferSubject,
    basedOn: id,
    language: 'en',
  });
  const copy = await client.transfers.assessment({ assessmentId: started.id });
  expect(copy).toMatchObject({ version: 1, basedOn: { id }, open: [] });
  expect(copy.content.title).toContain('Singapore');
  await client.transfers.removeAssessment({ assessmentId: started.id });
  await expect(client.transfers.assessment({ assessmentId: started.id })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
  });
  await undo();
  expect(await client.transfers.assessment({ assessmentId: started.id })).toEqual(copy);
});

test('from the day of the review on it is due', async () => {
  engine.setNow('2027-11-22T22:59:00.000Z');
  expect((await row()).tia.state).toBe('done');
  engine.setNow('2027-11-22T23:01:00.000Z');
  expect((await row()).tia.state).toBe('reviewDue');
});
