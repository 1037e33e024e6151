import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { goTo, openSample } from './steps.ts';

// A draft is completed, moved by keys, looked at and published. Each test goes on where the last stopped.
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp();
  page = running.page;
  await openSample(page, 'de');
});
afterAll(() => running.close());

test('a draft says beside the field what is missing, and refuses until it is there', async () => {
  await goTo(page, '/questionnaires');
  await page.getByRole('link', { name: 'Ausfall und Ausstieg' }).click();
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Noch nicht zu veröffentlichen' });
  await dialog.getByRole('button', { name: 'Löschbestätigung' }).first().click();
  await dialog.waitFor({ state: 'hidden' });
  await page
    .getByRole('textbox', { name: 'Forderung an den Dienstleister (deutsch)' })
    .fill('Löschung bestätigen');
  await page
    .getByText(/Beginnen Sie deutsch mit „Bitte“/)
    .first()
    .waitFor();
  await page
    .getByRole('textbox', { name: 'Forderung an den Dienstleister (deutsch)' })
    .fill('Bitte bestätigen Sie die Löschung schriftlich.');
  await page
    .getByRole('textbox', { name: 'Forderung an den Dienstleister (englisch)' })
    .fill('Please confirm the deletion in writing.');
  await page.getByText('Nichts spricht gegen die Veröffentlichung.').waitFor();
});

test('Alt with an arrow moves a question; undo moves it back', async () => {
  const outline = page.getByRole('navigation', { name: 'Schritte und Fragen' });
  const order = () => outline.getByRole('button').allTextContents();
  const before = await order();
  await outline.getByRole('button', { name: 'Löschbestätigung' }).press('Alt+ArrowUp');
  await expect.poll(order).not.toEqual(before);
  expect((await order()).indexOf('Löschbestätigung')).toBe(before.indexOf('Löschbestätigung') - 1);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(order).toEqual(before);
});

test('the preview opens a branch as an assessment would', async () => {
  await goTo(page, '/questionnaires/oq-outage');
  const preview = page.getByRole('region', { name: 'Vorschau' }).last();
  await preview.getByText('0 von 4 beantwortet.').waitFor();
  await preview.getByRole('radio', { name: 'Erfüllt' }).first().check({ force: true });
  await preview.getByText('1 von 5 beantwortet.').waitFor();
  await preview.getByRole('heading', { name: /unter acht Stunden/ }).waitFor();
});

test('saved as YAML and changed elsewhere, it comes back with what does not fit named', async () => {
  const path = join(running.folder, 'ausfall.yaml');
  await running.answerSaveDialog(path);
  await page.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('menuitem', { name: 'Als YAML speichern' }).click();
  await page.getByText('Gespeichert: ausfall.yaml').waitFor();
  const written = readFileSync(path, 'utf8');
  const changed = written
    .replace('severity: major', 'severity: schlimm')
    .replace('\n    why:', '\n    farbe: rot\n    why:');
  const line =
    changed
      .slice(0, changed.indexOf('severity: schlimm'))
      .split('\n')
      .findLastIndex((each) => each.startsWith('  - id:')) + 1;
  writeFileSync(path, changed);
  await goTo(page, '/questionnaires');
  await running.answerOpenDialog(path);
  await page.getByRole('button', { name: 'Aus Datei' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fragebogen aus einer Datei' });
  await dialog.getByRole('button', { name: 'Datei wählen' }).click();
  await dialog.getByText(`Zeile ${line}: „Wenn es fehlt“ muss blocker, major oder minor lauten.`).waitFor();
  await dialog.getByText('Nicht gelesen: farbe.').waitFor();
  await running.picture('questionnaire-import');
  await dialog.getByRole('button', { name: 'Als Entwurf anlegen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ausfall und Ausstieg' }).waitFor();
});

test('with four eyes a second person confirms before it counts', async () => {
  await goTo(page, '/settings/people');
  await confirmed(true);
  await goTo(page, '/questionnaires/oq-outage');
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fassung 2 veröffentlichen' });
  await dialog.getByRole('button', { name: 'Zur Bestätigung vorlegen' }).click();
  await page.getByText(/Veröffentlichung des Fragebogens, vorgelegt von Linh Hoang/).waitFor();
  await goTo(page, '/today');
  await page.getByText('Ausfall und Ausstieg: Veröffentlichung bestätigen').first().waitFor();
  await goTo(page, '/approvals');
  await page.getByRole('button', { name: 'Zurückgeben' }).click();
  const back = page.getByRole('dialog', { name: /^Zurückgeben/ });
  await back.getByRole('button', { name: /Zweite Person/ }).click();
  await page.getByRole('option', { name: /Jonas Akkerman/ }).click();
  await back.getByRole('textbox', { name: 'Grund' }).fill('Das Gewicht ist zu hoch.');
  await back.getByRole('button', { name: 'Zurückgeben' }).click();
  await page.getByText('Nichts wartet auf eine zweite Person.').waitFor();
  await goTo(page, '/questionnaires/oq-outage');
  await page.getByText('Zurückgegeben von Jonas Akkerman').waitFor();
  await page.getByText('Das Gewicht ist zu hoch.').waitFor();
  await goTo(page, '/settings/people');
  await confirmed(false);
  await goTo(page, '/questionnaires/oq-outage');
});

/** Has publications confirmed by a second person, or no longer; it is on its way to the file once the switch stands there. */
async function confirmed(isOn: boolean): Promise<void> {
  const choice = page.getByRole('switch', { name: /^Veröffentlichungen/ });
  await choice.press('Space');
  await expect.poll(() => choice.isChecked()).toBe(isOn);
}

test('published, a version is locked and the next one can begin', async () => {
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fassung 2 veröffentlichen' });
  await dialog.getByText(/danach unveränderlich/).waitFor();
  await dialog.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByText(/^Fassung \d{4}\.2, veröffentlicht/).waitFor();
  await page.getByRole('button', { name: 'Neue Fassung beginnen' }).click();
  await page.getByText('Entwurf', { exact: true }).waitFor();
});
