import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServiceProfile } from '../../../src-main/contract/vendor-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor, location, subProcessor } from '../vendors/sample-inputs.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

/** What the desk says of unknown countries, in German; null for nothing. */
async function onTheDesk(): Promise<string | null> {
  const { items } = await engine.client.overview.today();
  return items.find(({ kind }) => kind === 'placeUnknown')?.title.de ?? null;
}

async function serviceOf(name: string, profile: Partial<ServiceProfile> = {}): Promise<string> {
  const { services } = await createVendor(engine, name, profile);
  return services[0]?.id ?? '';
}

const place = (serviceId: string, country: string | null) =>
  engine.client.vendors.saveLocation({ serviceId, location: location({ country }) });
const chain = (serviceId: string, part: Parameters<typeof subProcessor>[0]) =>
  engine.client.vendors.saveSubProcessor({ serviceId, subProcessor: subProcessor(part) });

test.each([
  ['no place at all', async () => void (await serviceOf('Alpha')), 'Alpha: Land der Daten unbekannt'],
  [
    'a place without a country',
    async () => void (await place(await serviceOf('Alpha'), null)),
    'Alpha: Land der Daten unbekannt',
  ],
  ['a place with one', async () => void (await place(await serviceOf('Alpha'), 'DE')), null],
  ['no personal data', async () => void (await serviceOf('Alpha', { role: 'noPersonalData' })), null],
  [
    'a link of the chain without a country',
    async () => {
      const serviceId = await serviceOf('Alpha');
      await place(serviceId, 'DE');
      await chain(serviceId, { country: null });
    },
    'Alpha: Land der Daten unbekannt',
  ],
  [
    'such a link until yesterday, and one from tomorrow on',
    async () => {
      const serviceId = await serviceOf('Alpha');
      await place(serviceId, 'DE');
      await chain(serviceId, { country: null, until: '2026-11-22' });
      await chain(serviceId, { country: null, since: '2026-11-24', name: 'Zweite' });
    },
    null,
  ],
  [
    'such a link on its last day',
    async () => {
      const serviceId = await serviceOf('Alpha');
      await place(serviceId, 'DE');
      await chain(serviceId, { country: null, until: '2026-11-23' });
    },
    'Alpha: Land der Daten unbekannt',
  ],
  [
    'two vendors',
    async () => {
      await serviceOf('Alpha');
      await serviceOf('Beta');
    },
    '2 Dienstleister: Land der Daten unbekannt',
  ],
])('of %s', async (_case, enter, said) => {
  await enter();
  expect(await onTheDesk()).toBe(said);
  const { unknownTotal } = await engine.client.transfers.list({
    search: '',
    verdicts: [],
    countries: [],
    tools: [],
    tia: [],
  });
  expect(unknownTotal > 0).toBe(said !== null);
});

test('an archived vendor is left alone', async () => {
  const { id } = await createVendor(engine, 'Alpha');
  await engine.client.vendors.archive({ vendorIds: [id] });
  expect(await onTheDesk()).toBeNull();
});
