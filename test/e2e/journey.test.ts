import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { smallPdf } from './small-pdf.ts';
import { currentQuestion, words } from './steps.ts';

// One company from nothing to a signed-off decision, as one person does it. Each test goes on where the last one stopped.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-journey-'));
const agreement = join(folder, 'AVV Speicherwolke.pdf');
const quote = 'The Processor shall process personal data only on documented instructions.';
const place = (name: string) => join(folder, name);
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  writeFileSync(agreement, smallPdf(quote));
  running = await startApp();
  page = running.page;
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a company is created, after the passphrase is good enough', async () => {
  await button('Neue Firma').click();
  const dialog = page.getByRole('dialog', { name: 'Neue Firma anlegen' });
  const submit = dialog.getByRole('button', { name: 'Firma anlegen' });
  await dialog.getByLabel('Name der Firma').fill('Hafenkontor GmbH');
  await field(dialog, 'Passphrase').fill('passwort1234');
  await submit.click();
  await dialog.getByText('In kurzer Zeit zu erraten.').first().waitFor();
  await field(dialog, 'Passphrase').fill(passphrase);
  await submit.click();
  await dialog.getByText('Die beiden Passphrasen sind verschieden.').waitFor();
  await field(dialog, 'Passphrase wiederholen').fill(passphrase);
  await running.answerSaveDialog(place('hafenkontor.obhut'));
  await submit.click();
  await button('Später, unter Berichte').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(existsSync(place('hafenkontor.obhut'))).toBe(true);
  expect(readFileSync(place('hafenkontor.obhut')).includes('Hafenkontor')).toBe(false);
});

