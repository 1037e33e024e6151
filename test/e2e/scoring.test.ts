import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { goTo, openSample } from './steps.ts';

// From a model to its hand-over: a threshold dragged, leads of a file, a version released, the sheet to sign.
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp();
  page = running.page;
  await openSample(page, 'de');
});
afterAll(() => running.close());

const salesField = () => page.getByRole('textbox', { name: 'vertriebsreif ab' });

test('a model opens from the list, with what its signals do', async () => {
  await goTo(page, '/scoring');
  await page.getByRole('rowheader', { name: 'Punktemodell Drehmoment' }).dblclick();
  await page.getByText('Ab 80 an den Vertrieb: 6 zulässig, 10 mit allen Signalen').waitFor();
});

test('the threshold is dragged with the mouse and typed as a number; undo takes it back', async () => {
  const handle = page.getByRole('slider', { name: 'vertriebsreif ab' });
  const box = await handle.boundingBox();
  if (!box) throw new Error('the threshold is not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 6 });
  await page.mouse.up();
  await page.getByText(/^Gespeichert/).waitFor();
  const dragged = Number(await salesField().inputValue());
  expect(dragged).toBeGreaterThan(50);
  expect(dragged).toBeLessThan(80);
  await salesField().fill('75');
  await salesField().press('Enter');
  await page.getByText(/^Ab 75 an den Vertrieb/).waitFor();
  await handle.press('ArrowRight');
  await page.getByText(/^Ab 76 an den Vertrieb/).waitFor();
  expect(await salesField().inputValue()).toBe('76');
});

test('leads of a file in an old encoding are taken under pseudonyms; who somebody is stays out', async () => {
  const rows = [
    'Kennung;Rolle;Branche;Beschäftigte;Land;E-Mail;Einwilligung Profil;Einwilligung Messung;Rückruf angefragt vor Tagen',
    'K-1;Einkauf;Windkraft;90;DE;a@b.example;ja;nein;0',
    'K-2;Einkauf;Windkraft;90;DE;;nein;nein;0',
    'K-3;Einkauf;Windkraft;90;DE;;ja;nein;bald',
  ];
  const path = join(running.folder, 'leads.csv');
  writeFileSync(path, Buffer.from(rows.join('\r\n'), 'latin1'));
  await running.answerOpenDialog(path);
  await page.getByRole('button', { name: 'Leads aus einer Datei' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Datei wählen' }).click();
  await dialog.getByText('Die Tabelle sagt, wer jemand ist').waitFor();
  await dialog.getByText('3 Zeilen, davon 2 zu übernehmen und 1 mit Fehlern.').waitFor();
  await running.picture('scoring-leads-from-file');
  await dialog.getByRole('button', { name: '2 Leads übernehmen' }).click();
  await page.getByRole('heading', { name: '2 Leads aus „leads.csv“ nach Punkten' }).waitFor();
  // 20 + 15 + 10 + 5 and 40 for the call-back of today: 90 for the one who agreed
  await page.getByText('Ab 76 an den Vertrieb: 1 zulässig, 2 mit allen Signalen').waitFor();
  await page.getByRole('heading', { name: 'Warum K-1 übergeben wird' }).waitFor();
});

test('a version is released by name and reason, and its hand-over is printed', async () => {
  await page.getByRole('button', { name: 'Fassung 4 freigeben' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Anlass' }).fill('Mit dem Vertrieb abgestimmt');
  await dialog.getByRole('button', { name: 'Fassung 4 freigeben' }).click();
  await page.getByRole('button', { name: 'Fassung 5 entwerfen' }).waitFor();
  await page.getByRole('tab', { name: 'Übergabe' }).click();
  await page.getByText('vertriebsreif ab 76').waitFor();
  await page.getByRole('link', { name: 'Übergabeblatt' }).click();
  await page.getByText(/Seite 1 von \d/).waitFor({ timeout: 30_000 });
});

test('locking forgets the leads of the file', async () => {
  await goTo(page, '/scoring/sm-torque');
  await page.getByRole('heading', { name: '2 Leads aus „leads.csv“ nach Punkten' }).waitFor();
  await page.keyboard.press('Control+l');
  await openSample(page, 'de');
  await goTo(page, '/scoring/sm-torque');
  await page.getByRole('heading', { name: '60 Beispiel-Leads nach Punkten' }).waitFor();
});
