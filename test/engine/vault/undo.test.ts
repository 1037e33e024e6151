import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const vaultOf = () => engine.client.vault;
const archivedAt = async (vendorId: string) => (await engine.client.vendors.get({ vendorId })).archivedAt;

test('redo brings back the same vendor instead of entering a second one', async () => {
  const { id } = await createVendor(engine, 'Kiebitzpost GmbH');
  await vaultOf().undo();
  expect(await archivedAt(id)).not.toBeNull();
  expect(await vaultOf().redo()).toMatchObject({ action: 'vendors.create' });
  expect(await archivedAt(id)).toBeNull();
  expect((await engine.client.vendors.names({ search: '' })).vendors.map((vendor) => vendor.id)).toEqual([
    id,
  ]);
  await vaultOf().undo();
  expect(await archivedAt(id)).not.toBeNull();
});

test('a redone start of an assessment, which cannot come back, is a new one', async () => {
  const { services } = await createVendor(engine, 'Kiebitzpost GmbH');
  const serviceId = services[0]?.id ?? '';
  const first = await engine.client.assessments.start({ serviceId, assessor: 'H. Fenner' });
  await vaultOf().undo();
  await vaultOf().redo();
  const { assessments } = await engine.client.assessments.list({ vendorId: null });
  expect(assessments).toHaveLength(1);
  expect(assessments[0]?.id).not.toBe(first.assessmentId);
});

test('a step that can never be taken back is told once and then no longer stands before the others', async () => {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, city: 'Lübeck' });
  const { services } = await createVendor(engine, 'Kiebitzpost GmbH');
  const serviceId = services[0]?.id ?? '';
  const { assessmentId } = await engine.client.assessments.start({ serviceId, assessor: 'H. Fenner' });
  await engine.client.assessments.discard({ assessmentId });
  await expect(vaultOf().undo()).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
  expect(await vaultOf().undo()).toMatchObject({ action: 'vendors.create' });
  expect(await vaultOf().undo()).toMatchObject({ action: 'company.saveProfile' });
  expect((await engine.client.company.profile()).city).toBe('');
});

test('two windows that undo at the same moment take back two steps', async () => {
  const one = await createVendor(engine, 'Kiebitzpost GmbH');
  const other = await createVendor(engine, 'LeadHafen GmbH');
  await Promise.all([vaultOf().undo(), vaultOf().undo()]);
  expect(await archivedAt(one.id)).not.toBeNull();
  expect(await archivedAt(other.id)).not.toBeNull();
  expect((await vaultOf().undoState()).undo).toBeNull();
});

test('what another window does while an undo runs can be undone itself', async () => {
  const first = await createVendor(engine, 'Kiebitzpost GmbH');
  const undoing = vaultOf().undo();
  const second = await createVendor(engine, 'LeadHafen GmbH');
  await undoing;
  expect(await archivedAt(first.id)).not.toBeNull();
  await vaultOf().undo();
  expect(await archivedAt(second.id)).not.toBeNull();
});

test('removed evidence comes back as the same, so that its filing can be undone as well', async () => {
  const { services } = await createVendor(engine, 'Kiebitzpost GmbH');
  const serviceId = services[0]?.id ?? '';
  const { assessments } = engine.client;
  const { assessmentId } = await assessments.start({ serviceId, assessor: 'H. Fenner' });
  const question = { assessmentId, questionId: 'form' };
  const evidence = { title: 'Vertrag', page: 'S. 9', datedOn: null, expiresOn: null };
  const { id } = await assessments.addEvidence({ ...question, hash: null, evidence });
  const filed = async () => {
    const { answers } = await assessments.get({ assessmentId });
    return answers.flatMap((answer) => answer.evidence).map((piece) => piece.id);
  };
  await expect(
    assessments.addEvidence({ ...question, hash: null, evidence: { ...evidence, id } }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND', data: { kind: 'evidence', id } });
  await assessments.removeEvidence({ assessmentId, evidenceId: id });
  await vaultOf().undo();
  expect(await filed()).toEqual([id]);
  await vaultOf().undo();
  expect(await filed()).toEqual([]);
});

test('one change of several alike is taken back only while it is the last, and never another in its place', async () => {
  const one = await createVendor(engine, 'Kiebitzpost GmbH');
  const other = await createVendor(engine, 'LeadHafen GmbH');
  const archive = async (vendorId: string) => {
    await engine.client.vendors.archive({ vendorIds: [vendorId] });
    const { change } = await vaultOf().undoState();
    return { change: change ?? 0 };
  };
  const first = await archive(one.id);
  const second = await archive(other.id);
  expect(await vaultOf().undo(first)).toMatchObject({ action: null });
  expect(await archivedAt(one.id)).not.toBeNull();
  expect(await archivedAt(other.id)).not.toBeNull();
  expect(await vaultOf().undo(second)).toMatchObject({ action: 'vendors.archive' });
  expect(await vaultOf().undo(second)).toMatchObject({ action: null });
  expect(await archivedAt(one.id)).not.toBeNull();
  expect(await vaultOf().undo(first)).toMatchObject({ action: 'vendors.archive' });
  expect(await archivedAt(one.id)).toBeNull();
});

test('a change done again is another change', async () => {
  await createVendor(engine, 'Kiebitzpost GmbH');
  const before = await vaultOf().undoState();
  await vaultOf().undo();
  await vaultOf().redo();
  expect(await vaultOf().undo({ change: before.change ?? 0 })).toMatchObject({ action: null });
});

test('a change of the file that was open before is none of this one', async () => {
  await createVendor(engine, 'Kiebitzpost GmbH');
  const { change } = await vaultOf().undoState();
  await vaultOf().lock();
  await engine.privateClient.vaults.open({ path: engine.path, passphrase, readOnly: false });
  const { id } = await createVendor(engine, 'LeadHafen GmbH');
  expect(await vaultOf().undo({ change: change ?? 0 })).toMatchObject({ action: null });
  expect(await archivedAt(id)).toBeNull();
});
