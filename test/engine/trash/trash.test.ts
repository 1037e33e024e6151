import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(() => {
  expect(engine.incidents).toEqual([]);
  return engine.close();
});

const items = async () => (await engine.client.trash.list()).items;
const labelled = async (label: string) => (await items()).filter((item) => item.label === label);

describe('the trash', () => {
  test('holds an archived vendor with who and when; it comes back, and that can be taken back', async () => {
    const { client } = engine;
    await client.vendors.archive({ vendorIds: ['v-corvane'] });
    const [item] = await labelled('Corvane CRM');
    expect(item).toMatchObject({
      id: 'vendor:v-corvane',
      state: 'archived',
      action: 'vendors.archive',
      at: '2026-11-23T08:40:00.000Z',
    });
    await client.trash.restore({ id: 'vendor:v-corvane' });
    expect(await labelled('Corvane CRM')).toEqual([]);
    expect((await client.vendors.get({ vendorId: 'v-corvane' })).archivedAt).toBeNull();
    expect(await client.vault.undo()).toMatchObject({ label: 'Corvane CRM' });
    expect(await labelled('Corvane CRM')).toHaveLength(1);
    await client.vault.redo();
    expect(await labelled('Corvane CRM')).toEqual([]);
  });

  test('holds what has no archive, beyond the session, until it comes back', async () => {
    const { client, privateClient, path } = engine;
    const { contacts } = await client.vendors.get({ vendorId: 'v-sahyadri' });
    const contact = contacts[0];
    if (!contact) throw new Error('no contact in the sample');
    await client.vendors.removeContact({ contactId: contact.id });
    await privateClient.vaults.close();
    await privateClient.vaults.open({ path, passphrase: 'vier rote Leuchten am Pier', readOnly: false });
    const [item] = await labelled(contact.name);
    expect(item).toMatchObject({ state: 'removed', kind: 'contact', action: 'vendors.removeContact' });
    await client.trash.restore({ id: item?.id ?? '' });
    expect((await client.vendors.get({ vendorId: 'v-sahyadri' })).contacts).toContainEqual(contact);
    expect(await labelled(contact.name)).toEqual([]);
  });

  test('forgets what undo has brought back', async () => {
    const { client } = engine;
    const { contacts } = await client.vendors.get({ vendorId: 'v-sahyadri' });
    const contact = contacts[0];
    await client.vendors.removeContact({ contactId: contact?.id ?? '' });
    expect(await labelled(contact?.name ?? '')).toHaveLength(1);
    await client.vault.undo();
    expect(await labelled(contact?.name ?? '')).toEqual([]);
  });

  test('keeps nothing of a request', async () => {
    const { client } = engine;
    await client.requests.addStep({
      requestId: 'rq-access',
      at: '2026-11-23T08:00:00.000Z',
      text: 'Vertraulich',
    });
    const request = await client.requests.get({ requestId: 'rq-access' });
    const step = request.steps.find(({ text }) => text === 'Vertraulich');
    await client.requests.removeStep({ stepId: step?.id ?? '' });
    expect((await items()).filter(({ kind }) => kind === 'request')).toEqual([]);
  });

  test('refuses what does not lie there', async () => {
    await expect(engine.client.trash.restore({ id: 'vendor:nobody' })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
  });
});

describe('the history of a record', () => {
  const of = async (kind: string, id: string) =>
    engine.client.history.ofRecord({ subject: { kind, id }, before: null, limit: 50, language: 'de' });

  test('tells who changed what when, with sentences word by word and people by name', async () => {
    const { client } = engine;
    const {
      id,
      status: _s,
      nextReviewOn: _n,
      archivedAt: _a,
      contract: _c,
      services: _v,
      documents: _d,
      contacts: _k,
      ...profile
    } = await client.vendors.get({ vendorId: 'v-kiebitzpost' });
    const summary = 'Versendet Briefe und Newsletter für uns, seit dem Herbst auch Pakete.';
    await client.vendors.saveProfile({ vendorId: id, profile: { ...profile, summary } });
    await client.vendors.saveProfile({
      vendorId: id,
      profile: { ...profile, summary: summary.replace('Herbst', 'Winter') },
    });
    const { label, entries } = await of('vendor', id);
    expect(label).toBe('Kiebitzpost');
    expect(entries[0]).toMatchObject({ action: 'vendors.saveProfile', subjectId: id });
    expect(entries[0]?.changes).toMatchObject([{ path: ['summary'] }]);
    expect(
      entries[0]?.changes[0]?.words?.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim()),
    ).toEqual(['Herbst', 'Winter']);
  });

  test('of a vendor holds what belongs to it', async () => {
    const { entries } = await of('vendor', 'v-sahyadri');
    expect(entries.map(({ action }) => action)).toContain('vendors.removeContact');
  });

  test('of nobody is empty', async () => {
    expect(await of('vendor', 'nobody')).toEqual({ label: '', entries: [], hasMore: false });
  });
});
