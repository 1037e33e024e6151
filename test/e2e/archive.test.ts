import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { passphrase, type RunningApp } from './app.ts';
import { sampleJourney } from './sample-journey.ts';
import { goTo, words } from './steps.ts';

// Everything leaves a company as an open archive and becomes a company again, with another passphrase.
let running: RunningApp;
let page: Page;
const folder = sampleJourney('archive', (app) => {
  running = app;
  page = app.page;
});
const archive = join(folder, 'alles.zip');

test('everything is written where the person says, once they know that it is readable', async () => {
  const { export: texts } = words.de.settings;
  await goTo(page, '/settings/backup');
  await running.answerSaveDialog(archive);
  await page.getByRole('button', { name: texts.act }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.getByText(texts.warning).waitFor();
  await dialog.getByRole('button', { name: texts.confirm }).click();
  await page.getByText(/^Ausgegeben: /).waitFor();
  const files = Object.keys(unzipSync(readFileSync(archive)));
  expect(files).toEqual(
    expect.arrayContaining(['LIESMICH.txt', 'manifest.json', 'schema.json', 'data/vendors.json']),
  );
});

test('the archive becomes a company again, with its vendors and its trail', async () => {
  const { importing, create, restore } = words.de.start;
  await page.keyboard.press('Control+l');
  await running.answerOpenDialog(archive);
  await running.answerSaveDialog(join(folder, 'wieder.obhut'));
  await page.getByRole('button', { name: importing.act }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.getByLabel(create.passphrase, { exact: true }).fill(passphrase);
  await dialog.getByLabel(create.repeat, { exact: true }).fill(passphrase);
  expect(await dialog.getByRole('button', { name: restore.cancel }).isEnabled()).toBe(true);
  await dialog.getByRole('button', { name: importing.choose }).click();
  await page.getByRole('navigation', { name: words.de.frame.areas }).waitFor();
  await goTo(page, '/vendors');
  await page.getByText('Corvane').first().waitFor();
  await goTo(page, '/settings/backup');
  await page.getByRole('button', { name: /Kette prüfen/ }).click();
  await page.getByText(words.de.audit.intact).waitFor();
});
