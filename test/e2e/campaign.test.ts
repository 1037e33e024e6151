import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { hasFocus, press, tabTo } from './by-keyboard.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { atAddress, openCompany } from './steps.ts';

// A campaign without a mouse: added, planned in three steps, put in another order, and still so after a new start of the page.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-campaign-'));
const path = join(folder, 'hafenkontor.obhut');
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await writeCompanyFile(path);
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

test('add a campaign: Ctrl+4, Ctrl+N, type, Enter', async () => {
  await page.keyboard.press('Control+4');
  await page.getByRole('heading', { level: 1, name: 'Kampagnen' }).waitFor();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Kampagne anlegen' });
  await expect.poll(() => hasFocus(dialog.getByRole('textbox').first())).toBe(true);
  await page.keyboard.type('Messe Kiel 2027');
  await tabTo(page, dialog.getByRole('textbox', { name: /^Erster Tag/ }));
  await page.keyboard.type('01.03.2027');
  await page.keyboard.press('Tab');
  await press(page, dialog.getByRole('button', { name: 'Kampagne anlegen' }));
  await page.getByRole('heading', { level: 1, name: 'Messe Kiel 2027' }).waitFor();
  expect(atAddress(page)).toContain('tab=plan');
});

test('plan three steps, each from the menu', async () => {
  await addStep('Seite');
  await addStep('Formular');
  await addStep('Bestätigungsmail');
  expect(await order()).toEqual(['Seite', 'Formular', 'Bestätigungsmail']);
});

test('Alt with arrows moves a step, which keeps the focus', async () => {
  await tabTo(page, stepButton('Bestätigungsmail'));
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(['Seite', 'Bestätigungsmail', 'Formular']);
  await expect.poll(() => hasFocus(stepButton('Bestätigungsmail'))).toBe(true);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(['Bestätigungsmail', 'Seite', 'Formular']);
  await running.picture('campaign-plan-by-keyboard');
});

test('locked right after a key, the plan is the same when it is opened again', async () => {
  await tabTo(page, page.getByRole('textbox', { name: 'Ziel', exact: true }));
  await page.keyboard.type('Termine für Vorführungen');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { level: 1, name: 'Firma öffnen' }).waitFor();
  await page.reload();
  await openCompany(page, companyName);
  await page.keyboard.press('Control+4');
  await press(page, page.getByRole('link', { name: 'Messe Kiel 2027' }));
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await expect.poll(order).toEqual(['Bestätigungsmail', 'Seite', 'Formular']);
  await expect.poll(() => page.locator('main ol').first().textContent()).toContain('01.03.2027');
  const goal = page.getByRole('textbox', { name: 'Ziel', exact: true });
  await expect.poll(() => goal.inputValue()).toBe('Termine für Vorführungen');
});

function stepButton(name: string): Locator {
  return page.locator('main ol button[id^="step-"]').filter({ hasText: name });
}

async function addStep(kind: string): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Schritt hinzufügen' }));
  await page.getByRole('menuitem', { name: kind, exact: true }).waitFor();
  await page.keyboard.type(kind.slice(0, 4));
  await page.keyboard.press('Enter');
  await stepButton(kind).waitFor();
}

/** Names of the steps as they stand. */
async function order(): Promise<string[]> {
  const texts = await page.locator('main ol button[id^="step-"]').allTextContents();
  return texts.map((text) => text.replace(/^\d+/, '').trim());
}
