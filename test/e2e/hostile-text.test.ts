import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { openTestEngine, startRun, writeCompanyFile } from './company-file.ts';
import { goTo, openCompany } from './steps.ts';

// S9: what people, vendors and files can be called. A mark that ran would set `ran` in the page.
const names = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload=window.ran=1>',
  '=HYPERLINK("https://example.org","Klick")',
  '@SUM(A1:A9)',
  'Rechnung \u202Efdp.exe',
  'Null\u0000Glocke\u0007',
  '{count, plural, other {#}} {name}',
  '../../etc/passwd',
];
const company = `Firma <b>fett</b> & Söhne {name} ${'x'.repeat(100)}`;
const long = '=1+1<i>schräg</i>\u202E '.repeat(500).slice(0, 10_000);
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-hostile-'));
const path = join(folder, 'feind.obhut');
const runs: { vendorId: string; assessmentId: string }[] = [];
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await writeCompanyFile(
    path,
    async (engine) => {
      for (const name of names) runs.push(await startRun(engine, name));
    },
    company,
  );
  running = await startApp({ vaults: [{ path, name: 'Feind' }] });
  page = running.page;
  await openCompany(page, 'Feind');
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('the company and every vendor show their names as they are written', async () => {
  await goTo(page, '/vendors');
  await page.getByRole('grid').waitFor();
  for (const name of names) await page.getByRole('rowheader', { name: name, exact: true }).first().waitFor();
  expect(await page.getByRole('navigation', { name: 'Bereiche' }).textContent()).toContain(company);
  const title = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getTitle(),
  );
  expect(title).toContain('Firma <b>fett</b> & Söhne {name}');
});

test.each(names.map((name, index) => [name, index] as const))('the page of %j', async (name, index) => {
  await goTo(page, `/vendors/${runs[index]?.vendorId}?tab=overview`);
  await page.getByRole('heading', { level: 1, name: name }).waitFor();
  await goTo(page, `/assessments/${runs[index]?.assessmentId}/decision`);
  await page.getByText('Entwurf der Entscheidung').waitFor();
  await page.getByRole('heading', { level: 1, name }).waitFor();
});

test('10,000 characters of a note come back as they were typed', async () => {
  await goTo(page, `/assessments/${runs[0]?.assessmentId}`);
  const note = page.getByRole('textbox', { name: 'Anmerkung' });
  await note.fill(long);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => note.inputValue()).toBe(long);
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { level: 1, name: 'Firma öffnen' }).waitFor();
  const engine = openTestEngine();
  await engine.privateClient.vaults.open({ path, passphrase, readOnly: true });
  const { answers } = await engine.client.assessments.get({ assessmentId: runs[0]?.assessmentId ?? '' });
  await engine.close();
  expect(answers.map(({ note: stored }) => stored)).toEqual([long]);
  await openCompany(page, company);
});

test('a file of 51 MB is refused with a sentence, chosen in a dialog or dropped', async () => {
  const file = join(folder, 'gross.pdf');
  writeFileSync(file, '%PDF-1.4');
  truncateSync(file, 51 * 1024 * 1024);
  const sentence = page.getByRole('alert').getByText('Die Datei ist zu groß, erlaubt sind 50 MB.');
  await goTo(page, '/settings/measures');
  await page.getByRole('heading', { level: 1, name: 'Eigenes Niveau' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await sentence.waitFor();
  await goTo(page, `/assessments/${runs[0]?.assessmentId}`);
  await page.getByRole('radiogroup', { name: 'Antwort' }).waitFor();
  await running.answerOpenDialog(file);
  await page.keyboard.press('a');
  await sentence.waitFor();
});
