import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { findingsOf } from './axe.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { goTo, openCompany } from './steps.ts';

// Questions go out as one page, are answered in a browser without a network, come back and are taken over.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-inquiry-'));
const path = join(folder, 'hafenkontor.obhut');
const place = (name: string) => join(folder, name);
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await writeCompanyFile(path, async ({ client }) => {
    const { services } = await client.vendors.create({
      name: 'LeadHafen',
      seatCountry: 'DE',
      service: {
        ...{ name: 'Versand', purpose: 'Newsletter', role: 'processor', dataCategories: ['Kontaktdaten'] },
        ...{ hasSpecialCategories: false, hasHrData: false, hasProfessionalSecrecy: false },
        ...{ peopleCategories: ['Kunden'], volume: '', protectionNeed: 'normal' },
      },
    });
    const serviceId = services[0]?.id ?? '';
    const { assessmentId } = await client.assessments.start({ serviceId, assessor: 'Mara Lindqvist' });
    await client.assessments.answer({ assessmentId, questionId: 'subject', value: 'missing' });
  });
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** A window of the same Chromium, with a profile of its own that reaches nothing; downloads go into the folder. */
async function openOffline(file: string): Promise<Page> {
  const opened = running.app.waitForEvent('window');
  await running.app.evaluate(
    ({ BrowserWindow, session }, { target, downloads }) => {
      const offline = session.fromPartition('offline');
      offline.enableNetworkEmulation({ offline: true });
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      offline.webRequest.onBeforeRequest((details, callback) => {
        const isOwn = /^(file|data|blob|devtools):/.test(details.url);
        if (!isOwn) asked.push(details.url);
        callback({ cancel: !isOwn });
      });
      offline.removeAllListeners('will-download');
      offline.on('will-download', (_event, item) =>
        item.setSavePath(`${downloads}/back.${item.getFilename().split('.').at(-1)}`),
      );
      const window = new BrowserWindow({
        ...{ width: 1100, height: 800 },
        webPreferences: { partition: 'offline', sandbox: true, contextIsolation: true },
      });
      void window.loadFile(target);
    },
    { target: file, downloads: folder },
  );
  const browser = await opened;
  await browser.waitForLoadState('load');
  return browser;
}

/** What the page asked of any network: nothing. */
const askedOfNetwork = () => running.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

const downloaded = (name: string) =>
  expect.poll(() => {
    try {
      return readFileSync(place(name), 'utf8').length > 0;
    } catch {
      return false;
    }
  });

test('what is still open is chosen, saved as a page and as a workbook, and sealed when it is sent', async () => {
  await goTo(page, '/inquiries');
  await page.getByRole('heading', { level: 1, name: 'Anfragen' }).waitFor();
  await running.picture('inquiry-empty');
  await button('Neue Anfrage').first().click();
  const vendor = page.getByRole('combobox', { name: /Dienstleister/ });
  await vendor.fill('LeadHafen');
  await page.getByRole('option', { name: 'LeadHafen' }).click();
  await button('Entwerfen').click();
  await page.getByRole('heading', { level: 1, name: 'Anfrage an LeadHafen' }).waitFor();
  await running.picture('inquiry-draft-new');
  for (const [ending, name] of [
    ['html', 'Seite speichern (html)'],
    ['xlsx', 'Excel-Datei speichern'],
  ] as const) {
    await running.answerSaveDialog(place(`fragen.${ending}`));
    await button(name).click();
    await page.getByText(`Gespeichert: fragen.${ending}`).waitFor();
  }
  await button('Als versendet eintragen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Eintragen' }).click();
  await page.getByText('versendet').first().waitFor();
});

test('the page is answered by keyboard without a network, saves itself, and opens where it stopped', async () => {
  const browser = await openOffline(place('fragen.html'));
  await browser.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await browser.getByRole('button', { name: 'Nächste offene Frage' }).focus();
  await browser.keyboard.press('Enter');
  await browser.keyboard.press('Space');
  await browser.keyboard.press('Tab');
  await browser.keyboard.press('Tab');
  await browser.keyboard.type('Frankfurt, <Anlage 1>');
  await browser.keyboard.press('Control+Enter');
  await browser.keyboard.press('Space');
  await browser.keyboard.press('ArrowDown');
  await browser.getByText(/^2 von \d+ beantwortet$/).waitFor();
  await browser.keyboard.press('Control+s');
  await downloaded('back.html').toBe(true);
  const again = await openOffline(place('back.html'));
  await again.getByText(/^2 von \d+ beantwortet$/).waitFor();
  expect(await again.getByLabel('Anmerkung').first().inputValue()).toBe('Frankfurt, <Anlage 1>');
  await again.getByRole('button', { name: 'Antworten prüfen' }).click();
  await again.getByText('Noch ohne Antwort; Sie können trotzdem speichern:').waitFor();
  await again.getByRole('button', { name: 'Antwortdatei speichern' }).click();
  await downloaded('back.json').toBe(true);
  expect(await askedOfNetwork()).toEqual([]);
  await again.close();
  await browser.close({ runBeforeUnload: false });
});

test.each([
  ['Deutsch', 'light'],
  ['English', 'dark'],
] as const)('the page has no barrier, %s and %s', async (language, theme) => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await openOffline(place('fragen.html'));
  await browser.emulateMedia({ colorScheme: theme });
  await browser.getByRole('button', { name: language }).click();
  await browser.evaluate(source);
  expect(await findingsOf(browser)).toEqual([]);
  await browser.close({ runBeforeUnload: false });
});

test('saved page and answer file come back alike; answers are taken over beside ours', async () => {
  await running.answerOpenDialog(place('back.html'));
  await button('Antwort einlesen').first().click();
  await page.getByText('Fragen, Fassung und Firma stimmen mit dem Versandten überein.').waitFor();
  await page.getByText('Frankfurt, <Anlage 1>').waitFor();
  await page.getByText(/2 von \d+ Fragen beantwortet/).waitFor();
  await running.picture('inquiry-returned');
  await running.answerOpenDialog(place('back.json'));
  await button('Antwort einlesen').first().click();
  await page
    .getByText(/^back\.json/)
    .first()
    .waitFor();
  await page.getByText('Frankfurt, <Anlage 1>').waitFor();
  await button('2 Antworten übernehmen').click();
  await page.getByText('2 Antworten übernommen').waitFor();
  await running.picture('inquiry-merged');
  const run = await page.getByRole('link', { name: 'Zur Bewertung' }).getAttribute('href');
  await goTo(page, `${run?.replace(/^#/, '')}?question=locations_complete`);
  const texts = () =>
    page.locator('textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  await expect.poll(texts).toContain('Frankfurt, <Anlage 1>');
});
