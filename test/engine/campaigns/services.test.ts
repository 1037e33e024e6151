import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestVault, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;

beforeEach(async () => {
  engine = await openTestVault();
});
afterEach(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function addVendor(name: string, service: string): Promise<{ vendorId: string; serviceId: string }> {
  const { id: vendorId, services } = await engine.client.vendors.create({
    name,
    seatCountry: 'DE',
    service: {
      ...{
        name: service,
        purpose: '',
        role: 'processor',
        dataCategories: [],
        peopleCategories: [],
        volume: '',
      },
      ...{ hasSpecialCategories: false, hasHrData: false, hasProfessionalSecrecy: false },
      protectionNeed: 'normal',
    },
  });
  return { vendorId, serviceId: services[0]?.id ?? '' };
}

async function found(search: string): Promise<string[]> {
  const answer = await engine.client.campaigns.services({ search, ids: [] });
  return answer.found.map(({ vendor, name }) => `${vendor}: ${name}`);
}

describe('services that a step may use', () => {
  test('they stand by vendor, and are found by their own or their vendor’s name, folded', async () => {
    await addVendor('Säntisblick AG', 'Webinare');
    await addVendor('Briefwolke GmbH', 'Mailversand');
    expect(await found('')).toEqual(['Briefwolke GmbH: Mailversand', 'Säntisblick AG: Webinare']);
    expect(await found('santis')).toEqual(['Säntisblick AG: Webinare']);
    expect(await found('MAILVERSAND')).toEqual(['Briefwolke GmbH: Mailversand']);
    expect(await found('nobody')).toEqual([]);
  });

  test('50 are offered at once; a chosen one is named whatever is searched', async () => {
    for (let number = 0; number < 51; number += 1) await addVendor(`Anbieter ${number}`, 'Versand');
    const { serviceId, vendorId } = await addVendor('Zuletzt GmbH', 'Versand');
    const answer = await engine.client.campaigns.services({ search: '', ids: [serviceId, 'gone'] });
    expect(answer.found).toHaveLength(50);
    expect(answer.named).toEqual([{ id: serviceId, name: 'Versand', vendorId, vendor: 'Zuletzt GmbH' }]);
  });

  test('vendors in the archive offer none', async () => {
    const { vendorId, serviceId } = await addVendor('Briefwolke GmbH', 'Mailversand');
    await engine.client.vendors.archive({ vendorIds: [vendorId] });
    expect(await engine.client.campaigns.services({ search: '', ids: [serviceId] })).toEqual({
      found: [],
      named: [],
    });
  });
});
