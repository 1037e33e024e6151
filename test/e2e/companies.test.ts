import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passphrase, type RunningApp, startApp } from './app.ts';
import { writeCompanyFile } from './company-file.ts';

// An external data-protection officer looks after two clients, one of them with a breach that runs.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-companies-'));
const vaults = ['hafen', 'klinik'].map((name) => ({
  path: join(folder, `${name}.obhut`),
  name: `Mandant ${name}`,
}));
const secret = 'Vorfallgeheimnis7q3x';
const awareAt = Date.now() - 50 * 3_600_000;
let running: RunningApp;

beforeAll(async () => {
  const [harbour, clinic] = vaults;
  await writeCompanyFile(harbour?.path ?? '', async () => undefined);
  await writeCompanyFile(clinic?.path ?? '', ({ client }) =>
    client.breaches.record({
      title: secret,
      awareness: { at: new Date(awareAt).toISOString(), scenario: null },
      awarenessReason: 'Anruf',
      reportedBy: '',
      kinds: [],
      people: null,
      dataCategories: [],
      vendorId: null,
    }),
  );
  running = await startApp({ folder, vaults });
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

test('two clients are unlocked one after the other and stand side by side, the one with the running clock first', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Firmen nebeneinander' }).click();
  for (const { name } of vaults) {
    await page.getByLabel(`Passphrase von ${name}`).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByLabel(`Passphrase von ${name}`).waitFor({ state: 'detached' });
  }
  const rows = page.getByRole('table').getByRole('row');
  await expect.poll(() => rows.count()).toBe(3);
  expect(((await rows.nth(1).textContent()) ?? '').replaceAll('\u00A0', ' ')).toMatch(/noch 2[12] h/);
  expect(await page.getByRole('main').textContent()).not.toContain(secret);
  await running.picture('companies-unlocked');
});

test('what stands there is nowhere on the disk', () => {
  const clockEnds = new Date(awareAt + 72 * 3_600_000).toISOString().slice(0, 16);
  const { stdout } = spawnSync('grep', ['-rlaE', `${secret}|${clockEnds}`, folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('whoever leaves takes nothing along: they are closed when somebody comes back', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Zurück zur Auswahl' }).click();
  await page.getByRole('button', { name: 'Firmen nebeneinander' }).click();
  await page.getByRole('heading', { name: 'Noch gesperrt' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
});
