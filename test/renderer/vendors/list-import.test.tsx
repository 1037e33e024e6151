import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyService } from '../../../src-main/contract/nothing-known.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

const list = 'Name\tLand\nKranwerk Software\tDE\nLeuchtturm Daten AG\tDE\nTreibholz\tAtlantis\n';
let app: OpenedApp;
beforeEach(async () => {
  app = await openApp();
  await app.engine.client.vendors.create({
    name: 'Leuchtturm Daten GmbH',
    seatCountry: 'DE',
    service: { ...emptyService, name: 'Auswertung' },
  });
  app.showApp('/vendors/import');
  await screen.findByRole('heading', { level: 1, name: 'Liste importieren' });
  fireEvent.paste(document.body, {
    clipboardData: { getData: () => list, files: [], types: ['text/plain'] },
  });
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const judged = '3 Zeilen: 1 neu, 1 schon bekannt, 1 mit Fehlern.';

it('a list that was taken over says what became of it and is not judged once more, until it is taken back', async () => {
  await screen.findByText(judged, { exact: false });
  press(screen.getByRole('button', { name: '1 Dienstleister übernehmen' }));
  await screen.findByText('1 Dienstleister übernommen.');
  screen.getByText('Eine bekannte Firma blieb, wie sie ist.');
  screen.getByText('Eine fehlerhafte Zeile blieb draußen.');
  expect(screen.queryByText(/Zeilen: /)).toBeNull();
  expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();
  const toRegister = screen.getByRole('link', { name: 'Zum Register' });
  await waitFor(() => expect(document.activeElement).toBe(toRegister));
  press(screen.getByRole('button', { name: '1 fehlerhafte Zeile speichern' }));
  await waitFor(() => expect(app.shell.savedTables).toMatchObject([{ kind: 'vendorListLeft' }]));
  press(screen.getByRole('button', { name: 'Rückgängig' }));
  await screen.findByText(judged, { exact: false });
});

it('taken back and done again by keyboard, the page says how it stands', async () => {
  await screen.findByText(judged, { exact: false });
  press(screen.getByRole('button', { name: '1 Dienstleister übernehmen' }));
  await screen.findByText('1 Dienstleister übernommen.');
  await app.engine.client.vault.undo();
  await screen.findByText(judged, { exact: false });
  await app.engine.client.vault.redo();
  await screen.findByText('1 Dienstleister übernommen.');
});