test('the own level is set for all twelve measures, one with evidence', async () => {
  await page.getByRole('link', { name: 'Niveau festlegen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Eigenes Niveau' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(agreement);
  await page.getByRole('button', { name: '„AVV Speicherwolke.pdf“ entfernen' }).waitFor();
  for (let count = 1; count <= 12; count += 1) {
    await page
      .getByRole('radiogroup', { name: /^Niveau: / })
      .getByText('Grundniveau', { exact: true })
      .click();
    await page.getByText(`${count} von 12 Maßnahmen festgelegt`).waitFor();
    if (count < 12) await button('Nächste Maßnahme').click();
  }
});

test('people are entered: who decides and who advises', async () => {
  const { functions } = words.de.company.people;
  await page.getByRole('link', { name: 'Personen' }).click();
  await addPerson('Mara Lindqvist', 'Geschäftsführerin', functions.approver);
  await addPerson('Jonas Feld', 'Datenschutzbeauftragter', functions.dpo);
});

test('a vendor is entered with its service, a place and a sub-processor', async () => {
  await page.getByRole('link', { name: 'Dienstleister', exact: true }).click();
  await button('Dienstleister anlegen').click();
  const dialog = page.getByRole('dialog', { name: 'Dienstleister anlegen' });
  await field(dialog, 'Name der Firma').fill('Speicherwolke GmbH');
  await pickCountry(dialog, 'Land des Sitzes', 'Deutschland');
  await field(dialog, 'Leistung').fill('Dateiablage');
  await field(dialog, 'Zweck').fill('Unterlagen ablegen und mit Kunden teilen');
  await dialog.getByRole('button', { name: 'Anlegen und öffnen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Speicherwolke GmbH' }).waitFor();
  await button('Ort hinzufügen').click();
  await fillPart('Ort hinzufügen', { Ort: 'Frankfurt am Main' });
  await page.getByRole('tab', { name: /^Unterauftragsverarbeiter/ }).click();
  await button('Eintragen').click();
  await fillPart('Unterauftragsverarbeiter eintragen', {
    Name: 'Rechenkeller AG',
    Aufgabe: 'Betrieb der Server',
  });
  await page.getByText('Rechenkeller AG').first().waitFor();
});

test('every question is answered by keyboard, with note, quote and evidence', async () => {
  await button('Bewertung beginnen').click();
  await page.getByText(/^0 von \d+ beantwortet$/).waitFor();
  for (let id = await currentQuestion(page); ; id = await currentQuestion(page, id)) {
    if (id === 'a_instructions') await citeAgreement();
    if (id === 'secrecy_203' || id === 'cert_standing') await addNote('Gilt hier nicht, siehe Vertrag.');
    await page.keyboard.press(answers[id] ?? '1');
    if (await button('Zur Entscheidung').isVisible()) break;
    await page.keyboard.press('Control+Enter');
  }
  await page.getByText(/^(\d+) von \1 beantwortet$/).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Speicherwolke GmbH' }).waitFor();
});
/** What is not fulfilled: one critical gap, one partly, one that does not apply. */
const answers: Record<string, string> = { form: '3', g_deadline: '2', cert_standing: '0' };

test('an approval is refused while a critical finding is untreated, and says which', async () => {
  await decide('Mit Auflagen freigeben');
  const refusal = page.getByRole('alert');
  await refusal.getByText(/Noch nicht freigabefähig: 1 Punkt steht im Weg\./).waitFor();
  await refusal.getByText(/„Schriftform.*“ ist blockierend und unbehandelt\./).waitFor();
});

test('the finding becomes a condition with person and date; the data-protection officer gives an opinion', async () => {
  await page.getByRole('button', { name: /^Behandeln: Schriftform/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Was wird aus dieser Feststellung?' });
  await dialog.getByRole('button', { name: 'Auflage festlegen' }).click();
  await select(dialog, 'Verantwortlich', 'Mara Lindqvist');
  await dialog.getByRole('textbox', { name: 'bis' }).fill('15.01.2027');
  await dialog.getByRole('button', { name: 'Auflage festlegen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: '15.01.2027' }).waitFor();

  await button('Stellungnahme eintragen').click();
  const opinion = page.getByRole('dialog', { name: /^Stellungnahme/ });
  await opinion.getByText('zustimmend', { exact: true }).click();
  await opinion.getByLabel('Begründung').fill('Die Schriftform wird nachgeholt; sonst keine Bedenken.');
  await opinion.getByRole('button', { name: 'Stellungnahme festhalten' }).click();
  await opinion.waitFor({ state: 'detached' });
});

test('the decision is locked under a name and shows as a stamp', async () => {
  await page.getByLabel('Restrisiko').fill('Bis zur Unterschrift gilt die Textform.');
  await decide('Mit Auflagen freigeben');
  await page.getByText('Mit Auflagen freigegeben', { exact: true }).first().waitFor();
  await button('Neu bewerten').waitFor();
  expect(await button('Entscheidung festschreiben').count()).toBe(0);
  await running.picture('journey-decided');
});

test.each([
  ['Deutsch', 'de.pdf', /mit Auflagen/i, 'Dienstleisterbewertung'],
  ['Englisch', 'en.pdf', /with conditions/i, 'Vendor assessment'],
] as const)('the report is previewed, saved and read back: %s', async (language, name, verdict, title) => {
  if (language === 'Deutsch') await button('Bericht als PDF').click();
  await page.getByRole('radiogroup', { name: 'Sprache' }).getByText(language, { exact: true }).click();
  const save = button('PDF speichern');
  await expect.poll(() => save.isEnabled(), { timeout: 20_000 }).toBe(true);
  await running.picture(`journey-report-${name.slice(0, 2)}`);
  await running.answerSaveDialog(place(name));
  await save.click();
  await page.getByText(`„${name}“ gespeichert`).waitFor();
  const pdf = await readPdf(readFileSync(place(name)));
  const { text } = pdf;
  expect(pdf.pages.length).toBeGreaterThanOrEqual(5);
  expect(pdf.language).toBe(language === 'Deutsch' ? 'de' : 'en');
  expect(text).toContain(title);
  expect(text).toContain('Speicherwolke GmbH');
  expect(text).toMatch(verdict);
  expect(text).toContain(quote);
  expect(text).toContain('Mara Lindqvist');
});

function button(name: string): Locator {
  return page.getByRole('button', { name });
}

function field(within: Locator, label: string): Locator {
  return within.getByRole('textbox', { name: new RegExp(`^${label}( \\*)?$`) });
}

async function select(within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: new RegExp(label) }).click();
  await page.getByRole('option', { name: option }).click();
}

async function pickCountry(within: Locator, label: string, country: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).fill(country);
  await page.getByRole('option', { name: country, exact: true }).click();
}

async function addPerson(name: string, role: string, task: string): Promise<void> {
  await button('Person eintragen').click();
  const dialog = page.getByRole('dialog', { name: 'Person eintragen' });
  await field(dialog, 'Name').fill(name);
  await field(dialog, 'Rolle im Haus').fill(role);
  await select(dialog, 'Aufgabe hier', task);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('rowheader', { name }).waitFor();
}

/** Fills the dialog of a place or a sub-processor; both are in Germany. */
async function fillPart(title: string, texts: Record<string, string>): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  for (const [label, text] of Object.entries(texts)) await field(dialog, label).fill(text);
  await pickCountry(dialog, 'Land', 'Deutschland');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function addNote(text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Anmerkung' }).fill(text);
  await page.getByRole('heading', { level: 1 }).focus();
}

async function citeAgreement(): Promise<void> {
  await page.getByRole('textbox', { name: 'Wörtlich im Vertrag' }).fill(quote);
  await page.getByRole('textbox', { name: 'Fundstelle' }).fill('S. 1');
  await page.getByRole('heading', { level: 1 }).focus();
  await running.answerOpenDialog(agreement);
  await page.keyboard.press('a');
  await button('AVV Speicherwolke.pdf von der Frage lösen').waitFor();
  await page.locator('canvas').first().waitFor();
  await running.picture('journey-question');
}

async function decide(result: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Entscheidung' }).getByText(result, { exact: true }).click();
  await button('Entscheidung festschreiben').click();
  // A toast with a way back is a dialog of its own and may still be there.
  const asked = page.getByRole('alertdialog', { name: /^„Speicherwolke GmbH“/ });
  await asked.getByRole('button', { name: result }).click();
  await asked.waitFor({ state: 'detached' });
}
