import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningTest, startTestRun } from '../assessments/started-run.ts';
import { realPrinter } from '../open-engine.ts';
import { ownContent } from '../questionnaires/own-content.ts';
import { printed } from '../reports/print-request.ts';
import { squeezed } from '../reports/read-pdf.ts';
import { readWord } from '../reports/read-word.ts';

let engine: RunningTest;
const people: Record<'buyer' | 'manager' | 'adviser', string> = { buyer: '', manager: '', adviser: '' };

beforeAll(async () => {
  engine = await startTestRun(realPrinter());
  const add = async (name: string, does: 'procurement' | 'approver' | 'dpo') => {
    const { id } = await engine.client.company.savePerson({
      ...{ id: null, name, role: '', function: does, email: '' },
    });
    return id;
  };
  people.buyer = await add('Jana Lorenz', 'procurement');
  people.manager = await add('Clara Brandt', 'approver');
  people.adviser = await add('Ole Hansen', 'dpo');
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

/** Whether both names stand in a paper about the assessment, printed and as a text for Word. */
async function papers(kind: 'vendorAssessment') {
  const request = { kind, assessmentId: engine.assessmentId, language: 'de' } as const;
  const path = join(engine.folder, 'papier.docx');
  await engine.privateClient.reports.writeWord({ request, path });
  const word = await readWord(readFileSync(path));
  const { pdf } = await printed(engine, request);
  const stand = (text: string) =>
    ['Jana Lorenz', 'Clara Brandt'].map((name) => squeezed(text).includes(squeezed(name)));
  return { pdf: stand(pdf.text), word: stand(word.body) };
}

const decision = (result: 'reject' | 'approve' = 'reject') => ({
  ...{ result, by: 'Jana Lorenz', role: 'Einkauf', residualRisk: '', nextReviewOn: null },
});
const act = (result: 'reject' | 'approve' = 'reject') => ({
  kind: 'decision' as const,
  assessmentId: engine.assessmentId,
  decision: decision(result),
});
const ask = async (
  changes: Partial<Record<'decisions' | 'publications' | 'releases' | 'closings', boolean>>,
) => {
  const { settings } = engine.client;
  const now = await settings.get();
  await settings.save({ ...now, fourEyes: { ...now.fourEyes, ...changes } });
};

test('without the option nothing is proposed, and it is off at first', async () => {
  await expect(engine.client.approvals.propose({ act: act() })).rejects.toMatchObject({
    code: 'APPROVAL_REFUSED_BY_ROLES',
    data: { reason: 'notNeeded' },
  });
});

test('switched on meanwhile, the act itself is refused and has to be proposed', async () => {
  await ask({ decisions: true });
  const { assessments, approvals } = engine.client;
  await expect(
    assessments.decide({ assessmentId: engine.assessmentId, decision: decision() }),
  ).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  // What could not be done anyway is not put before a second person.
  await expect(approvals.propose({ act: act('approve') })).rejects.toMatchObject({
    code: 'APPROVAL_REFUSED',
  });
});

test('proposed it waits, counts for nothing, and undo takes it back', async () => {
  const { approvals, assessments, vault } = engine.client;
  await approvals.propose({ act: act() });
  expect((await engine.get()).decision).toBeNull();
  expect((await approvals.list({ isOpen: true })).proposals).toMatchObject([
    { kind: 'decision', proposedBy: 'Jana Lorenz', changesSince: 0, label: 'LeadHafen GmbH' },
  ]);
  const { hits } = await engine.client.overview.search({ text: 'leadhafen', limit: 20, kinds: ['proposal'] });
  expect(hits).toMatchObject([
    { kind: 'proposal', title: 'LeadHafen GmbH', detail: expect.stringContaining('Jana Lorenz') },
  ]);
  await expect(
    assessments.decide({ assessmentId: engine.assessmentId, decision: decision() }),
  ).rejects.toMatchObject({ code: 'WAITS_FOR_SECOND_PERSON', data: { by: 'Jana Lorenz' } });
  await vault.undo();
  expect((await approvals.list({ isOpen: true })).proposals).toEqual([]);
});

test('the first person does not confirm, somebody without the role neither; sent back it says why', async () => {
  const { approvals } = engine.client;
  const { id } = await approvals.propose({ act: act() });
  await expect(approvals.confirm({ id, byId: people.buyer })).rejects.toMatchObject({
    data: { reason: 'samePerson', name: 'Jana Lorenz' },
  });
  await approvals.sendBack({ id, byId: people.adviser, reason: 'Der Restrisikosatz fehlt.' });
  expect(await approvals.ofSubject({ subjectId: engine.assessmentId })).toMatchObject({
    waiting: null,
    sentBack: { closedBy: 'Ole Hansen', reason: 'Der Restrisikosatz fehlt.' },
  });
});

test('changed since, nobody confirms what nobody saw', async () => {
  const { approvals } = engine.client;
  const { id } = await approvals.propose({ act: act() });
  await engine.say('form', 'missing');
  await expect(approvals.confirm({ id, byId: people.manager })).rejects.toMatchObject({
    data: { reason: 'changedSince' },
  });
  await approvals.withdraw({ id });
});

test('the proposer leaves, the option is switched off: the second person still confirms, both names stand', async () => {
  const { approvals, company, vault } = engine.client;
  const { id } = await approvals.propose({ act: act() });
  await company.removePerson({ id: people.buyer });
  await ask({ decisions: false });
  expect((await approvals.list({ isOpen: true })).proposals[0]?.hasProposerLeft).toBe(true);
  await approvals.confirm({ id, byId: people.manager });
  expect((await engine.get()).decision).toMatchObject({ by: 'Jana Lorenz', reviewedBy: 'Clara Brandt' });
  const { entries } = await vault.auditTrail({ before: null, limit: 2, subjectId: engine.assessmentId });
  expect(entries.map(({ action }) => action)).toEqual(['approvals.confirm', 'approvals.confirm']);
  expect(JSON.stringify(entries)).toContain('Clara Brandt');
  expect(JSON.stringify(entries)).toContain('Jana Lorenz');
  await expect(approvals.confirm({ id, byId: people.adviser })).rejects.toMatchObject({
    data: { reason: 'notWaiting' },
  });
  expect(await papers('vendorAssessment')).toEqual({ pdf: [true, true], word: [true, true] });
});

test('publications wait as well, also those of questionnaires', async () => {
  const { questionnaires, approvals } = engine.client;
  await ask({ publications: true });
  const title = { de: 'Ausfall', en: 'Outage' };
  const { id } = await questionnaires.create({ from: { kind: 'empty', title } });
  await questionnaires.saveDraft({ id, content: ownContent(), basedOn: null });
  await expect(questionnaires.publish({ id, by: 'Clara Brandt', reviewedBy: '' })).rejects.toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  });
  const proposed = await approvals.propose({ act: { kind: 'questionnaire', id, by: 'Clara Brandt' } });
  await approvals.confirm({ id: proposed.id, byId: people.adviser });
  expect((await questionnaires.get({ id })).versions).toMatchObject([
    { publishedBy: 'Clara Brandt', reviewedBy: 'Ole Hansen' },
  ]);
});

test('a breach is closed by two people', async () => {
  const { approvals } = engine.client;
  await ask({ closings: true });
  await expect(
    approvals.propose({ act: { kind: 'closing', breachId: 'unknown', by: 'Clara Brandt', note: '' } }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});
