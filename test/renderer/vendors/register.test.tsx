import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { router } from '../../../src-renderer/app/router.tsx';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill, press, type } from '../user.ts';
import { layOut } from './laid-out.ts';
import { mailing } from './vendor-samples.ts';

let app: OpenedApp;
layOut();
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.end());

const add = (name: string, part: Partial<typeof mailing> = {}) =>
  app.engine.client.vendors.create({ name, seatCountry: 'DE', service: { ...mailing, ...part } });

test('an empty register says what it is for and offers the first step', async () => {
  app.showApp('/vendors');
  expect(await screen.findByText(/Wer verarbeitet Daten für Sie/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Dienstleister anlegen' })).toBeTruthy();
  press(screen.getByRole('button', { name: /importieren/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/vendors/import'));
});

test('a name that nobody bears yet is added with one press, and its country found by any of its names', async () => {
  await add('Alpha');
  app.showApp('/vendors?search=Basecamp');
  press(await screen.findByRole('button', { name: '„Basecamp“ anlegen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Dienstleister anlegen' });
  expect((within(dialog).getByLabelText(/Name der Firma/) as HTMLInputElement).value).toBe('Basecamp');
  const country = await within(dialog).findByRole('combobox', { name: 'Land des Sitzes' });
  act(() => country.focus());
  type(country, 'vereinigte staaten');
  press(await screen.findByRole('option', { name: 'USA' }));
  fill(within(dialog).getByLabelText(/^Leistung/), 'Projekte');
  press(within(dialog).getByText('Anlegen und öffnen'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Basecamp' })).toBeTruthy();
  const { vendors } = await app.engine.client.vendors.names({ search: 'Basecamp' });
  const { seatCountry } = await app.engine.client.vendors.get({ vendorId: vendors[0]?.id ?? '' });
  expect(seatCountry).toBe('US');
});

test('a similar name is named while one types, and creating opens the new vendor', async () => {
  await add('Kiebitzpost GmbH');
  app.showApp('/vendors');
  press(await screen.findByRole('button', { name: 'Neu' }));
  const dialog = await screen.findByRole('dialog', { name: 'Dienstleister anlegen' });
  fill(within(dialog).getByLabelText(/Name der Firma/), 'Kibitzpost');
  expect(await within(dialog).findByText('Kiebitzpost GmbH')).toBeTruthy();
  press(within(dialog).getByText('Anlegen und öffnen'));
  expect(await within(dialog).findAllByText('Nennen Sie die Leistung.')).toHaveLength(2);
  fill(within(dialog).getByLabelText(/^Leistung/), 'Versand');
  press(within(dialog).getByText('Anlegen und öffnen'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Kibitzpost' })).toBeTruthy();
});

test('a filter is a token and part of the address; taking it away shows all again', async () => {
  await add('Alpha', { protectionNeed: 'high' });
  await add('Beta');
  app.showApp('/vendors?group=none&needs=["high"]');
  expect(await screen.findByRole('row', { name: /Alpha/ })).toBeTruthy();
  expect(screen.queryByRole('row', { name: /Beta/ })).toBeNull();
  press(screen.getByRole('button', { name: 'Filter Schutzbedarf entfernen' }));
  expect(await screen.findByRole('row', { name: /Beta/ })).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ needs: [] });
});

test('filters that nothing fits say how many they hide and can be removed', async () => {
  await add('Alpha');
  app.showApp('/vendors?search=unauffindbar');
  expect(await screen.findByText(/1 ist ausgeblendet/)).toBeTruthy();
  press(screen.getByRole('button', { name: 'Filter entfernen' }));
  expect(await screen.findByRole('row', { name: /Alpha/ })).toBeTruthy();
});

test('Delete puts the chosen vendor into the archive, and the toast takes it back', async () => {
  await add('Alpha');
  app.showApp('/vendors?group=none');
  await screen.findByRole('row', { name: /Alpha/ });
  const grid = screen.getByRole('grid');
  fireEvent.keyDown(grid, { key: 'ArrowDown' });
  fireEvent.keyDown(grid, { key: 'Delete' });
  expect(await screen.findByText('1 Dienstleister liegt im Archiv')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('row', { name: /Alpha/ })).toBeNull());
  press(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(await screen.findByRole('row', { name: /Alpha/ })).toBeTruthy();
});

test('a view of one’s own keeps its filter under a name', async () => {
  await add('Alpha', { protectionNeed: 'high' });
  app.showApp('/vendors?needs=["high"]');
  press(await screen.findByRole('button', { name: 'Ansicht sichern' }));
  const dialog = await screen.findByRole('dialog');
  fill(within(dialog).getByRole('textbox'), 'Heikle');
  press(within(dialog).getByRole('button', { name: 'Ansicht sichern' }));
  expect((await screen.findByRole('tab', { name: 'Heikle' })).getAttribute('aria-selected')).toBe('true');
  press(screen.getByRole('tab', { name: /^Alle/ }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ needs: [] }));
  press(screen.getByRole('tab', { name: 'Heikle' }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ needs: ['high'] }));
});

test('End leads to the last of many rows, which is read only then', async () => {
  for (let number = 0; number < 150; number += 1) await add(`Firma ${String(number).padStart(4, '0')}`);
  app.showApp('/vendors?group=none');
  await screen.findByRole('row', { name: /Firma 0000/ });
  expect(screen.queryByRole('row', { name: /Firma 0149/ })).toBeNull();
  const grid = screen.getByRole('grid');
  fireEvent.keyDown(grid, { key: 'End' });
  const last = await screen.findByRole('row', { name: /Firma 0149/ });
  expect(last.getAttribute('aria-rowindex')).toBe('151');
  expect(last.getAttribute('aria-selected')).toBe('true');
});
