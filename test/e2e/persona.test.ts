import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import { type RunningApp, startApp } from './app.ts';
import { openSample } from './steps.ts';

// From a template to the sheet on the wall, as one person does it. Each test goes on where the last one stopped.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-persona-'));
const label = 'Die Qualitätsleitung';
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp();
  page = running.page;
  await openSample(page, 'de');
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a persona begins from a template', async () => {
  await page.getByRole('link', { name: 'Kampagnen' }).click();
  await page.getByRole('link', { name: 'Personas', exact: true }).click();
  await page.getByRole('rowheader', { name: 'Die Werkstattleitung' }).waitFor();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Neue Persona' });
  await dialog.getByText(/Verantwortet den täglichen Ablauf/).click();
  await dialog.getByRole('textbox', { name: /Bezeichnung/ }).fill(label);
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
});

test('a mail address is refused with its place and reason, and the page is not left without a question', async () => {
  const objections = page.getByRole('textbox', { name: 'Einwände' });
  await objections.fill('„Das lief bisher auch ohne“, sagt Anna Schmidt, a.schmidt@werk.example');
  await objections.blur();
  const check = page.getByRole('complementary', { name: 'Prüfung' });
  await check.getByText('Einwände: „a.schmidt@werk.example“').waitFor();
  await check.getByText('Zitat mit Namen').waitFor();
  await page.getByText('Noch nicht festzuhalten: 2 Stellen nennen wirkliche Menschen.').waitFor();
  await page.getByRole('link', { name: 'Inhalte' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Bleiben' }).click();
});

test('without it the words are saved and kept as a version', async () => {
  const objections = page.getByRole('textbox', { name: 'Einwände' });
  await objections.fill('„Das lief bisher auch ohne.“');
  await objections.blur();
  await page.getByText('Nichts gefunden, was auf einen wirklichen Menschen führt.').waitFor();
  const sources = page.getByRole('textbox', { name: 'Quellen' });
  await sources.fill('Sieben Gespräche, ohne Namen ausgewertet');
  await sources.blur();
  await page.getByRole('button', { name: 'Fassung festhalten' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Fassung 1 festhalten' });
  await dialog.getByRole('textbox', { name: 'Was ist neu?' }).fill('Erste Fassung');
  await dialog.getByRole('button', { name: 'Fassung festhalten' }).click();
  await page.getByText('Fassung 1 ist festgehalten').waitFor();
});

test('a piece of content fills one of its gaps', async () => {
  await page.getByRole('link', { name: 'Inhalte', exact: true }).click();
  await page.getByText('4 Lücken bei 4 Personas').waitFor();
  await page.getByRole('button', { name: `Lücke füllen: ${label}, Entscheiden` }).click();
  const dialog = page.getByRole('dialog', { name: 'Neuer Inhalt' });
  await dialog.getByRole('textbox', { name: /Titel/ }).fill('Angebot auf einer Seite');
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByText('3 Lücken bei 4 Personas').waitFor();
});

test('the sheet is printed by Ctrl+P and says what stands on the screen', async () => {
  await page.getByRole('link', { name: label }).click();
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
  await page.keyboard.press('Control+p');
  await page.locator('main canvas').first().waitFor({ timeout: 30_000 });
  const path = join(folder, 'persona.pdf');
  await running.answerSaveDialog(path);
  await page.getByRole('button', { name: 'PDF speichern' }).click();
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
  const pdf = await readPdf(new Uint8Array(readFileSync(path)));
  expect(pdf.pages).toHaveLength(1);
  for (const part of [label, 'Fassung 1', 'Das lief bisher auch ohne.', 'Angebot auf einer Seite'])
    expect(pdf.text).toContain(part);
  expect(pdf.text).not.toContain('Schmidt');
});
