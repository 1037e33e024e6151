import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSample, type TestEngine } from '../open-engine.ts';

// What was taken away for good still stands in the past of what it belonged to.
let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestSample();
  await engine.client.settings.save({
    ...(await engine.client.settings.get()),
    actor: 'Hanna Ingwersen',
    idleLockMinutes: 7,
  });
});
afterAll(() => engine.close());

async function past(kind: string, id: string) {
  const { entries } = await engine.client.history.ofRecord({
    subject: { kind, id },
    before: null,
    limit: 200,
    language: 'de',
  });
  return entries.map(({ action, subjectLabel, actor }) => ({ action, subjectLabel, actor }));
}

const by = 'Hanna Ingwersen';

describe('the history of a vendor', () => {
  test('keeps removed documents and contacts with their name and who removed them', async () => {
    const { client } = engine;
    const { documents, contacts } = await client.vendors.get({ vendorId: 'v-kiebitzpost' });
    const [document] = documents;
    const [contact] = contacts;
    if (!document || !contact) throw new Error('the sample vendor has both');
    await client.vendors.removeDocument({ documentId: document.id });
    await client.vendors.removeContact({ contactId: contact.id });
    const found = await past('vendor', 'v-kiebitzpost');
    expect(found[0]).toEqual({ action: 'vendors.removeContact', subjectLabel: contact.name, actor: by });
    expect(found[1]).toEqual({ action: 'vendors.removeDocument', subjectLabel: document.title, actor: by });
  });

  test('keeps what belonged to a removed service', async () => {
    const { client } = engine;
    const saved = await client.vendors.saveService({
      vendorId: 'v-sahyadri',
      service: {
        id: null,
        name: 'Zweitleistung',
        purpose: '',
        role: 'processor',
        dataCategories: [],
        peopleCategories: [],
        volume: '',
        hasHrData: false,
        hasSpecialCategories: false,
        hasProfessionalSecrecy: false,
        protectionNeed: 'normal',
      },
    });
    const service = saved.services.find(({ name }) => name === 'Zweitleistung');
    if (!service) throw new Error('the service was saved');
    const { services } = await client.vendors.saveSubProcessor({
      serviceId: service.id,
      subProcessor: {
        id: null,
        name: 'Rechenhof Weser GmbH',
        city: '',
        country: 'DE',
        purpose: '',
        parentId: null,
        since: null,
        until: null,
        parentCountry: null,
        tool: 'none',
        fallback: null,
        dpf: null,
        sccComplete: false,
        sccModuleOk: false,
        tiaDone: false,
        tiaResult: null,
      },
    });
    const [sub] = services.find(({ id }) => id === service.id)?.subProcessors ?? [];
    if (!sub) throw new Error('the sub-processor was saved');
    const { assessmentId } = await client.assessments.start({
      serviceId: service.id,
      assessor: by,
    });
    await client.assessments.discard({ assessmentId });
    await client.vendors.removeSubProcessor({ subProcessorId: sub.id });
    await client.vendors.removeService({ serviceId: service.id });
    const actions = (await past('vendor', 'v-sahyadri')).slice(0, 6).map(({ action }) => action);
    expect(actions).toEqual([
      'vendors.removeService',
      'vendors.removeSubProcessor',
      'assessments.discard',
      'assessments.start',
      'vendors.saveSubProcessor',
      'vendors.saveService',
    ]);
  });
});

describe('the history of a section of the settings', () => {
  test('is about that section alone', async () => {
    const { client } = engine;
    const people = await client.company.people();
    const [last] = people.people.toReversed();
    await client.company.setOwnMeasure({
      control: 'zutritt',
      level: 'high',
      note: '',
      checkedOn: null,
      ownerId: null,
    });
    expect((await past('settings', 'measures'))[0]).toMatchObject({
      action: 'company.setOwnMeasure',
      subjectLabel: 'Zutrittskontrolle',
    });
    const actionsOf = async (section: string) =>
      new Set((await past('settings', section)).map(({ action }) => action));
    expect(await actionsOf('security')).toContain('settings.save');
    expect(await actionsOf('people')).toContain('settings.save');
    const ofDeadlines = await engine.client.history.ofRecord({
      subject: { kind: 'settings', id: 'deadlines' },
      before: null,
      limit: 50,
      language: 'de',
    });
    // The settings of a sample begin with its lead times; a new name for the trail is none of this section's.
    expect(ofDeadlines.entries.map(({ action }) => action)).toEqual(['vault.createSample']);
    expect(await past('settings', 'about')).toEqual([]);
    expect((await past('settings', 'company')).every(({ subjectLabel }) => subjectLabel !== last?.name)).toBe(
      true,
    );
  });

  test('keeps people who were removed', async () => {
    const { client } = engine;
    const { id } = await client.company.savePerson({
      id: null,
      name: 'Ole Petersen',
      role: '',
      email: '',
      function: 'other',
    });
    await client.company.removePerson({ id });
    expect((await past('settings', 'people'))[0]).toEqual({
      action: 'company.removePerson',
      subjectLabel: 'Ole Petersen',
      actor: by,
    });
  });
});
