import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill, press } from '../user.ts';
import { mailing } from './vendor-samples.ts';

let app: OpenedApp;
let vendorId: string;
beforeEach(async () => {
  app = await openApp();
  const vendor = await app.engine.client.vendors.create({
    name: 'Kiebitzpost GmbH',
    seatCountry: 'DE',
    service: mailing,
  });
  vendorId = vendor.id;
});
afterEach(() => app.end());

const stored = () => app.engine.client.vendors.get({ vendorId });

test('a vendor without assessment offers to begin one', async () => {
  app.showApp(`/vendors/${vendorId}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Kiebitzpost GmbH' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Bewertung beginnen' })).toBeTruthy();
});

test('a field saves itself when it is left, and undo brings the old words back', async () => {
  app.showApp(`/vendors/${vendorId}?tab=facts`);
  const city = await screen.findByLabelText('Ort des Sitzes');
  fill(city, 'Göttingen');
  await waitFor(async () => expect((await stored()).seatCity).toBe('Göttingen'));
  await app.engine.client.vault.undo();
  await waitFor(() => expect((city as HTMLInputElement).value).toBe(''));
});

test('an empty name is refused at the field and never saved', async () => {
  app.showApp(`/vendors/${vendorId}?tab=facts`);
  fill(await screen.findByLabelText(/^Name/), '');
  expect(await screen.findByText(/Ohne Namen lässt sich/)).toBeTruthy();
  expect((await stored()).name).toBe('Kiebitzpost GmbH');
});

test('an end before the start is said at the end, and the stored contract stays', async () => {
  app.showApp(`/vendors/${vendorId}?tab=facts`);
  fill(await screen.findByLabelText('Beginn'), '1.3.2027');
  await waitFor(async () => expect((await stored()).contract.startsOn).toBe('2027-03-01'));
  const end = screen.getByLabelText('Ende');
  fill(end, '1.2.2027');
  await waitFor(() => expect(end.getAttribute('aria-invalid')).toBe('true'));
  expect((await stored()).contract.endsOn).toBeNull();
});

test('a sub-processor is entered below another one', async () => {
  app.showApp(`/vendors/${vendorId}?tab=subProcessors`);
  const enter = async (button: HTMLElement, name: string) => {
    press(button);
    const dialog = await screen.findByRole('dialog');
    fill(within(dialog).getByLabelText(/^Name/), name);
    press(within(dialog).getByText('Speichern'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  };
  await enter(await screen.findByText('Eintragen'), 'Leinetal Rechenzentrum');
  await enter(
    await screen.findByLabelText('Darunter eintragen: Leinetal Rechenzentrum'),
    'Pegnitz Colocation',
  );
  const [first, second] = (await stored()).services[0]?.subProcessors ?? [];
  expect([first?.name, second?.name]).toEqual(['Leinetal Rechenzentrum', 'Pegnitz Colocation']);
  expect(second?.parentId).toBe(first?.id);
});

test('a removed contact comes back with undo', async () => {
  await app.engine.client.vendors.saveContact({
    vendorId,
    contact: { id: null, name: 'Rieke Althoff', role: 'Datenschutz', email: '', phone: '' },
  });
  app.showApp(`/vendors/${vendorId}?tab=facts`);
  press(await screen.findByLabelText('Bearbeiten: Rieke Althoff'));
  press(await screen.findByText('Entfernen'));
  await waitFor(async () => expect((await stored()).contacts).toEqual([]));
  press(await screen.findByText('Rückgängig'));
  await waitFor(async () => expect((await stored()).contacts).toHaveLength(1));
});

test('an address that leads to no vendor says so', async () => {
  app.showApp('/vendors/gibt-es-nicht');
  expect(await screen.findByText('Diesen Dienstleister gibt es nicht.')).toBeTruthy();
});
