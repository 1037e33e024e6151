import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RunningApp } from './app.ts';
import { sampleJourney } from './sample-journey.ts';
import { goTo, words } from './steps.ts';

// What leaves for the programs of others: a letter for Word, a list for Excel, selected things for another company.
const { selections } = words.de;
let running: RunningApp;
let page: Page;
const folder = sampleJourney('office', (app) => {
  running = app;
  page = app.page;
});

test('a letter is saved as a text for Word', async () => {
  const path = join(folder, 'brief.docx');
  await running.answerSaveDialog(path);
  await goTo(page, '/reports?kind=letterOfDemands');
  await page.getByRole('button', { name: words.de.reports.saveWord }).and(page.locator(':enabled')).click();
  await page.getByText(words.de.reports.saved.replace('{name}', 'brief.docx')).waitFor();
  expect(Object.keys(unzipSync(readFileSync(path)))).toContain('word/document.xml');
});

test('Ctrl+E saves the list; a name that ends in csv makes separated text', async () => {
  await goTo(page, '/requests');
  await page.getByRole('button', { name: words.de.changeList.excel }).and(page.locator(':enabled')).waitFor();
  const book = join(folder, 'antraege.xlsx');
  await running.answerSaveDialog(book);
  await page.keyboard.press('Control+e');
  await page.getByText('Gespeichert: antraege.xlsx').waitFor();
  expect(Object.keys(unzipSync(readFileSync(book)))).toContain('xl/workbook.xml');
  const text = join(folder, 'antraege.csv');
  await running.answerSaveDialog(text);
  await page.getByRole('button', { name: words.de.changeList.excel }).click();
  await page.getByText('Gespeichert: antraege.csv').waitFor();
  expect(readFileSync(text, 'utf8')).toMatch(/^\uFEFFNummer;Art;/);
});

test('selected things leave without naming the company, and come in beside what is here', async () => {
  const path = join(folder, 'auswahl.obhut-auswahl');
  await goTo(page, '/settings/backup');
  await page.getByRole('button', { name: selections.give }).click();
  const dialog = page.getByRole('dialog');
  const persona = dialog.getByRole('group', { name: selections.kind.persona }).getByRole('checkbox').first();
  await persona.focus();
  await page.keyboard.press('Space');
  const vendor = dialog.getByRole('group', { name: selections.kind.vendor }).getByText('Fjordlys Score');
  await vendor.click();
  await running.picture('selection-give');
  await running.answerSaveDialog(path);
  await dialog.getByRole('button', { name: selections.toPreview }).click();
  await dialog.getByText('Fjordlys Score', { exact: true }).first().click();
  await dialog.getByText('Fjordlys Score ApS').first().waitFor();
  await running.picture('selection-preview');
  await dialog.getByRole('button', { name: selections.save }).click();
  await page.getByText('Gespeichert: auswahl.obhut-auswahl').waitFor();
  expect(existsSync(path)).toBe(true);
  expect(strFromU8(unzipSync(readFileSync(path))['items.json'] ?? new Uint8Array())).not.toContain(
    'Nordlicht',
  );

  await page.getByRole('button', { name: selections.take }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  const thing = dialog.getByRole('region', { name: 'Fjordlys Score' });
  await thing.getByText('gibt es hier schon', { exact: false }).waitFor();
  await thing.getByText(selections.how.new).click();
  await thing.getByText('Angaben', { exact: false }).first().click();
  await running.picture('selection-beside');
  await dialog.getByRole('button', { name: '1 Eintrag übernehmen' }).click();
  await page.getByText('1 Eintrag übernommen').waitFor();
  await goTo(page, '/vendors');
  await page.getByText('Fjordlys Score (2)').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Fjordlys Score (2)').first().waitFor({ state: 'detached' });
});
