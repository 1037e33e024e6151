import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { goTo, openSample, words } from './steps.ts';

// Somebody checks what the settings promise: licences as a file, a backup that can be restored, no way to a network.
const zip = join(tmpdir(), `obhut-licences-${process.pid}.zip`);
const { settings, network } = words.de;
let running: RunningApp;

beforeAll(async () => {
  // The page tries what its policy forbids, and says so in its log.
  running = await startApp({ expectsErrors: true });
  await openSample(running.page, 'de');
});
afterAll(async () => {
  await running.close();
  rmSync(zip, { force: true });
});

test('all licences are saved as one zip that holds the text of every part of the list', async () => {
  const { page } = running;
  await goTo(page, '/settings/licences');
  const counted = await page.getByText(/^\d[\d.]* Bausteine$/).textContent();
  await running.answerSaveDialog(zip);
  await page.getByRole('button', { name: settings.licences.save }).click();
  await page.getByText(/^Gespeichert: obhut-licences/).waitFor();
  const files = unzipSync(readFileSync(zip));
  const names = Object.keys(files);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).not.toMatch(/^\/|\.\./);
  const whole = names.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('\n');
  for (const part of ['electron', 'react', 'pdfmake', 'MIT', 'Apache']) expect(whole).toContain(part);
  const parts = await page.evaluate(async () => {
    const { parts: all } = (await (await fetch('./licences.json')).json()) as { parts: { name: string }[] };
    return all.map(({ name }) => name);
  });
  expect(Number((counted ?? '').replace(/\D/g, ''))).toBe(parts.length);
  expect(parts.filter((name) => !whole.includes(name))).toEqual([]);
});

test('a backup is made, opened as a copy and counted beside what is there now', async () => {
  const { page } = running;
  await goTo(page, '/settings/backup');
  await page.getByRole('button', { name: settings.backup.now }).click();
  await page
    .getByRole('button', { name: /^Sicherung vom .* prüfen$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: settings.backup.test.start }).click();
  await dialog.getByText(settings.backup.test.outcomes.good.title).waitFor();
  const row = dialog.getByRole('row', { name: new RegExp(settings.backup.test.kinds.vendors) });
  const [then, now] = await row.getByRole('cell').allInnerTexts();
  expect([then, now]).toEqual(['12', '12']);
  await dialog.getByRole('button', { name: settings.close, exact: true }).last().click();
});

test('every try to reach a network is stopped, and the sentence says so', async () => {
  const { page } = running;
  await goTo(page, '/settings/about');
  await page.getByRole('button', { name: network.try }).click();
  const sentence = await page.getByText(/^\d+ Versuche, keiner kam durch\.$/).textContent();
  const outcomes = page.getByRole('table').getByRole('row');
  // The head is a row too.
  expect(await outcomes.count()).toBe(Number((sentence ?? '').split(' ')[0]) + 1);
  expect(await page.getByText(network.outcomes.reached, { exact: true }).count()).toBe(0);
});
