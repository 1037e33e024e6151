import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(() => engine.close());

test('a new file knows the company it was created for', async () => {
  const profile = await engine.client.company.profile();
  expect(profile).toMatchObject({ name: 'Hafenkontor GmbH', country: 'DE', language: 'de' });
});

test('a changed profile is recorded with the changed fields only', async () => {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, city: 'Lübeck' });
  const { entries } = await engine.client.vault.auditTrail({ subjectId: null, before: null, limit: 10 });
  expect(entries[0]).toMatchObject({
    number: 2,
    action: 'company.saveProfile',
    before: '{"city":""}',
    after: '{"city":"Lübeck"}',
  });
});

test('undo takes a change back and redo does it again, each as an entry of its own', async () => {
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({ ...profile, city: 'Lübeck' });
  await engine.client.vault.undo();
  expect((await engine.client.company.profile()).city).toBe('');
  await engine.client.vault.redo();
  expect((await engine.client.company.profile()).city).toBe('Lübeck');
  const check = await engine.client.vault.verify();
  expect(check).toMatchObject({ isIntact: true, entries: 4 });
});

test('a control without judgement is unset, which is not the same as "none"', async () => {
  const { measures } = await engine.client.company.ownMeasures();
  expect(measures).toHaveLength(12);
  expect(measures.every(({ level }) => level === null)).toBe(true);
});

test('nothing is left open: a person who does not exist is refused by kind and id', async () => {
  await expect(engine.client.company.removePerson({ id: 'nobody' })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
    data: { kind: 'person', id: 'nobody' },
  });
});

test('a payload that does not fit names the field and not its content', async () => {
  const profile = await engine.client.company.profile();
  await expect(engine.client.company.saveProfile({ ...profile, name: '' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { fields: ['name'] },
  });
});
