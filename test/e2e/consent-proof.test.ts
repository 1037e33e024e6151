import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsletter, registerDeeds } from '../engine/consents/open-register.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';
import { goTo, openCompany } from './steps.ts';

// A consent text from its first draft to the proof of a past day. The place changes to the second version at the second
// 2:30 of the night in which clocks go back; what it said a minute before is proved a month later, and the proof is
// checked by programs that know nothing of Obhut.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-proof-'));
const path = join(folder, 'hafenkontor.obhut');
const first = 'Ja, die Hafenkontor GmbH darf mir regelmäßig E-Mails über Werkzeuge schicken.';
const second = 'Ja, die Hafenkontor GmbH darf mir höchstens einmal im Monat E-Mails schicken.';
let running: RunningApp;
let page: Page;
let clock: FixedClock;
let hash: string;

beforeAll(async () => {
  let textId = '';
  await writeCompanyFile(path, async (engine) => {
    textId = await registerDeeds(engine).create({ ...newsletter, name: 'Rundbrief für Größen' });
    const settings = await engine.client.settings.get();
    await engine.client.settings.save({ ...settings, actor: 'Mara Lindqvist' });
  });
  clock = fixedClock(folder, '2026-09-01T08:00:00.000Z', 'America/New_York');
  running = await startApp({ vaults: [{ path, name: companyName }], env: clock.env });
  page = running.page;
  await clock.set(page, '2026-09-01T08:00:00.000Z');
  await openCompany(page, companyName);
  await goTo(page, `/consents/${textId}`);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const button = (name: string) => main().getByRole('button', { name, exact: true });

async function publish(words: string, reason: string): Promise<void> {
  await button('Neue Fassung entwerfen').click();
  await main().getByRole('textbox', { name: 'Wortlaut (Deutsch)' }).fill(words);
  await main()
    .getByText(/\d+ (Mangel|Mängel), \d+ Hinweis/)
    .first()
    .waitFor();
  await button('Veröffentlichen').click();
  const dialog = page.getByRole('dialog', { name: /veröffentlichen\?$/ });
  await dialog.getByRole('textbox', { name: /Was ist anders und warum/ }).fill(reason);
  await dialog.getByRole('button', { name: 'Veröffentlichen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await main().getByText(words).waitFor();
}

/** Types a time of the doubled hour; it comes twice, and the second is meant. */
async function typeMoment(part: Locator, label: string, time: string): Promise<void> {
  await part.getByLabel(`${label}: Tag`).fill('25.10.2026');
  await part.getByLabel(`${label}: Uhrzeit`).fill(time);
  await page.keyboard.press('Tab');
  await part.getByText(/nach dem Zurückstellen/).click();
}

/** The place shows the newest version from now on, or from a time of the night in which it comes twice. */
async function switchPlace(time?: string): Promise<void> {
  await button('Fassung wechseln').click();
  const dialog = page.getByRole('dialog', { name: /ab wann welche Fassung/ });
  if (time) await typeMoment(dialog, 'Ab', time);
  await dialog.getByRole('button', { name: 'Wechsel eintragen' }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a draft is checked, published and put in its place', async () => {
  await publish(first, 'Erste Fassung');
  await button('Einsatzort eintragen').click();
  const dialog = page.getByRole('dialog', { name: 'Einsatzort eintragen' });
  await dialog.getByLabel(/^Name/).fill('Website, Fußzeile');
  await dialog.getByRole('button', { name: 'Einsatzort eintragen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await switchPlace();
  await main()
    .getByText(/seit 01\.09\.2026, 10:00/)
    .first()
    .waitFor();
});

test('a second version follows, shown from the second 2:30 of the night on', async () => {
  await clock.set(page, '2026-10-20T08:00:00.000Z');
  await publish(second, 'Häufigkeit genannt');
  await switchPlace('02:30');
});

test('a month later the question for a minute before shows the first version and its hash', async () => {
  await clock.set(page, '2026-11-23T08:40:00.000Z');
  await typeMoment(main(), 'Was galt am', '02:29');
  await button('Zeigen').click();
  const answer = main().locator('section', { hasText: 'Was galt:' }).first();
  await answer.getByText(first).waitFor();
  expect(await answer.getByText(second).count()).toBe(0);
  const shown = await answer.locator('dt', { hasText: 'Prüfsumme (SHA-256)' }).locator('+ dd').textContent();
  hash = /[0-9a-f]{64}/.exec((shown ?? '').replace(/\s/g, ''))?.[0] ?? '';
  expect(hash).not.toBe('');
  await answer.getByRole('button', { name: 'Nachweispaket (ZIP)' }).scrollIntoViewIfNeeded();
  await running.picture('consent-answer-pack');
});

test('the proof pack holds when it is computed again outside the app', async () => {
  const file = join(folder, 'nachweis.zip');
  const unpacked = join(folder, 'nachweis');
  mkdirSync(unpacked);
  await running.answerSaveDialog(file);
  await button('Nachweispaket (ZIP)').click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await page.getByText('Nachweispaket gespeichert: nachweis.zip').waitFor({ timeout: 30_000 });
  expect(existsSync(file)).toBe(true);
  execFileSync('unzip', ['-q', file, '-d', unpacked]);
  const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: unpacked, encoding: 'utf8' });
  const lines = checked.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(5);
  expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
  const canonical = 'Rundbrief-fuer-Groessen-v1.canonical.json';
  const sum = execFileSync('sha256sum', [canonical], { cwd: unpacked, encoding: 'utf8' });
  expect(sum).toBe(`${hash}  ${canonical}\n`);
  expect(readFileSync(join(unpacked, 'Rundbrief-fuer-Groessen-v1.de.txt'), 'utf8')).toBe(first);
  expect(readFileSync(join(unpacked, 'LIESMICH.txt'), 'utf8')).toContain(hash);
});
