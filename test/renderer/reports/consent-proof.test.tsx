import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { history } from '../../../src-renderer/app/history.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

let app: OpenedApp;
beforeEach(async () => {
  app = await openApp({ isSample: true, canPrint: true });
}, 60_000);
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

const at = '2025-10-29T08:40:00.000Z';

it('leads from what a form said on a day to its proof as a PDF', async () => {
  app.showApp(`/consents/ct-newsletter?use=u-nl-foot&at=${encodeURIComponent(at)}`);
  press(await screen.findByRole('link', { name: 'Nachweis als PDF' }));
  expect(await screen.findByText(/Seite 1 von \d+/)).toBeTruthy();
  const asked = new URLSearchParams(history.location.search);
  expect([asked.get('kind'), asked.get('useId'), asked.get('at')]).toEqual(['consentProof', 'u-nl-foot', at]);
  expect(screen.getByRole('button', { name: 'PDF speichern' })).toBeTruthy();
});

it('saves the whole pack where a person chose, in the language that was chosen', async () => {
  app.showApp(`/consents/ct-newsletter?use=u-nl-foot&at=${encodeURIComponent(at)}`);
  const choose = async (language: string) => {
    press(await screen.findByRole('button', { name: 'Nachweispaket (ZIP)' }));
    press(await screen.findByRole('menuitem', { name: language }));
  };
  await choose('Deutsch');
  await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
  app.shell.packPath = join(app.engine.folder, 'proof.zip');
  await choose('Englisch');
  expect(await screen.findByText('Nachweispaket gespeichert: proof.zip')).toBeTruthy();
  expect(Object.keys(unzipSync(readFileSync(app.shell.packPath)))).toContain('README.txt');
});

it('leaves nothing behind when the pack is cancelled, and says why it could not be saved', async () => {
  app.shell.packPath = join(app.engine.folder, 'cancelled.zip');
  app.showApp(`/consents/ct-newsletter?use=u-nl-foot&at=${encodeURIComponent(at)}`);
  const open = async () => {
    press(await screen.findByRole('button', { name: 'Nachweispaket (ZIP)' }));
    press(await screen.findByRole('menuitem', { name: 'Deutsch' }));
  };
  await open();
  press(await screen.findByRole('button', { name: 'Abbrechen' }));
  await waitFor(() => expect(screen.queryByText('Das Nachweispaket entsteht.')).toBeNull());
  expect(existsSync(app.shell.packPath)).toBe(false);
  expect(screen.queryByRole('alert')).toBeNull();
  app.shell.packPath = join(app.engine.folder, 'missing', 'proof.zip');
  await open();
  expect((await screen.findByRole('alert')).textContent).toContain('Ordner');
});

it('says what to do while no form and no time are asked for', async () => {
  app.showApp('/reports?kind=consentProof');
  await waitFor(() => expect(screen.getByText(/fragen Sie nach einem Zeitpunkt/)).toBeTruthy());
  expect(screen.queryByRole('button', { name: 'PDF speichern' })).toBeNull();
});

it('refuses a time to come in a sentence', async () => {
  app.showApp(
    `/reports?kind=consentProof&useId=u-nl-foot&at=${encodeURIComponent('2031-01-01T00:00:00.000Z')}`,
  );
  expect(await screen.findByText(/Zukunft/)).toBeTruthy();
});
