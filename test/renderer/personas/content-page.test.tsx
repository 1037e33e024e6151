import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill, press } from '../user.ts';
import { layOut } from '../vendors/laid-out.ts';

layOut();
let app: OpenedApp;
beforeEach(async () => {
  app = await openApp({ isSample: true });
}, 60_000);
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const gap = () =>
  screen.findByRole('button', { name: 'Lücke füllen: Die Instandhaltung im Windpark, Aufmerksam werden' });
const matrix = () => screen.findByRole('table', { name: 'Inhalte je Persona und Phase' });

it('shows the one gap of the sample, and fills it with a piece for that persona and phase', async () => {
  app.showApp('/content');
  expect(await screen.findByText(/^1 Lücke bei 3 Personas und 10 Inhalten\./)).toBeTruthy();
  press(await gap());
  const dialog = await screen.findByRole('dialog', { name: 'Neuer Inhalt' });
  expect(
    await within(dialog).findByRole('checkbox', { name: 'Die Instandhaltung im Windpark' }),
  ).toHaveProperty('checked', true);
  press(within(dialog).getByRole('button', { name: 'Anlegen' }));
  expect(await within(dialog).findAllByText('Geben Sie dem Inhalt einen Titel.')).toHaveLength(2);
  fill(within(dialog).getByRole('textbox', { name: /Titel/ }), 'Checkliste Turm');
  press(within(dialog).getByRole('button', { name: 'Anlegen' }));
  expect(await screen.findByText(/^Keine Lücke bei 3 Personas und 11 Inhalten\./)).toBeTruthy();
  const beside = await screen.findByRole('complementary', { name: 'Gewählter Inhalt' });
  expect(beside.textContent).toContain('Checkliste Turm');
  expect(history.location.search).toContain('piece=');
});

it('is walked through by arrow keys, from field to field and within one', async () => {
  app.showApp('/content');
  const table = await matrix();
  const focused = () => document.activeElement?.textContent ?? '';
  const go = (key: string) => fireEvent.keyDown(document.activeElement ?? table, { key });
  (await gap()).focus();
  go('ArrowRight');
  expect(focused()).toContain('Webinar: Nachweise ohne Netz');
  go('ArrowDown');
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Weiterer Inhalt');
  go('ArrowDown');
  expect(focused()).toContain('Leihschlüssel während der Kalibrierung');
  go('ArrowLeft');
  expect(focused()).toContain('Der Zettel am Spind');
  go('ArrowDown');
  expect(focused()).toContain('Drehmoment dokumentieren');
  go('ArrowLeft');
  expect(focused()).toBe('Die Werkstattleitung');
});

it('saves a piece while it is written, and asks for the promise of a form', async () => {
  app.showApp('/content?piece=co-1');
  const beside = await screen.findByRole('complementary', { name: 'Gewählter Inhalt' });
  fill(await within(beside).findByRole('textbox', { name: /Versprechen/ }), ' ');
  expect(await within(beside).findByText('Versprechen fehlt')).toBeTruthy();
  expect(beside.textContent?.replaceAll('\u00A0', ' ')).toContain('Art. 4 Nr. 11 DSGVO');
  press(within(beside).getByRole('checkbox', { name: 'wird gegen ein Formular gegeben' }));
  await waitFor(() => expect(within(beside).queryByText('Versprechen fehlt')).toBeNull());
  expect(await app.engine.client.contents.get({ pieceId: 'co-1' })).toMatchObject({ requiresForm: false });
});

it('moves a piece into the archive and back by undo', async () => {
  app.showApp('/content?piece=co-1');
  const beside = await screen.findByRole('complementary', { name: 'Gewählter Inhalt' });
  press(await within(beside).findByRole('button', { name: 'Mehr' }));
  press(await screen.findByRole('menuitem', { name: 'Ins Archiv' }));
  expect(await screen.findByText(/bei 3 Personas und 9 Inhalten\./)).toBeTruthy();
  await app.engine.client.vault.undo();
  expect(await screen.findByText(/bei 3 Personas und 10 Inhalten\./)).toBeTruthy();
});

it('lists all pieces, searched by their words', async () => {
  app.showApp('/content?view=list&search=lucke');
  expect(await screen.findByText('Nichts passt zu „lucke“.')).toBeTruthy();
  press(screen.getAllByRole('button', { name: 'Suche leeren' }).at(-1) as HTMLElement);
  const grid = await screen.findByRole('grid', { name: 'Inhalte' });
  await waitFor(() => expect(within(grid).getAllByRole('rowheader')).toHaveLength(10));
});

it('is found by the search over everything', async () => {
  app.showApp('/today');
  await screen.findByRole('heading', { level: 1 });
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  fill(await screen.findByRole('combobox', { name: /Suche/ }), 'windpark');
  press(await screen.findByRole('option', { name: /Die Instandhaltung im Windpark/ }));
  await screen.findByRole('heading', { level: 1, name: 'Die Instandhaltung im Windpark' });
});

it('is printed from where it is looked at by Ctrl+P', async () => {
  app.showApp('/personas/pe-einkauf');
  await screen.findByRole('heading', { level: 1, name: 'Der Einkauf im Mittelstand' });
  fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
  await screen.findByRole('heading', { level: 1, name: 'Persona auf einer Seite' });
  expect(history.location.search).toContain('personaId=pe-einkauf');
});
