import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mailing } from '../../vendors/vendor-samples.ts';
import { type OpenedCase, openCase } from './open-case.ts';

let app: OpenedCase;
beforeEach(async () => {
  app = await openCase();
});
afterEach(() => app.end());

async function addVendor(): Promise<string> {
  const { client } = app.engine;
  const vendor = await client.vendors.create({ name: 'LeadHafen GmbH', seatCountry: 'DE', service: mailing });
  await client.vendors.saveContact({
    vendorId: vendor.id,
    contact: { id: null, name: 'Rieke Althoff', role: 'Notfall', email: '', phone: '+49 431 555 0199' },
  });
  const breach = await app.get();
  const { title, role, ownerId, deputyId, contractHours, authorityId, lessons } = breach;
  await client.breaches.saveProfile({
    breachId: app.breachId,
    profile: {
      ...{ title, role, ownerId, deputyId, contractHours, authorityId, lessons },
      controllerName: '',
      controllerContact: '',
      vendorId: vendor.id,
      serviceIds: vendor.services.map(({ id }) => id),
    },
  });
  return vendor.id;
}

test('without a vendor the page says how one comes to it', async () => {
  app.showApp(`/breaches/${app.breachId}/impact`);
  expect(await screen.findByText(/kein Dienstleister zugeordnet/)).toBeTruthy();
});

test('whom to call stands first, then the chain and the services that are affected', async () => {
  await addVendor();
  app.showApp(`/breaches/${app.breachId}/impact`);
  expect(await screen.findByText('+49 431 555 0199')).toBeTruthy();
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings.slice(0, 3)).toEqual([
    'Wen Sie zuerst anrufen',
    'Kette',
    'Leistungen dieses Dienstleisters',
  ]);
  expect(await screen.findByRole('img', { name: /Kette hinter dem Dienstleister/ })).toBeTruthy();
});

test('the page of the case names the vendor and how much hangs on it', async () => {
  await addVendor();
  app.showApp(`/breaches/${app.breachId}`);
  expect(await screen.findByRole('link', { name: 'LeadHafen GmbH' })).toBeTruthy();
  expect(await screen.findByText(/^1 Leistung, kein Unterauftragsverarbeiter/)).toBeTruthy();
});
