import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Vendor } from '../../../src-main/contract/vendor-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor, location, serviceProfile, subProcessor } from './sample-inputs.ts';

let engine: TestEngine;
let vendor: Vendor;
let serviceId: string;

beforeEach(async () => {
  engine = await openTestVault();
  vendor = await createVendor(engine, 'Kiebitzpost GmbH');
  serviceId = vendor.services[0]?.id ?? '';
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const get = () => engine.client.vendors.get({ vendorId: vendor.id });
const contract = {
  signedOn: null,
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  noticeBy: '2026-09-30',
  noticePeriod: '3 Monate',
  autoRenewMonths: 12,
  priceCents: 4900,
  pricePer: 'month' as const,
};

describe('every change can be taken back and done again', () => {
  const { vendors } = { vendors: () => engine.client.vendors };
  const profile = () => {
    const {
      id,
      status,
      nextReviewOn,
      archivedAt,
      contract: _,
      services,
      documents,
      contacts,
      ...rest
    } = vendor;
    return rest;
  };
  const document = {
    id: null,
    kind: 'dpa' as const,
    title: 'AVV 4.1',
    language: 'de',
    datedOn: '2025-10-01',
    expiresOn: null,
    hash: null,
  };
  const contact = { id: null, role: 'Datenschutz', name: 'R. de Wit', email: 'r@example.org', phone: '' };
  const changes: [string, () => Promise<unknown>][] = [
    [
      'profile',
      () => vendors().saveProfile({ vendorId: vendor.id, profile: { ...profile(), seatCity: 'Lübeck' } }),
    ],
    ['contract', () => vendors().saveContract({ vendorId: vendor.id, contract })],
    [
      'status',
      () => vendors().setStatus({ vendorId: vendor.id, status: 'retired', nextReviewOn: '2027-01-01' }),
    ],
    ['archive', () => vendors().archive({ vendorIds: [vendor.id] })],
    [
      'a new service',
      () =>
        vendors().saveService({
          vendorId: vendor.id,
          service: { ...serviceProfile({ name: 'Telefonie' }), id: null },
        }),
    ],
    [
      'a changed service',
      () =>
        vendors().saveService({
          vendorId: vendor.id,
          service: { ...serviceProfile({ name: 'Druck', hasHrData: true }), id: serviceId },
        }),
    ],
    ['a removed service', () => vendors().removeService({ serviceId })],
    ['a location', () => vendors().saveLocation({ serviceId, location: location() })],
    ['a sub-processor', () => vendors().saveSubProcessor({ serviceId, subProcessor: subProcessor() })],
    ['a document', () => vendors().saveDocument({ vendorId: vendor.id, document })],
    ['a contact', () => vendors().saveContact({ vendorId: vendor.id, contact })],
  ];

  test.each(changes)('%s', async (_name, change) => {
    const before = await get();
    await change();
    const after = await get();
    expect(after).not.toEqual(before);
    await engine.client.vault.undo();
    expect(await get()).toEqual(before);
    await engine.client.vault.redo();
    expect(withoutIds(await get())).toEqual(withoutIds(after));
    expect(await engine.client.vault.verify()).toMatchObject({ isIntact: true });
  });

  const removals: [string, () => Promise<Vendor>, (after: Vendor) => Promise<unknown>][] = [
    [
      'location',
      () => vendors().saveLocation({ serviceId, location: location() }),
      (after) => vendors().removeLocation({ locationId: after.services[0]?.locations[0]?.id ?? '' }),
    ],
    [
      'sub-processor',
      () => vendors().saveSubProcessor({ serviceId, subProcessor: subProcessor({ dpf: null }) }),
      (after) =>
        vendors().removeSubProcessor({ subProcessorId: after.services[0]?.subProcessors[0]?.id ?? '' }),
    ],
    [
      'document',
      () => vendors().saveDocument({ vendorId: vendor.id, document }),
      (after) => vendors().removeDocument({ documentId: after.documents[0]?.id ?? '' }),
    ],
    [
      'contact',
      () => vendors().saveContact({ vendorId: vendor.id, contact }),
      (after) => vendors().removeContact({ contactId: after.contacts[0]?.id ?? '' }),
    ],
  ];
  test.each(removals)('a removed %s comes back as it was', async (_name, add, remove) => {
    const before = await add();
    await remove(before);
    expect(await get()).not.toEqual(before);
    await engine.client.vault.undo();
    expect(await get()).toEqual(before);
  });

  test('a new vendor goes into the archive', async () => {
    await engine.client.vault.undo();
    expect((await get()).archivedAt).not.toBeNull();
  });

  test('one owner for many vendors, where each had another', async () => {
    const other = await createVendor(engine, 'LeadHafen GmbH');
    const person = { id: null, role: '', function: 'other' as const, email: '' };
    const anna = await engine.client.company.savePerson({ ...person, name: 'Anna' });
    const bert = await engine.client.company.savePerson({ ...person, name: 'Bert' });
    await vendors().setOwner({ vendorIds: [vendor.id], ownerId: anna.id });
    await vendors().setOwner({ vendorIds: [vendor.id, other.id], ownerId: bert.id });
    expect((await get()).ownerId).toBe(bert.id);
    await engine.client.vault.undo();
    expect((await get()).ownerId).toBe(anna.id);
    expect((await vendors().get({ vendorId: other.id })).ownerId).toBeNull();
  });

  test('a saved view', async () => {
    const question = {
      filter: {
        search: '',
        view: 'all' as const,
        statuses: [],
        roles: [],
        risks: [],
        countries: [],
        protectionNeeds: [],
      },
      sort: { key: 'name' as const, direction: 'ascending' as const },
      groupBy: 'risk' as const,
    };
    const view = await vendors().saveView({ id: null, name: 'Nach Risiko', question });
    await vendors().removeView({ id: view.id });
    expect((await vendors().savedViews()).views).toEqual([]);
    await engine.client.vault.undo();
    expect((await vendors().savedViews()).views).toEqual([view]);
  });
});

test('what hangs below a removed sub-processor moves up, and back when the removal is undone', async () => {
  const { vendors } = engine.client;
  const upper = await vendors.saveSubProcessor({ serviceId, subProcessor: subProcessor({ name: 'Oben' }) });
  const upperId = upper.services[0]?.subProcessors[0]?.id ?? '';
  const both = await vendors.saveSubProcessor({
    serviceId,
    subProcessor: subProcessor({ name: 'Unten', parentId: upperId }),
  });
  const removed = await vendors.removeSubProcessor({ subProcessorId: upperId });
  expect(removed.services[0]?.subProcessors).toMatchObject([{ name: 'Unten', parentId: null }]);
  await engine.client.vault.undo();
  expect(await get()).toEqual(both);
});

function withoutIds(vendorWithIds: Vendor): unknown {
  return JSON.parse(
    JSON.stringify(vendorWithIds, (key, value) => (key === 'id' || key === 'archivedAt' ? undefined : value)),
  );
}
