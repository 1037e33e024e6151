import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { goTo, openCompany, words } from './steps.ts';

// From a list of vendors to a decision: imported, compared, asked by file, answered, merged, decided. Each test goes on
// where the last one stopped.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-diligence-'));
const path = join(folder, 'hafenkontor.obhut');
const place = (name: string) => join(folder, name);
const texts = words.de;
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await writeCompanyFile(path, async ({ client }) => {
    const settings = await client.settings.get();
    await client.settings.save({ ...settings, actor: 'Mara Lindqvist', needsDpoOpinion: false });
    await client.company.savePerson({ ...approver, id: null });
  });
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const approver = {
  ...{ name: 'Mara Lindqvist', role: 'Geschäftsführerin' },
  ...{ email: '', function: 'approver' as const },
};

/** Two vendors as procurement keeps them. */
const list = [
  'Name\tLand\tLeistung\tZweck\tRolle\tPreis\tPreis je',
  'Speicherwolke GmbH\tDeutschland\tDateiablage\tUnterlagen teilen\tAuftragsverarbeiter\t4800\tJahr',
  'Aktenhafen AG\tÖsterreich\tDateiablage\tUnterlagen teilen\tAuftragsverarbeiter\t3900\tJahr',
].join('\n');

const button = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('button', { name });

test('import: the pasted list is checked and both vendors are taken over', async () => {
  await goTo(page, '/vendors/import');
  await page.getByRole('heading', { level: 1, name: texts.vendorList.title }).waitFor();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, list);
  await page.getByText('2 Zeilen: 2 neu, 0 schon bekannt, 0 mit Fehlern.').waitFor();
  await button('2 Dienstleister übernehmen').click();
  await page.getByText('2 Dienstleister übernommen.').first().waitFor();
  const areas = page.getByRole('navigation', { name: texts.frame.areas });
  expect(await areas.getByRole('link', { name: /^Dienstleister/ }).count()).toBe(1);
});

test('compare: both stand side by side, and nobody leads before anything is answered', async () => {
  await goTo(page, '/vendors');
  await page.getByRole('row', { name: /Aktenhafen/ }).click();
  await page.keyboard.press('Control+a');
  await button(
    texts.comparisons.bulk.compare,
    page.getByRole('region', { name: texts.vendors.bulk.label }),
  ).click();
  const dialog = page.getByRole('dialog', { name: texts.comparisons.form.create });
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('Dateiablage');
  await button(texts.comparisons.form.createAct, dialog).click();
  await page.getByRole('heading', { level: 1, name: 'Dateiablage: 2 Anbieter' }).waitFor();
  await page.getByRole('heading', { name: texts.comparisons.verdict.nobody }).waitFor();
  await running.picture('diligence-nobody-leads');
});

test.each([
  ['Speicherwolke GmbH', 'Teilweise'],
  ['Aktenhafen AG', 'Ja'],
])(
  'ask: what is open at %s goes out as a workbook, comes back filled in, and is taken over',
  async (vendor, last) => {
    const inquiries = texts.inquiries;
    await goTo(page, '/inquiries');
    await button(inquiries.new).first().click();
    const dialog = page.getByRole('dialog', { name: inquiries.create.title });
    await dialog.getByRole('combobox', { name: inquiries.create.vendor }).fill(vendor);
    await page.getByRole('option', { name: vendor }).click();
    await button(inquiries.create.submit, dialog).click();
    await page.getByRole('heading', { level: 1, name: `Anfrage an ${vendor}` }).waitFor();
    const file = `${vendor}.xlsx`;
    await running.answerSaveDialog(place(file));
    await button(inquiries.files.xlsx).click();
    await page.getByText(`Gespeichert: ${file}`).waitFor();
    await button(inquiries.record.markSent).click();
    const step = page.getByRole('dialog', { name: inquiries.step.sent.title });
    await button(inquiries.step.sent.act, step).click();
    await step.waitFor({ state: 'detached' });

    writeFileSync(place(file), filledIn(readFileSync(place(file)), last));
    await running.answerOpenDialog(place(file));
    await button(inquiries.receive).first().click();
    await page.getByText(inquiries.finding.none).waitFor();
    await button(inquiries.returned.startAssessment).click();
    await running.picture('diligence-received');
    const take = button(/^\d+ Antworten übernehmen$/);
    await take.click();
    await page
      .getByText(/^\d+ Antworten übernommen$/)
      .first()
      .waitFor();
  },
);

