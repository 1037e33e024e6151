import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill, press } from '../user.ts';

let app: OpenedApp;
beforeEach(async () => {
  app = await openApp();
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

it('begins with its purpose and a first step', async () => {
  app.showApp('/scoring');
  expect(await screen.findByText(/sagt, ab wann ein Lead zum Vertrieb geht/)).toBeTruthy();
  expect(screen.getByText(/Leads speichert Obhut nicht/)).toBeTruthy();
});

it('adds a model from the template, opens it and says what only the company can know', async () => {
  app.showApp('/scoring');
  press((await screen.findAllByRole('button', { name: 'Modell anlegen' }))[0] as HTMLElement);
  const dialog = await screen.findByRole('dialog');
  press(within(dialog).getByRole('button', { name: 'Modell anlegen' }));
  expect((await within(dialog).findAllByText('Geben Sie dem Modell einen Namen.')).length).toBeGreaterThan(0);
  fill(within(dialog).getByRole('textbox', { name: /^Name/ }), 'Pressen');
  press(within(dialog).getByRole('button', { name: 'Modell anlegen' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Pressen' })).toBeTruthy();
  expect(await screen.findByText('Niemand ist benannt, der vor der Übergabe prüft')).toBeTruthy();
  const { rows } = await app.engine.client.scoring.list({ search: '', isArchived: false });
  expect(rows).toMatchObject([{ name: 'Pressen', rules: 9, hasDraft: true, blockers: 1 }]);
});

it('says when nothing fits, and finds its way back', async () => {
  app.showApp('/scoring?search=qqzz');
  expect(await screen.findByText('Kein Modell passt zu „qqzz“.')).toBeTruthy();
  press((await screen.findAllByRole('button', { name: 'Suche leeren' })).at(-1) as HTMLElement);
  await waitFor(() => expect(screen.queryByText('Kein Modell passt zu „qqzz“.')).toBeNull());
});
