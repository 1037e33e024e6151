import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Vendor } from '../../../src-main/contract/vendor-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor, listQuestion, location, serviceProfile, subProcessor } from './sample-inputs.ts';

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

test('a new vendor is a candidate with its first service', () => {
  expect(vendor).toMatchObject({
    name: 'Kiebitzpost GmbH',
    status: 'candidate',
    archivedAt: null,
    services: [{ name: 'Mailversand', locations: [], subProcessors: [] }],
  });
});

test('Art. 28(4): a sub-processor cannot hang below itself', async () => {
  const { vendors } = engine.client;
  const upper = await vendors.saveSubProcessor({ serviceId, subProcessor: subProcessor({ name: 'Oben' }) });
  const upperId = upper.services[0]?.subProcessors[0]?.id ?? '';
  const both = await vendors.saveSubProcessor({
    serviceId,
    subProcessor: subProcessor({ name: 'Unten', parentId: upperId }),
  });
  const lowerId = both.services[0]?.subProcessors[1]?.id ?? '';
  const circle = subProcessor({ id: upperId, name: 'Oben', parentId: lowerId });
  await expect(vendors.saveSubProcessor({ serviceId, subProcessor: circle })).rejects.toMatchObject({
    code: 'SUB_PROCESSOR_LOOP',
  });
  expect(await get()).toEqual(both);
});

test('a contract that ends before it starts is refused with both days, and nothing is changed', async () => {
  const wrong = { ...contract, endsOn: '2025-12-31', noticeBy: null };
  await expect(
    engine.client.vendors.saveContract({ vendorId: vendor.id, contract: wrong }),
  ).rejects.toMatchObject({ code: 'DATES_REVERSED', data: { from: '2026-01-01', to: '2025-12-31' } });
  expect((await get()).contract.endsOn).toBeNull();
});

test('records of another vendor, unknown people and unknown files are refused by kind', async () => {
  const other = await createVendor(engine, 'LeadHafen GmbH');
  const { vendors } = engine.client;
  await expect(
    vendors.saveService({ vendorId: other.id, service: { ...serviceProfile(), id: serviceId } }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND', data: { kind: 'service' } });
  await expect(vendors.setOwner({ vendorIds: [vendor.id], ownerId: 'nobody' })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
    data: { kind: 'person', id: 'nobody' },
  });
  await expect(vendors.archive({ vendorIds: [vendor.id, 'nothing'] })).rejects.toMatchObject({
    code: 'RECORD_NOT_FOUND',
    data: { kind: 'vendor', id: 'nothing' },
  });
  expect((await get()).archivedAt).toBeNull();
});

test('archiving twice is refused, restoring brings everything back', async () => {
  const { vendors } = engine.client;
  const before = await get();
  await vendors.archive({ vendorIds: [vendor.id] });
  await expect(vendors.archive({ vendorIds: [vendor.id] })).rejects.toMatchObject({
    code: 'ALREADY_ARCHIVED',
  });
  expect(await vendors.restore({ vendorIds: [vendor.id] })).toEqual({ restored: 1 });
  expect(await get()).toEqual(before);
});

test('a file is filed with a document and shown by its hash', async () => {
  const file = await engine.client.attachments.add({ file: new File(['AVV'], 'AVV.pdf'), name: 'AVV.pdf' });
  const saved = await engine.client.vendors.saveDocument({
    vendorId: vendor.id,
    document: {
      id: null,
      kind: 'dpa',
      title: 'AVV',
      language: 'de',
      datedOn: '2026-01-01',
      expiresOn: '2026-01-01',
      hash: file.hash,
    },
  });
  expect(saved.documents).toMatchObject([{ title: 'AVV', attachment: { hash: file.hash, name: 'AVV.pdf' } }]);
});

test('the latest event decides the status: by hand, a run that begins, and its end', async () => {
  const { vendors, assessments } = engine.client;
  const statusNow = async () => (await get()).status;
  const shownInList = async () => {
    const { rows } = await vendors.list(listQuestion());
    return rows[0]?.status;
  };
  await vendors.setStatus({ vendorId: vendor.id, status: 'approved', nextReviewOn: null });
  expect([await statusNow(), await shownInList()]).toEqual(['approved', 'approved']);
  engine.setNow('2026-11-24T08:00:00.000Z');
  const { assessmentId } = await assessments.start({ serviceId, assessor: 'Anna' });
  expect([await statusNow(), await shownInList()]).toEqual(['inAssessment', 'inAssessment']);
  engine.setNow('2026-11-25T08:00:00.000Z');
  await vendors.setStatus({ vendorId: vendor.id, status: 'retired', nextReviewOn: null });
  expect([await statusNow(), await shownInList()]).toEqual(['retired', 'retired']);
  await engine.client.vault.undo();
  expect([await statusNow(), await shownInList()]).toEqual(['inAssessment', 'inAssessment']);
  await assessments.discard({ assessmentId });
  expect([await statusNow(), await shownInList()]).toEqual(['candidate', 'candidate']);
});

test('a decision sets status and next review, and a review set by hand later stays', async () => {
  const { vendors, assessments } = engine.client;
  const { assessmentId } = await assessments.start({ serviceId, assessor: 'Anna' });
  const decision = {
    result: 'reject',
    by: 'Anna',
    role: '',
    residualRisk: '',
    nextReviewOn: '2027-05-01',
  } as const;
  await assessments.decide({ assessmentId, decision });
  expect(await get()).toMatchObject({ status: 'rejected', nextReviewOn: '2027-05-01' });
  await vendors.setStatus({ vendorId: vendor.id, status: 'rejected', nextReviewOn: '2027-06-01' });
  expect(await get()).toMatchObject({ status: 'rejected', nextReviewOn: '2027-06-01' });
  await engine.client.vault.undo();
  expect(await get()).toMatchObject({ status: 'rejected', nextReviewOn: '2027-05-01' });
});

test('hostile names are stored as text', async () => {
  const hostile = `<script>alert(1)</script> =1+1 " ' \u202e ; DROP TABLE vendors`;
  const saved = await createVendor(engine, hostile);
  expect(saved.name).toBe(hostile);
  expect((await engine.client.vendors.names({ search: hostile })).vendors).toMatchObject([{ name: hostile }]);
});

test('the transfer verdict of a service follows from its facts on the day', async () => {
  const { vendors } = engine.client;
  expect((await vendors.serviceTransfer({ serviceId })).verdict).toBe('action_required');
  await vendors.saveLocation({ serviceId, location: location() });
  expect((await vendors.serviceTransfer({ serviceId })).verdict).toBe('ok');
  await vendors.saveSubProcessor({
    serviceId,
    subProcessor: subProcessor({ country: 'IN', until: '2026-11-23' }),
  });
  expect((await vendors.serviceTransfer({ serviceId })).verdict).toBe('not_permitted');
  engine.setNow('2026-11-23T23:00:00.000Z');
  expect((await vendors.serviceTransfer({ serviceId })).verdict).toBe('ok');
});

test('the calculator needs no open file', async () => {
  await engine.client.vault.lock();
  const answer = await engine.client.vendors.transferVerdict({
    asOf: '2026-11-23',
    providerSeat: 'DE',
    parentSeat: null,
    parentMitigation: 'none',
    hrData: false,
    points: [{ country: 'DE', kind: 'storage', tool: 'none' }],
  });
  expect(answer.verdict).toBe('ok');
});
