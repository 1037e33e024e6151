import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '../../src-main/engine/database/open.ts';
import { smallMedium } from '../engine/faults/media.ts';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { companyName, openTestEngine, writeCompanyFile } from './company-file.ts';
import { atAddress, goTo, lock, openCompany, passphraseField } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-files-'));
const medium = smallMedium(10);
const files = {
  good: { name: companyName, path: join(folder, 'hafenkontor.obhut') },
  damaged: { name: 'Firma mit Schaden', path: join(folder, 'schaden.obhut') },
  newer: { name: 'Firma von morgen', path: join(folder, 'morgen.obhut') },
  elsewhere: { name: 'Firma woanders', path: join(folder, 'woanders.obhut') },
  readOnly: { name: 'Firma hinter Glas', path: join(folder, 'glas.obhut') },
  protected: { name: 'Firma auf einer CD', path: join(medium.folder, 'cd.obhut') },
};
let running: RunningApp;

beforeAll(async () => {
  await writeCompanyFile(files.good.path);
  for (const { path } of [files.newer, files.elsewhere, files.readOnly, files.protected])
    copyCompany(files.good.path, path);
  await writeCompanyFile(files.damaged.path, async ({ client }) => {
    await client.company.savePerson({ id: null, name: 'Ada Kern', role: '', function: 'dpo', email: '' });
    for await (const _ of await client.vault.backUp());
  });
  damage(files.damaged.path);
  makeNewer(files.newer.path);
  medium.makeReadOnly();
  running = await startApp({ vaults: Object.values(files) });
});
afterAll(async () => {
  await running.close();
  medium.remove();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const { page } = running;
  if (await page.getByRole('navigation', { name: 'Bereiche' }).isVisible()) await lock(page);
});

test('a wrong passphrase is said in one sentence and changes no byte', async () => {
  const { page } = running;
  const before = hash(files.good.path);
  await tryPassphrase(files.good.name, 'vier gelbe Leuchten am Pier im Regen');
  await expectAlert('Die Passphrase passt nicht.', 'An der Datei wurde nichts geändert.');
  expect(hash(files.good.path)).toBe(before);
  const field = await passphraseField(page, files.good.name);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await page.getByRole('navigation').count()).toBe(0);
});

