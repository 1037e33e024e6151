import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor, serviceProfile, subProcessor } from '../vendors/sample-inputs.ts';

describe('whom a breach hits', () => {
  let engine: TestEngine;

  beforeEach(async () => {
    engine = await openTestVault();
  });
  afterEach(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  const vendor = async (name: string, ...chain: string[]) => {
    const created = await createVendor(engine, name);
    const serviceId = created.services[0]?.id ?? '';
    for (const sub of chain) await add(serviceId, sub);
    return { id: created.id, serviceId };
  };
  const add = (serviceId: string, name: string, changes = {}) =>
    engine.client.vendors.saveSubProcessor({ serviceId, subProcessor: subProcessor({ name, ...changes }) });
  const record = async (vendorId: string | null) => {
    const quick = { awareness: null, awarenessReason: '', reportedBy: '', kinds: [], people: null };
    const { breachId } = await engine.client.breaches.record({
      ...quick,
      title: 'Formulare abrufbar',
      dataCategories: [],
      vendorId,
    });
    return breachId;
  };
  const impactOf = async (vendorId: string | null) =>
    engine.client.breaches.impact({ breachId: await record(vendorId) });
  const shared = async (vendorId: string) =>
    (await impactOf(vendorId)).sharedWith.map(({ vendorName, through }) => `${vendorName}: ${through}`);

  test('without a vendor nobody', async () => {
    expect(await impactOf(null)).toEqual({ vendor: null, services: [], sharedWith: [], contacts: [] });
  });

  test('its services with their chain, the named ones marked, and whom to call', async () => {
    const { id, serviceId } = await vendor('Halyard', 'Leinetal Rechenzentrum GmbH');
    const second = serviceProfile({ name: 'Umfragen', hasSpecialCategories: true });
    const saved = await engine.client.vendors.saveService({ vendorId: id, service: { ...second, id: null } });
    await engine.client.vendors.saveContact({
      vendorId: id,
      contact: {
        id: null,
        role: 'Notfall',
        name: 'Dienst',
        email: 'notfall@halyard.example',
        phone: '+49 551 1',
      },
    });
    const breachId = await record(id);
    const breach = await engine.client.breaches.get({ breachId, asOf: null });
    const surveyId = saved.services.find(({ name }) => name === 'Umfragen')?.id ?? '';
    await engine.client.breaches.saveProfile({
      breachId,
      profile: { ...breach, serviceIds: [surveyId] },
    });
    expect(await engine.client.breaches.impact({ breachId })).toEqual({
      vendor: { id, name: 'Halyard', status: 'candidate' },
      services: [
        {
          id: serviceId,
          name: 'Mailversand',
          isNamed: false,
          dataCategories: ['Kontaktdaten'],
          peopleCategories: ['Interessenten'],
          hasSpecialCategories: false,
          subProcessors: [{ name: 'Leinetal Rechenzentrum GmbH', country: 'DE' }],
        },
        {
          id: surveyId,
          name: 'Umfragen',
          isNamed: true,
          dataCategories: ['Kontaktdaten'],
          peopleCategories: ['Interessenten'],
          hasSpecialCategories: true,
          subProcessors: [],
        },
      ],
      sharedWith: [],
      contacts: [{ name: 'Dienst', role: 'Notfall', email: 'notfall@halyard.example', phone: '+49 551 1' }],
    });
  });

  test('other vendors behind which the same sub-processor stands, however its name is typed', async () => {
    const { id } = await vendor('Halyard', 'Wölkchen Süd GmbH');
    await vendor('Kiebitz', 'WOLKCHEN  SUD GMBH');
    await vendor('Dünenfunk', 'Andere GmbH');
    expect(await shared(id)).toEqual(['Kiebitz: WOLKCHEN  SUD GMBH']);
  });

  test('other vendors that use this vendor, and vendors that are a part of its chain', async () => {
    const { id } = await vendor('Halyard', 'Leinetal');
    await vendor('Kiebitz', 'halyard');
    await vendor('Leinetal');
    expect(await shared(id)).toEqual(['Leinetal: Leinetal', 'Kiebitz: halyard']);
  });

  test('not through links that are over, not yet begun or removed, and not the archive', async () => {
    const { id, serviceId } = await vendor('Halyard', 'Leinetal');
    await add(serviceId, 'Altwerk', { until: '2026-11-22' });
    await add(serviceId, 'Heute', { until: '2026-11-23' });
    await add(serviceId, 'Morgen', { since: '2026-11-24' });
    for (const name of ['Altwerk', 'Heute', 'Morgen']) await vendor(`Kunde ${name}`, name);
    const archived = await vendor('Kunde Archiv', 'Leinetal');
    await engine.client.vendors.archive({ vendorIds: [archived.id] });
    const former = await vendor('Kunde Einst');
    await add(former.serviceId, 'Leinetal', { until: '2026-11-22' });
    expect(await shared(id)).toEqual(['Kunde Heute: Heute']);
    const { services } = await impactOf(id);
    expect(services[0]?.subProcessors.map(({ name }) => name)).toEqual(['Leinetal', 'Heute']);
  });

  test('tells the status that the register shows', async () => {
    const { id, serviceId } = await vendor('Halyard');
    expect((await impactOf(id)).vendor?.status).toBe('candidate');
    await engine.client.assessments.start({ serviceId, assessor: 'Tilo Harms' });
    expect((await impactOf(id)).vendor?.status).toBe('inAssessment');
    engine.setNow('2026-11-24T08:40:00.000Z');
    await engine.client.vendors.setStatus({ vendorId: id, status: 'retired', nextReviewOn: null });
    expect((await impactOf(id)).vendor?.status).toBe('retired');
    expect((await engine.client.vendors.get({ vendorId: id })).status).toBe('retired');
  });

  test('a case that does not exist is refused', async () => {
    await expect(engine.client.breaches.impact({ breachId: 'x' })).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
  });
});
