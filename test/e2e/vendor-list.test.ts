import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyService } from '../../src-main/contract/nothing-known.ts';
import { realTableFiles } from '../engine/open-engine.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { goTo, openCompany } from './steps.ts';

// A list of another program: vendors with mapping, duplicates and errors; then the answers of one of them for everybody.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-vendors-'));
const path = join(folder, 'hafenkontor.obhut');
const place = (name: string) => join(folder, name);
let running: RunningApp;
let page: Page;

const list = JSON.stringify([
  {
    vendorName: 'Kranwerk Software',
    legalName: 'Kranwerk Software GmbH',
    headquarterAddress: 'Am Kai 3, 20457 Hamburg, Germany',
    category: 'MARKETING',
    certifications: ['ISO/IEC 27001'],
    contract: { endDate: '2098-12-31', price: 1234.5 },
  },
  { vendorName: 'LEUCHTTURM Daten AG', websiteUrl: 'leuchtturm.example' },
  { vendorName: 'Treibholz', country: 'Atlantis' },
]);

const answers =
  'Frage;Antwort;Bemerkung\nWerden Besucher angemeldet und begleitet?;ja;Empfang\nWelche Farbe hat das Haus?;rot;\n';

beforeAll(async () => {
  await writeCompanyFile(path, async ({ client }) => {
    await client.vendors.create({
      name: 'Leuchtturm Daten GmbH',
      seatCountry: 'DE',
      service: { ...emptyService, name: 'Auswertung' },
    });
  });
  writeFileSync(place('lieferanten.json'), list);
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('the list is chosen, mapped, and shown row by row: new, known, wrong', async () => {
  await goTo(page, '/vendors');
  await button('Weitere Befehle').click();
  await page.getByRole('menuitem', { name: /Liste importieren/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Liste importieren' }).waitFor();
  await running.answerOpenDialog(place('lieferanten.json'));
  await button('Datei wählen').click();
  await page.getByText('3 Zeilen: 1 neu, 1 schon bekannt, 1 mit Fehlern.').waitFor();
  await page.getByText(/Ein Land „Atlantis“ ist nicht bekannt/).waitFor();
  await running.picture('vendor-list-preview');
  await page.getByRole('tab', { name: /^Schon bekannt/ }).click();
  await button(/Was mit LEUCHTTURM Daten AG geschieht/).click();
  await page.getByRole('option', { name: 'leere Angaben ergänzen' }).click();
  await page.getByText('Ein Dienstleister wird ergänzt.').waitFor();
  await running.picture('vendor-list-known');
});

test('rows with errors are saved with their reasons, the others are taken over, and taken back at once', async () => {
  await running.answerSaveDialog(place('uebrig.xlsx'));
  await button('1 fehlerhafte Zeile speichern').click();
  await page.getByText('Gespeichert: uebrig.xlsx').waitFor();
  const files = realTableFiles();
  const left = await files.read(readFileSync(place('uebrig.xlsx')), { rows: 10, columns: 40, textMb: 1 });
  await files.close();
  expect(left.rows.map(([name]) => name)).toEqual(['Treibholz']);
  await button('2 Dienstleister übernehmen').click();
  await page.getByText('Ein bekannter wurde ergänzt.').waitFor();
  await running.picture('vendor-list-taken');
  await page.getByRole('link', { name: 'Zum Register' }).click();
  await page.getByText('Kranwerk Software').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Kranwerk Software').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+z');
  await page.getByText('Kranwerk Software').first().waitFor();
  await running.picture('vendor-list-register');
});

test('the register is saved by keys, with real days and prices', async () => {
  await running.answerSaveDialog(place('register.xlsx'));
  await page.keyboard.press('Control+e');
  await page.getByText('Gespeichert: register.xlsx').waitFor();
  const sheet = Buffer.from(
    unzipSync(readFileSync(place('register.xlsx')))['xl/worksheets/sheet1.xml'] ?? [],
  ).toString();
  expect(sheet.match(/<row /g)).toHaveLength(3);
  expect(sheet).toContain('<v>1234.5</v>');
  expect(sheet).not.toMatch(/<(\w+:)?f[\s>/]/);
});

test('what a vendor answered for everybody is filed as a statement, and only the rest is asked', async () => {
  await goTo(page, '/inquiries/import');
  await page.getByRole('heading', { level: 1, name: 'Standardfragebogen einlesen' }).waitFor();
  await page.getByRole('combobox', { name: 'Dienstleister' }).fill('Leucht');
  await page.getByRole('option', { name: 'Leuchtturm Daten GmbH' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'antworten.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) });
  await page.getByText(/Zu 1 unserer Prüffragen ist etwas gesagt/).waitFor();
  await running.picture('standards-without-assessment');
  await button('Bewertung beginnen').click();
  await button('1 Angabe ablegen').click();
  await page.getByText('Keine wurde als Antwort übernommen.').waitFor();
  await page.getByRole('tab', { name: /^Nicht zugeordnet/ }).click();
  await page.getByText('Welche Farbe hat das Haus?').waitFor();
  await running.picture('standards-filed');
  await button(/^Nur den Rest fragen/).click();
  await page.getByRole('link', { name: 'Zur Anfrage mit dem Rest' }).waitFor();
});
