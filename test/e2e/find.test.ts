import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { goTo, openSample } from './steps.ts';

// Somebody looks for something, opens it, changes it and takes it back. Each test goes on where the last one stopped.
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp();
  page = running.page;
  await openSample(page, 'de');
});
afterAll(() => running.close());

const field = () => page.getByRole('combobox', { name: 'Suchen oder Befehl' });
const picture = (name: string) => running.picture(`find-${name}`);
async function look(text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field().fill(text);
}

test('the palette finds records, text in files, commands and help together', async () => {
  await look('losch');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('group', { name: 'Datensätze' }).waitFor();
  // The sample's files are read at the first search; the palette follows.
  await page
    .getByText(/wird noch gelesen|werden noch gelesen/)
    .waitFor({ state: 'detached', timeout: 60_000 });
  await picture('losch');
  await field().fill('kiebitzpots');
  await page.getByText('gelesen als „kiebitzpost“').waitFor();
  await page
    .getByRole('option', { name: /Kiebitzpost/ })
    .first()
    .waitFor();
  await picture('misspelled');
});

test('a keyword narrows to one kind, an area to one area', async () => {
  await field().fill('#zert');
  await page
    .getByRole('option', { name: /Zertifikat/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /ISO/ }).first().waitFor();
  await picture('keyword');
  await field().fill('kiebitz');
  await page.getByRole('button', { name: 'Dateien', exact: true }).click();
  await picture('area');
  await page.keyboard.press('Escape');
});

test('a passage in a file opens the file at that place', async () => {
  await look('#datei');
  await page.keyboard.press('Enter');
  await field().pressSequentially('merlion');
  const hit = page.getByRole('option', { name: /„.*“/ }).first();
  await hit.waitFor();
  await picture('passage');
  await hit.click();
  await picture('opening');
  await page.getByText('Gehört zu').waitFor();
  await picture('file');
});

test('Alt+Enter tells the history of the record on screen', async () => {
  await goTo(page, '/vendors/v-kiebitzpost');
  await page.getByRole('heading', { level: 1, name: 'Kiebitzpost' }).waitFor();
  await page.keyboard.press('Alt+Enter');
  await page
    .getByRole('dialog', { name: /Verlauf/ })
    .getByRole('listitem')
    .first()
    .waitFor();
  await picture('history');
  await page.keyboard.press('Escape');
});

test('what was archived comes back from the trash, and undo names what it takes back', async () => {
  await page.getByRole('button', { name: 'Weitere Befehle' }).click();
  await page.getByRole('menuitem', { name: /Ins Archiv legen/ }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).waitFor();
  await page.keyboard.press('Control+k');
  await field().fill('papierkorb');
  await page
    .getByRole('option', { name: /Papierkorb/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Papierkorb/ }).waitFor();
  await page.getByText('Was sich nicht zurückholen lässt, und warum').waitFor();
  await picture('trash');
  await page.getByRole('button', { name: 'Kiebitzpost zurückholen' }).click();
  await page.getByText('Zurückgeholt: Kiebitzpost').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/Rückgängig gemacht: .*Kiebitzpost/).waitFor();
  await page.getByRole('button', { name: 'Kiebitzpost zurückholen' }).waitFor();
  await picture('undone');
  await page.keyboard.press('Control+y');
  await page.getByRole('button', { name: 'Kiebitzpost zurückholen' }).waitFor({ state: 'detached' });
});