test('Ctrl+L locks; the same passphrase leads back to the same address', async () => {
  const { page } = running;
  await openCompany(page, files.good.name);
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await page.getByRole('link', { name: 'Personen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor();
  const address = atAddress(page);
  await lock(page);
  expect(await page.getByText('Ada Kern').count()).toBe(0);
  await openCompany(page, files.good.name);
  await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor();
  expect(atAddress(page)).toBe(address);
});

test('nobody at the keyboard: a warning, then the lock, and the page says that all is saved', async () => {
  const { page } = running;
  await openCompany(page, files.good.name);
  await goTo(page, '/settings/security');
  await page.getByRole('button', { name: /Sperren ohne Eingabe/ }).click();
  await page.clock.install();
  await page.getByRole('option', { name: 'nach 2 Minuten' }).click();
  await page.getByRole('contentinfo').getByText('Sperrt nach 2 min').waitFor();
  await page.clock.fastForward(61_000);
  const warning = page.getByRole('alertdialog', { name: 'In 60 Sekunden wird gesperrt' });
  await warning.waitFor();
  await warning.getByRole('button', { name: 'Offen lassen' }).click();
  await warning.waitFor({ state: 'detached' });
  await page.clock.fastForward(61_000);
  await warning.waitFor();
  await page.clock.fastForward(61_000);
  await page.getByText('Eine Weile kam keine Eingabe. Alles ist gespeichert.').waitFor();
});

test('after a change only the new passphrase opens', async () => {
  const { page } = running;
  const next = 'sieben blaue Netze trocknen im Wind';
  await openCompany(page, files.good.name);
  await goTo(page, '/settings/security');
  await page.getByRole('button', { name: 'Passphrase ändern' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Passphrase ändern?' });
  await dialog.getByLabel('Bisherige Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Neue Passphrase', { exact: true }).fill(next);
  await dialog.getByLabel('Neue Passphrase wiederholen', { exact: true }).fill(next);
  await dialog.getByRole('button', { name: 'Passphrase ändern' }).click();
  await page.getByText('Die Passphrase ist geändert.').waitFor();
  await lock(page);
  await tryPassphrase(files.good.name, passphrase);
  await expectAlert('Die Passphrase passt nicht.');
  await openCompany(page, files.good.name, next);
});

test('a damaged file is not opened for writing; the backup beside it brings everything back', async () => {
  const { page } = running;
  const before = hash(files.damaged.path);
  await tryPassphrase(files.damaged.name, passphrase);
  await expectAlert(
    'Ein Teil der Datei ist beschädigt.',
    'Obhut hat nichts überschrieben',
    'Sicherung ist vom',
  );
  expect(hash(files.damaged.path)).toBe(before);
  await page.getByRole('alert').getByRole('button', { name: 'Sicherung zurückspielen' }).click();
  const dialog = page.getByRole('alertdialog', { name: `„${files.damaged.name}“ wiederherstellen` });
  await dialog.getByRole('radio').first().waitFor({ state: 'attached' });
  await dialog.getByLabel('Passphrase der Sicherung', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Wiederherstellen' }).click();
  await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
  await goTo(page, '/settings/people');
  await page.getByRole('rowheader', { name: 'Ada Kern' }).waitFor();
});

test('a file from a newer Obhut stays as it is', async () => {
  const before = hash(files.newer.path);
  await tryPassphrase(files.newer.name, passphrase);
  await expectAlert('Dieser Tresor stammt aus einer neueren Fassung.', 'Er wurde nicht verändert.');
  expect(hash(files.newer.path)).toBe(before);
});

test('a file that another program holds stays shut until it lets go', async () => {
  const { page } = running;
  const other = openTestEngine();
  await other.privateClient.vaults.open({ path: files.elsewhere.path, passphrase, readOnly: false });
  await tryPassphrase(files.elsewhere.name, passphrase);
  await expectAlert('Der Tresor ist an anderer Stelle geöffnet.');
  await other.close();
  await page.getByRole('alert').getByRole('button', { name: 'Erneut versuchen' }).click();
  await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
});

test('a file opened for reading shows that it takes no changes, and takes none', async () => {
  const { page } = running;
  const before = hash(files.readOnly.path);
  await (await passphraseField(page, files.readOnly.name)).fill(passphrase);
  await page.getByRole('button', { name: `Mehr zu ${files.readOnly.name}` }).click();
  await page.getByRole('menuitem', { name: 'Nur lesen öffnen' }).click();
  await page.getByText('Nur lesen: Dieser Tresor ist schreibgeschützt').waitFor();
  expect(hash(files.readOnly.path)).toBe(before);
});

test('a file on a write-protected medium opens for reading by itself; a change is refused with a sentence', async () => {
  const { page } = running;
  await openCompany(page, files.protected.name);
  await page.getByText('Nur lesen: Dieser Tresor ist schreibgeschützt').waitFor();
  await goTo(page, '/settings/people');
  await page.getByRole('button', { name: 'Person eintragen' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada Kern');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expectAlert('Nicht gespeichert: Die Datei ist schreibgeschützt.');
  await page.keyboard.press('Escape');
});

async function tryPassphrase(name: string, text: string): Promise<void> {
  const field = await passphraseField(running.page, name);
  await field.fill(text);
  await running.page.getByRole('button', { name: 'Öffnen', exact: true }).click();
}

async function expectAlert(...sentences: string[]): Promise<void> {
  const alert = running.page.getByRole('alert');
  for (const sentence of sentences) await alert.filter({ hasText: sentence }).waitFor();
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function copyCompany(from: string, to: string): void {
  copyFileSync(from, to);
  copyFileSync(`${from}.check`, `${to}.check`);
}

/** Turns over bytes in the middle of every page but the first. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  for (let at = 4096 + 2000; at < bytes.length; at += 4096) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
  chmodSync(path, 0o600);
}

/** What a later release would leave behind. */
function makeNewer(path: string): void {
  const raw = openDatabase({ path, passphrase });
  raw.pragma('user_version = 999');
  closeDatabase(raw);
}
