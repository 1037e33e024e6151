import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import type { RunningApp } from './app.ts';
import { sampleJourney } from './sample-journey.ts';
import { words } from './steps.ts';

// A manager prints: one page for the meeting, in both languages, from the gallery.
const texts = words.de;
let running: RunningApp;
let page: Page;
const folder = sampleJourney('manager', (app) => {
  running = app;
  page = app.page;
});

test('the gallery offers the page for the management first', async () => {
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { level: 1, name: texts.reports.title }).waitFor();
  await page.getByRole('link', { name: 'Datenschutz auf einer Seite' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Datenschutz auf einer Seite' }).waitFor();
});

test.each([
  ['Deutsch', 'seite.pdf', 'Was zu entscheiden ist'],
  ['Englisch', 'page.pdf', 'What to decide'],
])('one page is saved and read back: %s', async (language, name, heading) => {
  await page.getByRole('radiogroup', { name: 'Sprache' }).getByText(language, { exact: true }).click();
  const save = page.getByRole('button', { name: texts.reports.save });
  await expect.poll(() => save.isEnabled(), { timeout: 20_000 }).toBe(true);
  await running.answerSaveDialog(join(folder, name));
  await save.click();
  await page.getByText(`„${name}“ gespeichert`).waitFor();
  const pdf = await readPdf(readFileSync(join(folder, name)));
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.language).toBe(language === 'Deutsch' ? 'de' : 'en');
  expect(pdf.text).toContain(heading);
  expect(pdf.text).toContain('Fjordlys Score');
  await running.picture(`manager-${pdf.language}`);
});

test('what was saved stands in the list of outputs, from the same data', async () => {
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { level: 1, name: texts.reports.title }).waitFor();
  await page.getByText('seite.pdf').first().waitFor();
  await page.getByText('page.pdf').first().waitFor();
  await running.picture('manager-outputs');
});
