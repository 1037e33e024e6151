import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realTableFiles } from '../engine/open-engine.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { goTo, openCompany } from './steps.ts';

// A change list from a spreadsheet: checked, taken over without its wrong rows, and proved for a day in the past.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-list-'));
const path = join(folder, 'hafenkontor.obhut');
const list = join(folder, 'Formulare 2026.xlsx');
const place = (name: string) => join(folder, name);
let running: RunningApp;
let page: Page;
let textId = '';

beforeAll(async () => {
  await writeCompanyFile(path, async ({ client }) => {
    ({ id: textId } = await client.consents.create({
      kind: 'consent',
      name: 'Rundbrief',
      purpose: 'Rundbrief über Werkzeuge',
      channel: 'email',
      procedure: 'singleOptIn',
      languages: ['de'],
      ownerId: null,
    }));
    const { id: versionId } = await client.consents.startDraft({ textId, fromVersionId: null });
    const draft = (await client.consents.get({ textId })).versions.find(({ id }) => id === versionId);
    if (!draft) throw new Error('The draft is missing');
    const content = { ...draft.content, wording: { de: 'Ja, ich möchte den Rundbrief.', en: null } };
    await client.consents.saveDraft({ versionId, content, reason: '', basedOn: draft.savedAt });
    await client.consents.publish({ versionId, by: 'Mara Lindqvist', approvedBy: '', reason: 'Erste' });
  });
  writeFileSync(list, await filledIn());
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A list as people keep it: real dates, a formula-like note, two rows that do not fit. */
async function filledIn(): Promise<Uint8Array> {
  const files = realTableFiles();
  const titles = ['Formular', 'URL', 'Text', 'Fassung', 'Gültig ab', 'Bis', 'Bemerkung'];
  const rows = [
    [
      'Website, Fuß',
      'https://hafenkontor.example',
      'Rundbrief',
      1,
      { time: '2098-03-01T14:30:00' },
      null,
      '=A1',
    ],
    ['Messe', '', 'Rundbrief', 1, { day: '2098-05-01' }, { day: '2098-05-31' }, ''],
    ['Kasse', '', 'Rundbrif', 1, { day: '2098-05-01' }, null, ''],
    ['Tresen', '', 'Rundbrief', 1, '03/05/2098', null, ''],
  ];
  const columns = titles.map((title) => ({ title, width: 20 }));
  const bytes = await files.write({
    language: 'de',
    title: '',
    createdAt: new Date().toISOString(),
    sheets: [{ name: 'Formulare', columns, rows }],
  });
  await files.close();
  return bytes;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('the list is chosen in the dialog of the computer and checked row by row', async () => {
  await goTo(page, '/consents');
  await button('Weitere Befehle').click();
  await page.getByRole('menuitem', { name: /Änderungsliste importieren/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Änderungsliste importieren' }).waitFor();
  await running.picture('change-list-empty');
  await running.answerOpenDialog(list);
  await button('Datei wählen').click();
  await page.getByText('4 Zeilen: 2 zu übernehmen, 2 mit Fehlern.').waitFor();
  await page.getByText('Einen Text „Rundbrif“ gibt es im Register nicht.').waitFor();
  await page.getByText(/„03\/05\/2098“ ist kein lesbarer Zeitpunkt\./).waitFor();
  await running.picture('change-list-preview');
});

test('rows that do not fit are saved with their reasons, the others are taken over', async () => {
  await running.answerSaveDialog(place('uebrig.xlsx'));
  await button('2 fehlerhafte Zeilen speichern').click();
  await page.getByText('Gespeichert: uebrig.xlsx').waitFor();
  await button('2 Zeilen übernehmen').click();
  await page.getByText('2 Einsatzorte sind neu. 2 Zeilen blieben draußen.').waitFor();
  await running.picture('change-list-done');
  const files = realTableFiles();
  const left = await files.read(readFileSync(place('uebrig.xlsx')), { rows: 10, columns: 20, textMb: 1 });
  await files.close();
  expect(left.rows.map((row) => [row[0], row.at(-2)])).toEqual([
    ['Kasse', '4'],
    ['Tresen', '5'],
  ]);
});

test('the place shows the version of a day, and nothing the minute before', async () => {
  const ask = (at: string) => goTo(page, `/consents/${textId}?at=${encodeURIComponent(at)}`);
  await ask('2098-03-01T13:29:59.000Z');
  await page.getByText('Website, Fuß').first().waitFor();
  await running.picture('change-list-before');
  await ask('2098-03-01T13:30:00.000Z');
  await page.getByRole('main').getByText('Ja, ich möchte den Rundbrief.').first().waitFor();
  await running.picture('change-list-answer');
});

test('the register is saved by keys with its places and real dates, without a formula', async () => {
  await goTo(page, '/consents');
  await page.getByRole('heading', { level: 1, name: /^Einwilligungen/ }).waitFor();
  await running.answerSaveDialog(place('register.xlsx'));
  await page.keyboard.press('Control+e');
  await page.getByText('Gespeichert: register.xlsx').waitFor();
  const parts = Object.entries(unzipSync(readFileSync(place('register.xlsx')))).map(
    ([name, part]) => [name, Buffer.from(part).toString()] as const,
  );
  for (const [, text] of parts) expect(text).not.toMatch(/<(\w+:)?f[\s>/]/);
  const places = parts.find(([name]) => name === 'xl/worksheets/sheet2.xml')?.[1];
  expect(places?.match(/<row /g)).toHaveLength(3);
});
