import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../engine/reports/read-pdf.ts';
import { prepareLinks } from '../renderer/campaigns/campaign-samples.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';
import { openCompany, words } from './steps.ts';

// The whole chain, as one person does it: persona, content, campaign, gate red, mended, released; then the approval of the
// vendor runs out and the campaign falls back. Each test goes on where the last one stopped.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-chain-'));
const path = join(folder, 'hafenkontor.obhut');
const persona = 'Die Fuhrparkleitung';
const { gate: gateWords } = words.de;
let clock: FixedClock;
let running: RunningApp;
let page: Page;

/** A day so many days from today, as the engine writes it and as people type it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
const typed = (day: string) => day.split('-').reverse().join('.');

beforeAll(async () => {
  await writeCompanyFile(path, ({ client }) => prepareLinks(client, dayIn(60)));
  clock = fixedClock(folder, new Date().toISOString());
  running = await startApp({ vaults: [{ path, name: companyName }], env: clock.env });
  page = running.page;
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a persona is written for whom the campaign is meant, and a piece of content for her', async () => {
  await page.keyboard.press('Control+4');
  await page.getByRole('link', { name: 'Personas', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Personas' }).waitFor();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Neue Persona' });
  await dialog.getByText(/Verantwortet den täglichen Ablauf/).click();
  await dialog.getByRole('textbox', { name: /Bezeichnung/ }).fill(persona);
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByRole('heading', { level: 1, name: persona }).waitFor();
  await page.getByRole('link', { name: 'Inhalte', exact: true }).click();
  await page.getByRole('button', { name: `Lücke füllen: ${persona}, Entscheiden` }).click();
  const piece = page.getByRole('dialog', { name: 'Neuer Inhalt' });
  await piece.getByRole('textbox', { name: /Titel/ }).fill('Angebot auf einer Seite');
  await piece.getByRole('button', { name: 'Anlegen' }).click();
  await page
    .getByRole('button', { name: /^Angebot auf einer Seite/ })
    .or(page.getByText('Angebot auf einer Seite'))
    .first()
    .waitFor();
});

test('a campaign begins from a starting plan', async () => {
  await page.keyboard.press('Control+4');
  await page.getByRole('heading', { level: 1, name: 'Kampagnen' }).waitFor();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Kampagne anlegen' });
  await dialog.getByRole('textbox').first().fill('Winterbrief');
  await dialog
    .getByRole('radio', { name: words.de.campaigns.starts.newsletter.label })
    .check({ force: true });
  await dialog.getByRole('button', { name: 'Kampagne anlegen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Winterbrief' }).waitFor();
});

test('its gate is red: nothing is linked and nobody has answered', async () => {
  await page.getByRole('tab', { name: words.de.campaigns.record.tabs.gate }).click();
  await page.getByRole('heading', { name: gateWords.obstacles.title }).waitFor();
  await page.getByText('Beginn oder Ende fehlt').first().waitFor();
  await page
    .getByText(/braucht einen Einwilligungstext$/)
    .first()
    .waitFor();
  await page.getByText('Aufbewahrungsfristen fehlen').first().waitFor();
  const release = page.getByRole('button', { name: gateWords.release.act });
  expect(await release.getAttribute('aria-disabled')).toBe('true');
  await running.picture('chain-red');
});

test('the plan is mended: period, persona, retention, and for each step what it rests on', async () => {
  await page.getByRole('tab', { name: words.de.campaigns.record.tabs.plan }).click();
  await fillDay('Erster Tag', dayIn(7));
  await fillDay('Letzter Tag', dayIn(120));
  await choose('Persona hinzufügen', persona);
  await page.getByRole('button', { name: 'Vorschläge übernehmen' }).click();
  await inStep('Seite zum Newsletter', async () => {
    await choose('Leistung hinzufügen', 'Kiebitzpost GmbH: Seitenbaukasten');
    await choose('Inhalt', 'Angebot auf einer Seite');
  });
  for (const step of ['Anmeldung', 'Begrüßung', 'Erste Ausgabe'])
    await inStep(step, () => choose('Einwilligungstext', 'Rundbrief'));
  await page.getByText(/^Gespeichert \d/).waitFor();
  await running.picture('chain-plan');
});

test('what no register knows is answered by keys; then nothing forbids the release but the unfinished content', async () => {
  await page.getByRole('tab', { name: words.de.campaigns.record.tabs.gate }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${gateWords.fix.question}:`) })
    .first()
    .click();
  const next = page.getByRole('button', { name: gateWords.question.next });
  const asking = page.getByRole('radiogroup', { name: /^Antwort: / }).first();
  const questionNow = () => asking.getAttribute('aria-label');
  for (let asked = 0; asked < 40; asked += 1) {
    const question = await questionNow();
    await asking.locator('input:focus').waitFor({ state: 'attached' });
    await page.keyboard.press('1');
    await page
      .getByRole('radiogroup', { name: question ?? '' })
      .getByRole('radio', { name: gateWords.question.yes })
      .and(page.locator(':checked'))
      .waitFor({ state: 'attached' });
    if (!(await next.isVisible())) break;
    await next.click();
    await expect.poll(questionNow).not.toBe(question);
  }
  await page.getByText('„Angebot auf einer Seite“ ist nicht fertig').first().waitFor();
  await page.getByText('1 Hürde', { exact: true }).first().waitFor();
});

test('the content is made ready where the gate leads', async () => {
  await page
    .getByRole('link', { name: new RegExp(`^${gateWords.fix.content}`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Inhalte' }).waitFor();
  await page.getByText('Angebot auf einer Seite').first().click();
  const piece = page.getByRole('complementary', { name: words.de.contents.piece.label });
  await piece
    .getByRole('button', { name: /Stand$/ })
    .or(piece.getByRole('button', { name: /^(Idee|in Arbeit)/ }))
    .first()
    .click();
  await page.getByRole('option', { name: words.de.contents.state.ready }).click();
  await piece
    .getByText(/^Gespeichert/)
    .or(page.getByText(/^Gespeichert \d/))
    .first()
    .waitFor();
  await openGate();
  await page.getByText(gateWords.release.ready).waitFor();
});

test('somebody releases it, and it lies on paper with its hash', async () => {
  await page.getByRole('button', { name: gateWords.release.act }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.getByRole('button', { name: new RegExp(`${gateWords.release.by.replace('?', '.')}`) }).click();
  await page.getByRole('option', { name: 'Anke Lorenzen' }).click();
  await dialog.getByRole('textbox', { name: /Stellungnahme/ }).fill('Keine Bedenken.');
  await dialog.getByRole('button', { name: gateWords.release.act }).click();
  await page.getByText('Keine Bedenken.').first().waitFor();
  await page.getByText(/Freigegeben am .* von Anke Lorenzen/).waitFor();
  await running.picture('chain-released');
});

test('when the approval of the vendor has run out the campaign has fallen back, and the board shows it', async () => {
  await clock.set(page, new Date(Date.now() + 61 * 86_400_000).toISOString());
  await page.keyboard.press('Control+4');
  await page.getByRole('heading', { level: 1, name: 'Kampagnen' }).waitFor();
  await page.getByText(words.de.campaigns.fallenBack).first().waitFor();
  await openGate();
  await page.getByText(gateWords.release.brokenTitle).waitFor();
  await page.getByText('Freigabe von Kiebitzpost GmbH ist abgelaufen').first().waitFor();
  await running.picture('chain-fallen-back');
});

test('the dossier says so on paper: what broke, who released it, the wording with its hash', async () => {
  await page
    .getByRole('button', { name: 'Dossier', exact: true })
    .or(page.getByRole('link', { name: 'Dossier', exact: true }))
    .first()
    .click();
  await page.locator('main canvas').first().waitFor({ timeout: 30_000 });
  const file = join(folder, 'dossier.pdf');
  await running.answerSaveDialog(file);
  await page.getByRole('button', { name: 'PDF speichern' }).click();
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true);
  const { text } = await readPdf(new Uint8Array(readFileSync(file)));
  for (const part of ['Zurückgefallen', 'Anke Lorenzen', 'Keine Bedenken.', 'Erste Ausgabe', 'Rundbrief'])
    expect(text).toContain(part);
  expect(text.replace(/\s+/g, ' ')).toContain('Freigabe von Kiebitzpost GmbH ist abgelaufen');
});

async function openGate(): Promise<void> {
  await page.keyboard.press('Control+4');
  await page.getByRole('link', { name: 'Winterbrief' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Winterbrief' }).waitFor();
}

async function fillDay(label: string, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: new RegExp(`^${label}`) });
  await field.fill(typed(day));
  await field.press('Tab');
}

/** Chooses an entry of a field that offers them while somebody types. */
async function choose(label: string, entry: string): Promise<void> {
  const box = page.getByRole('combobox', { name: new RegExp(`^${label}`) });
  await box.focus();
  await page.keyboard.type(entry.slice(0, 12));
  const option = page.getByRole('option', { name: new RegExp(entry.slice(0, 20)) }).first();
  await option.waitFor();
  await box.press('ArrowDown');
  await page
    .locator('[role=option][data-focused]')
    .filter({ hasText: entry.slice(0, 12) })
    .waitFor();
  await box.press('Enter');
  await option.waitFor({ state: 'detached' });
}

/** Opens a step of the plan, and closes it again. */
async function inStep(name: string, act: () => Promise<void>): Promise<void> {
  const step = page.locator('main ol button[id^="step-"]').filter({ hasText: name });
  await step.click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).nth(1).waitFor();
  await act();
  await step.click();
}
