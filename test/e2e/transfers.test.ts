import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { goTo, openSample, words } from './steps.ts';

// What if the DPF and Switzerland fall, marked and taken back; then an assessment in six steps. Each test goes on where the last stopped.
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp();
  page = running.page;
  await openSample(page, 'de');
});
afterAll(() => running.close());

/** Verdict that the register shows for the lines of a search. */
async function verdictOf(search: string, verdict: string): Promise<void> {
  await goTo(page, `/transfers?search=${encodeURIComponent(search)}`);
  const grid = page.getByRole('grid', { name: 'Übermittlungen in Drittländer' });
  const lines = grid.getByRole('row').filter({ hasText: search });
  await lines.getByText(verdict, { exact: true }).first().waitFor();
}

test('the register leads to the shock; looking tells vendors and campaigns', async () => {
  await goTo(page, '/vendors');
  await page.getByRole('link', { name: 'Übermittlungen', exact: true }).click();
  await page.getByRole('grid', { name: 'Übermittlungen in Drittländer' }).waitFor();
  await page.getByRole('button', { name: 'Was wäre, wenn …' }).click();
  await page.getByRole('heading', { level: 1, name: 'Was wäre, wenn eine Grundlage wegfällt?' }).waitFor();
  await page.getByRole('checkbox', { name: /EU-US Data Privacy Framework/ }).check({ force: true });
  await page.getByRole('heading', { level: 3, name: 'Corvane CRM' }).waitFor();
  await page.getByText('Keine: Jede Kampagne hätte einen Rückfall oder nutzt nichts davon.').waitFor();
  await page.getByRole('checkbox', { name: /Angemessenheitsbeschluss Schweiz/ }).check({ force: true });
  await page.getByRole('heading', { level: 3, name: 'Säntisblick Webinare' }).waitFor();
  await page.getByRole('link', { name: 'Drehmoment dokumentieren' }).waitFor();
});

test('applied, a verdict and a gate change; undo restores both', async () => {
  await page.getByRole('button', { name: 'Anwenden' }).click();
  const dialog = page.getByRole('dialog', { name: 'Als weggefallen vermerken' });
  await dialog.getByText('Es ist wirklich weggefallen').click();
  expect(await dialog.getByRole('button', { name: 'Vermerken' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: /Quelle/ }).fill('EuGH, Urteil der Übung, Rn. 1');
  await dialog.getByRole('button', { name: 'Vermerken' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await verdictOf('Säntisblick', 'nicht zulässig');
  await goTo(page, '/campaigns/c-drehmoment');
  await page
    .getByText(/Säntisblick Webinare/)
    .first()
    .waitFor();
  await goTo(page, '/transfers');
  await page
    .getByText(/Quelle: EuGH, Urteil der Übung/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Vermerke zurücknehmen' }).click();
  await page.getByText('Zurückgenommen: Es gilt wieder das Recht, wie es datiert ist.').waitFor();
  await verdictOf('Säntisblick', 'in Ordnung');
});

test('an assessment goes through its steps from another one, is concluded, and the verdict follows', async () => {
  await verdictOf('Merlion', 'Handlungsbedarf');
  await page.getByRole('row').filter({ hasText: 'Merlion' }).first().click();
  const inspector = page.getByRole('complementary', { name: 'Übermittlung' });
  await inspector.getByRole('button', { name: 'TIA beginnen' }).click();
  const start = page.getByRole('dialog', { name: /^TIA beginnen/ });
  await start.getByText(/Sahyadri Desk, Support aus Pune, Fassung/).click();
  await start.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Merlion Ops Pte. Ltd., Singapur' }).waitFor();
  const steps = page.getByRole('navigation', { name: 'Schritte' });
  for (const name of [
    'Instrument bestimmen',
    'Recht und Praxis bewerten',
    'Zusätzliche Maßnahmen',
    'Formale Schritte',
    'Neu bewerten',
  ])
    await steps.getByRole('button', { name: new RegExp(name) }).click();
  const triggers = page.getByRole('textbox', { name: /Was löst eine neue Bewertung/ });
  await triggers.fill('Neues Recht in Singapur, anderer Bereitschaftsdienst.');
  await triggers.blur();
  await page.getByRole('button', { name: 'Abschließen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bewertung abschließen' });
  await dialog.getByText(/Die Antworten sprechen für/).waitFor();
  await dialog.getByRole('textbox', { name: /Bedingungen/ }).fill('Zugriff nur auf dem Bildschirm.');
  await dialog.getByRole('textbox', { name: 'Wer dafür einsteht' }).fill('Ayşe Demirtaş');
  await dialog.getByRole('button', { name: 'Abschließen' }).click();
  await page.getByText('Ergebnis der Transferfolgenabschätzung').waitFor();
  await verdictOf('Merlion', 'mit Auflagen');
});

test('the country of a recipient is entered and its line goes; undo brings it back', async () => {
  await goTo(page, '/transfers?view=unknown');
  const line = page.getByRole('row').filter({ hasText: 'Standkarte App' });
  await line.first().click();
  await page.getByRole('button', { name: 'Land eintragen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Land für einen Empfänger eintragen' });
  const enter = dialog.getByRole('button', { name: 'Eintragen' });
  expect(await enter.isDisabled()).toBe(true);
  await dialog.getByText(words.de.transfers.unknown.dialog.seat).click();
  await enter.click();
  await dialog.waitFor({ state: 'hidden' });
  await line.first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await line.first().waitFor();
});

test('the tool of chosen transfers is entered where there is one, and taken back at once', async () => {
  const { bulk, needs, dialog: asked } = words.de.transfers.tools;
  const { tool } = words.de.vendor;
  await goTo(page, '/transfers?search=PixelTide');
  const lines = page.getByRole('grid').getByRole('row').filter({ hasText: 'PixelTide' });
  const withClauses = lines.filter({ hasText: tool.short.scc });
  await expect.poll(() => lines.count()).toBe(3);
  expect(await withClauses.count()).toBe(0);
  await page.getByRole('grid').press('Control+a');
  await page.getByRole('button', { name: bulk.set }).click();
  const dialog = page.getByRole('dialog', { name: 'Instrument für 3 Übermittlungen eintragen' });
  await dialog.getByRole('button', { name: asked.choose }).click();
  await page.getByRole('option', { name: tool.scc }).click();
  await dialog.getByText(needs.scc).waitFor();
  await dialog.getByRole('button', { name: 'Eintragen' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Instrument für 3 Übermittlungen eingetragen.', { exact: true }).first().waitFor();
  await expect.poll(() => withClauses.count()).toBe(3);
  await page.keyboard.press('Control+z');
  await expect.poll(() => withClauses.count()).toBe(0);
});
