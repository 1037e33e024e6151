import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import { type RunningApp, startApp } from './app.ts';
import { choose, hasFocus, press, tick, type } from './by-keyboard.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';
import { openCompany } from './steps.ts';

// A breach from the first call to the register, by keys alone, on a laptop that travels: the company sits in Kiel, the
// computer's zone is New York's. Known on Friday at 9:40 in Kiel; the period ends on Monday at 9:40.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-breach-'));
const path = join(folder, 'hafenkontor.obhut');
const friday = '2026-11-27T08:40:00.000Z';
let running: RunningApp;
let page: Page;
let clock: FixedClock;

beforeAll(async () => {
  await writeCompanyFile(path, async ({ client }) => {
    const dpo = { name: 'Mara Lindqvist', role: 'Datenschutzbeauftragte', function: 'dpo' } as const;
    await client.company.savePerson({ id: null, ...dpo, email: 'mara@hafenkontor.example' });
    const profile = await client.company.profile();
    const seat = { region: 'DE-SH', street: 'Uferkai 12', postcode: '24103', city: 'Kiel' };
    await client.company.saveProfile({ ...profile, ...seat });
    await client.settings.save({ ...(await client.settings.get()), actor: dpo.name });
  });
  clock = fixedClock(folder, friday, 'America/New_York');
  running = await startApp({ vaults: [{ path, name: companyName }], env: clock.env });
  page = running.page;
  await clock.set(page, friday);
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const step = (name: string) =>
  page.getByRole('navigation', { name: 'Schritte dieser Datenpanne' }).getByRole('link', { name });

test('recorded in a minute from anywhere: the clock runs, told in the time of the seat', async () => {
  await page.keyboard.press('Control+Shift+n');
  const dialog = page.getByRole('dialog', { name: 'Datenpanne melden' });
  await expect.poll(() => hasFocus(dialog.getByRole('textbox', { name: 'Was ist passiert?' }))).toBe(true);
  await page.keyboard.type('Offener Export der Empfängerliste');
  expect(await dialog.getByRole('textbox', { name: /Uhrzeit/ }).inputValue()).toBe('09:40');
  await tick(page, dialog.getByRole('checkbox', { name: /^Vertraulichkeit/ }));
  await type(page, dialog.getByRole('textbox', { name: 'von' }), '1800');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Offener Export der Empfängerliste' }).waitFor();
  await main().getByText('bis Mo 30.11.2026, 09:40 Uhr (MEZ)').first().waitFor();
  await main().getByText('noch 72 h 0 min').first().waitFor();
});

test('the severity is judged with open arithmetic', async () => {
  await press(page, step('Schwere'));
  await page.getByRole('heading', { level: 1, name: 'Schwere' }).waitFor();
  await tick(page, main().getByRole('checkbox', { name: /^Verhaltensdaten/ }));
  await choose(page, main().getByRole('radiogroup', { name: 'Identifizierbarkeit' }), /^1,00/);
  await choose(page, main().getByRole('radiogroup', { name: 'Vertraulichkeit' }), /^0,50/);
  await press(page, main().getByRole('button', { name: 'Einschätzung festhalten' }));
  await main().getByText('2,50').first().waitFor();
});

test('a person decides on risk, authority and people', async () => {
  await press(page, step('Entscheidungen'));
  await page.getByRole('heading', { level: 1, name: 'Entscheidungen' }).waitFor();
  await decide('1. Welches Risiko haben die Betroffenen?', /^Risiko/);
  await decide('2. Wird die Behörde benachrichtigt?', /^Melden/);
  await decide('3. Werden die Betroffenen benachrichtigt?', /^Nicht benachrichtigen/);
});

test('a minute after the end the first notification needs its reason, then the clock stands still', async () => {
  await clock.set(page, '2026-11-30T08:41:00.000Z');
  await press(page, step('Meldung an die Behörde'));
  await press(page, main().getByRole('button', { name: 'Als gemeldet eintragen' }));
  const dialog = page.getByRole('dialog', { name: 'Meldung als abgegeben eintragen?' });
  const record = dialog.getByRole('button', { name: 'Als gemeldet eintragen' });
  await dialog.getByRole('textbox', { name: 'Grund der Verzögerung' }).waitFor();
  expect(await record.isDisabled()).toBe(true);
  await type(
    page,
    dialog.getByRole('textbox', { name: 'Grund der Verzögerung' }),
    'Protokolle kamen erst heute.',
  );
  await press(page, record);
  await dialog.waitFor({ state: 'detached' });
  await main().getByText('Nach der Frist gemeldet').first().waitFor();
  await running.picture('breach-late');
});

test('what becomes known later is a follow-up, and says what is new', async () => {
  await clock.set(page, '2026-12-01T09:00:00.000Z');
  await press(page, step('Angaben'));
  const fact = main().getByRole('region', { name: 'Kategorien Betroffener', exact: true });
  await type(page, fact.getByRole('textbox').first(), 'Empfänger des Rundbriefs');
  await page.keyboard.press('Enter');
  await fact.getByText('bekannt', { exact: true }).first().waitFor();
  await press(page, step('Meldung an die Behörde'));
  await press(page, nextNotice());
  await main().getByText('Seit der letzten Meldung ist 1 Angabe neu oder berichtigt.').waitFor();
  await running.picture('breach-follow-up');
  await recordNotice('Folgemeldung');
  await press(page, nextNotice());
  await recordNotice('Abschlussmeldung');
});

test('it is closed once everything decided is done, and then takes additions only', async () => {
  await press(page, page.getByRole('link', { name: /^Datenpanne 2026-01/ }));
  await page.getByRole('heading', { level: 1, name: 'Offener Export der Empfängerliste' }).waitFor();
  await type(page, main().getByRole('textbox', { name: 'Lehren' }), 'Verweise laufen nach einem Tag ab.');
  await press(page, main().getByRole('button', { name: 'Vorgang schließen' }));
  await page.getByRole('heading', { name: 'Datenpanne 2026-01 schließen?' }).waitFor();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog')).filter({ hasText: 'schließen?' });
  await press(page, dialog.getByRole('button', { name: 'Vorgang schließen' }));
  await main().getByText('geschlossen', { exact: true }).first().waitFor();
  await running.picture('breach-closed');
});

test('the register of breaches is a PDF that says so', async () => {
  await page.keyboard.press('Control+5');
  await page.getByRole('heading', { level: 1, name: 'Datenpannen' }).waitFor();
  await press(page, main().getByRole('button', { name: 'Register als PDF' }));
  const save = page.getByRole('button', { name: 'PDF speichern' });
  await expect.poll(() => save.isEnabled(), { timeout: 30_000 }).toBe(true);
  const file = join(folder, 'register.pdf');
  await running.answerSaveDialog(file);
  await press(page, save);
  await expect.poll(() => existsSync(file)).toBe(true);
  const { text } = await readPdf(readFileSync(file));
  expect(text).toContain('Offener Export der Empfängerliste');
  expect(text).toContain('Protokolle kamen erst heute.');
  expect(text).toContain('0 h 1 min nach der Frist gemeldet');
});

const nextNotice = () => main().getByRole('link', { name: /Entwurf/ });

async function recordNotice(phase: string): Promise<void> {
  await press(page, main().getByRole('button', { name: 'Als gemeldet eintragen' }));
  const dialog = page.getByRole('dialog', { name: 'Meldung als abgegeben eintragen?' });
  await choose(
    page,
    dialog.getByRole('radiogroup', { name: 'Welche Meldung ist es?' }),
    new RegExp(`^${phase}`),
  );
  await press(page, dialog.getByRole('button', { name: 'Als gemeldet eintragen' }));
  await dialog.waitFor({ state: 'detached' });
  await main().getByText(`${phase} nach Art. 33 DSGVO`).first().waitFor();
}

async function decide(part: string, option: RegExp): Promise<void> {
  const region = main().getByRole('region', { name: part });
  const group = region.getByRole('radiogroup').first();
  await group.waitFor();
  await choose(page, group, option);
  await type(
    page,
    region.getByRole('textbox', { name: 'Begründung' }),
    'Namen und Adressen bei Unbekannten.',
  );
  await press(page, region.getByRole('button', { name: 'Entscheidung festhalten' }));
  const dialog = page.getByRole('alertdialog', { name: /festhalten\?$/ });
  await press(page, dialog.getByRole('button', { name: 'Entscheidung festhalten' }));
  await dialog.waitFor({ state: 'detached' });
  await region.getByText(/^Entschieden/).waitFor();
}