/** The workbook as its vendor fills it in: "Ja" to every question, something else to the last with a word about it. */
function filledIn(workbook: Uint8Array, last: string): Uint8Array {
  const sheet = 'xl/worksheets/sheet2.xml';
  const parts = unzipSync(workbook);
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const rows = [...xml.matchAll(/<c r="B(\d+)"[^>]*><v>\d+<\/v>/g)].map(([, row = '']) => row);
  const filled = rows.reduce((text, row) => {
    const isLast = row === rows.at(-1);
    return typed(
      typed(text, `E${row}`, isLast ? last : 'Ja'),
      `F${row}`,
      isLast ? 'Ab Frühjahr.' : 'Siehe Anlage.',
    );
  }, xml);
  expect(rows.length).toBeGreaterThan(50);
  return zipSync({ ...parts, [sheet]: strToU8(filled) });
}

function typed(xml: string, cell: string, text: string): string {
  return xml.replace(
    new RegExp(`<c r="${cell}"([^>]*)/>`),
    (_all, style: string) => `<c r="${cell}"${style} t="inlineStr"><is><t>${text}</t></is></c>`,
  );
}

test('the comparison knows it: who leads, and what would change that', async () => {
  await goTo(page, '/comparisons');
  await page.getByRole('row', { name: /Dateiablage/ }).dblclick();
  await page.getByRole('heading', { name: 'Aktenhafen AG liegt vorn' }).waitFor();
  await running.picture('diligence-compared');
});

test('recommend: the page for the manager is previewed, saved and read back', async () => {
  await page.keyboard.press('Control+p');
  const save = button(texts.reports.save);
  await expect.poll(() => save.isEnabled(), { timeout: 20_000 }).toBe(true);
  await running.picture('diligence-recommended');
  await running.answerSaveDialog(place('empfehlung.pdf'));
  await save.click();
  await page.getByText('„empfehlung.pdf“ gespeichert').waitFor();
  const pdf = await readPdf(readFileSync(place('empfehlung.pdf')));
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.pages[0]).toContain('Empfehlung: Aktenhafen AG');
  expect(pdf.pages[0]).toContain('Speicherwolke GmbH');
  expect(pdf.pages[0]).toContain('Prüfkette');
});

test('decide: where the data lies is entered, and the first is approved under a name', async () => {
  await goTo(page, '/vendors');
  await page.getByRole('row', { name: /Aktenhafen/ }).dblclick();
  await page.getByRole('tab', { name: texts.vendor.tabs.facts }).click();
  await button('Ort hinzufügen').click();
  const dialog = page.getByRole('dialog', { name: 'Ort hinzufügen' });
  await dialog.getByRole('textbox', { name: /^Ort/ }).fill('Wien');
  await dialog.getByRole('combobox', { name: 'Land', exact: true }).fill('Österreich');
  await page.getByRole('option', { name: 'Österreich', exact: true }).click();
  await button('Speichern', dialog).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: /^Bewertungen/ }).click();
  const run = await page.getByRole('main').getByRole('link', { name: 'Nr. 1' }).getAttribute('href');
  await goTo(page, `${run?.replace(/^#/, '')}/decision`);
  const choice = page.getByRole('radiogroup', { name: texts.decision.result });
  await choice.getByText(texts.decision.results.approve, { exact: true }).click();
  await button(texts.decision.lock).click();
  const question = page.getByRole('alertdialog', { name: /freigeben\?$/ });
  await button(texts.decision.confirm.approve, question).click();
  await question.waitFor({ state: 'detached' });
  await page.getByText('Freigegeben', { exact: true }).first().waitFor();
  await running.picture('diligence-decided');
});
