import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { hasFocus, tabTo } from './by-keyboard.ts';
import { companyName, writeCompanyFile } from './company-file.ts';

// The main jobs without a mouse: every control is reached by Tab or by its shortcut and works by keys alone.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-keyboard-'));
const path = join(folder, 'hafenkontor.obhut');
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await writeCompanyFile(path, ({ client }) =>
    client.company.savePerson({
      id: null,
      name: 'Mara Lindqvist',
      role: 'Geschäftsführerin',
      function: 'approver',
      email: '',
    }),
  );
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

test('open the company: the passphrase field has the focus', async () => {
  const field = page.getByLabel(`Passphrase für ${companyName}`, { exact: true });
  await field.waitFor();
  await expect.poll(() => hasFocus(field)).toBe(true);
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
});

test('add a vendor: Ctrl+2, Ctrl+N, type, Enter', async () => {
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { level: 1, name: 'Dienstleister' }).waitFor();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Dienstleister anlegen' });
  await expect.poll(() => hasFocus(dialog.getByRole('textbox').first())).toBe(true);
  await page.keyboard.type('Speicherwolke GmbH');
  // An open dialog keeps its page.
  await page.keyboard.press('Control+5');
  expect(await page.evaluate(() => location.hash)).toContain('/vendors');
  await tabTo(page, dialog.getByRole('combobox', { name: 'Land des Sitzes' }));
  await page.keyboard.type('Deutschl');
  await page.getByRole('option', { name: 'Deutschland', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('textbox', { name: /^Leistung/ }));
  await page.keyboard.type('Dateiablage');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Speicherwolke GmbH' }).waitFor();
});

test('answer a question: a key answers, Ctrl+Enter goes on, the outline leads to the decision', async () => {
  await pressButton('Bewertung beginnen');
  await page.getByRole('radiogroup', { name: 'Antwort' }).waitFor();
  await page.keyboard.press('1');
  await page.getByText(/^1 von \d+ beantwortet$/).waitFor();
  await page.keyboard.press('Control+Enter');
  await tabTo(page, page.getByRole('radio', { name: 'Erfüllt' }));
  await page.keyboard.press('ArrowRight');
  await page.getByText(/^2 von \d+ beantwortet$/).waitFor();
  await pressButton('Entscheidung');
  await page.getByRole('heading', { level: 1, name: 'Speicherwolke GmbH' }).waitFor();
});

test('decide: a rejection, confirmed in its dialog', async () => {
  await tabTo(page, page.getByRole('radiogroup', { name: 'Entscheidung' }).getByRole('radio').first());
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.getByRole('radio', { name: 'Ablehnen' }).isChecked()).toBe(true);
  await pressButton('Entscheidung festschreiben');
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  await tabTo(page, dialog.getByRole('button', { name: 'Ablehnen' }));
  await page.keyboard.press('Enter');
  await page.getByText('Abgelehnt', { exact: true }).first().waitFor();
});

test('save the report: Ctrl+P shows it, a button saves it', async () => {
  await page.keyboard.press('Control+p');
  const save = page.getByRole('button', { name: 'PDF speichern' });
  await expect.poll(() => save.isEnabled(), { timeout: 20_000 }).toBe(true);
  await running.answerSaveDialog(join(folder, 'bericht.pdf'));
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await page.getByText('„bericht.pdf“ gespeichert').waitFor();
  expect(existsSync(join(folder, 'bericht.pdf'))).toBe(true);
});

test('the focus is always to be seen', async () => {
  const unseen: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // A hidden radio shows its focus on the label around it.
      const places = [
        element,
        element.closest('label'),
        element.parentElement,
        ...element.querySelectorAll('*'),
      ];
      const isSeen = places.some((place) => place && getComputedStyle(place).outlineStyle !== 'none');
      return isSeen ? null : element.outerHTML.slice(0, 160);
    });
    if (found) unseen.push(found);
  }
  expect(unseen).toEqual([]);
});

async function pressButton(name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
}
