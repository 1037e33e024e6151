import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceProfile } from '../engine/vendors/sample-inputs.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { atAddress, goTo, openCompany } from './steps.ts';

// A breach known for 50 hours: of its marks only "48 hours left" has passed, 26 hours ago.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-notifications-'));
const path = join(folder, 'hafenkontor.obhut');
const title = 'Export mit Daten von Erika Beispiel';

beforeAll(async () => {
  await writeCompanyFile(path, ({ client }) =>
    client.breaches.record({
      title,
      awareness: { at: new Date(Date.now() - 50 * 3_600_000).toISOString(), scenario: null },
      awarenessReason: 'Lag im Postfach',
      reportedBy: 'Mara Lindqvist',
      kinds: ['confidentiality'],
      people: null,
      dataCategories: [],
      vendorId: null,
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts over the same profile; what the system would show is noted instead, as this machine may have nowhere to show it. */
async function start(at = { folder, path }): Promise<RunningApp> {
  const running = await startApp({ folder: at.folder, vaults: [{ path: at.path, name: companyName }] });
  await running.app.evaluate(({ Notification }) => {
    const noted: unknown[] = [];
    const asked = { times: 0 };
    Object.assign(globalThis, { noted, asked });
    Notification.isSupported = () => {
      asked.times += 1;
      return true;
    };
    Notification.prototype.show = function () {
      noted.push(this);
    };
  });
  await openCompany(running.page, companyName);
  return running;
}

const shown = ({ app }: RunningApp) =>
  app.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: { title: string; body: string }[] };
    return noted.map(({ title, body }) => `${title} ${body}`.replaceAll('\u00A0', ' '));
  });

/** How often a window has asked to show something: what it is answered is settled in the same step. */
const asked = ({ app }: RunningApp) =>
  app.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times);

/** The time left stands in the title of the window as soon as the clocks are read. */
const clockRead = ({ app }: RunningApp) =>
  expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toMatch(/^2[12].h.\d+.min – Hafenkontor GmbH/);

test('a passed mark is told once, with the time that is left and without what happened', async () => {
  const running = await start();
  await clockRead(running);
  await expect.poll(() => shown(running)).toHaveLength(1);
  const [text = ''] = await shown(running);
  expect(text).toMatch(/^Datenpanne \d{4}-01: noch 2[12] h \d+ min\. Der Meldung fehlen \d+ Angaben/);
  expect(text).not.toMatch(/Erika|Export|Mara|Hafenkontor/);
  await running.close();
});

test('neither the next start nor another window tells it again, and the profile does not say what it was', async () => {
  const running = await start();
  await clockRead(running);
  await expect.poll(() => asked(running)).toBe(1);
  const another = running.app.waitForEvent('window');
  await running.page.keyboard.press('Control+Shift+w');
  await (await another).getByRole('navigation', { name: 'Bereiche' }).waitFor();
  await expect.poll(() => asked(running)).toBe(2);
  expect(await shown(running)).toEqual([]);
  const profile = readFileSync(join(folder, 'profile', 'profile.json'), 'utf8');
  // The mark that was told, and the earlier one that it has overtaken.
  expect(JSON.parse(profile).shownNotifications).toHaveLength(2);
  expect(profile).not.toMatch(/Erika|Export|prepared-/);
  await running.close();
});

test('a click on it leads to the log', async () => {
  rmSync(join(folder, 'profile'), { recursive: true, force: true });
  const running = await start();
  await expect.poll(() => shown(running)).toHaveLength(1);
  await goTo(running.page, '/vendors');
  await running.page.getByRole('heading', { level: 1, name: 'Dienstleister' }).waitFor();
  await running.app.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: NodeJS.EventEmitter[] };
    noted[0]?.emit('click');
  });
  await running.page.getByRole('heading', { level: 1, name: 'Datenpannen' }).waitFor();
  expect(atAddress(running.page)).toMatch(/^#\/breaches/);
  await running.close();
});

test('deadlines are told together once somebody wants them, in numbers, and not again by the next start', async () => {
  const other = mkdtempSync(join(tmpdir(), 'obhut-e2e-reminders-'));
  const file = join(other, 'hafenkontor.obhut');
  await writeCompanyFile(file, async ({ client }) => {
    const service = serviceProfile({ name: 'Hosting' });
    const { id } = await client.vendors.create({ name: 'Leuchtturm Hosting', seatCountry: 'DE', service });
    const nextReviewOn = new Date(Date.now() - 48 * 3_600_000).toISOString().slice(0, 10);
    await client.vendors.setStatus({ vendorId: id, status: 'approved', nextReviewOn });
  });
  const begin = () => start({ folder: other, path: file });
  const running = await begin();
  expect(await shown(running)).toEqual([]);
  await goTo(running.page, '/settings/notifications');
  await running.page.getByRole('switch', { name: 'Fristen und Vorfristen' }).press('Space');
  await expect.poll(() => shown(running)).toEqual(['1 Termin wartet 1 überfällig.']);
  await running.close();
  const again = await begin();
  await goTo(again.page, '/settings/notifications');
  await expect
    .poll(() => again.page.getByRole('switch', { name: 'Fristen und Vorfristen' }).isChecked())
    .toBe(true);
  expect(await shown(again)).toEqual([]);
  await again.close();
  rmSync(other, { recursive: true, force: true });
});

test('with the sign in the tray the last window only hides, and a second start brings it back', async () => {
  const other = mkdtempSync(join(tmpdir(), 'obhut-e2e-tray-'));
  const file = join(other, 'hafenkontor.obhut');
  await writeCompanyFile(file);
  const running = await start({ folder: other, path: file });
  await goTo(running.page, '/settings/notifications');
  const tray = running.page.getByRole('switch', { name: 'Symbol neben der Uhr' });
  await tray.press('Space');
  // The switch stands there before the computer has heard of it.
  const profile = join(other, 'profile', 'profile.json');
  await expect.poll(() => JSON.parse(readFileSync(profile, 'utf8')).reminders?.tray).toBe(true);
  expect(await tray.isChecked()).toBe(true);
  const isSeen = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(isSeen).toBe(false);
  await running.app.evaluate(({ app }) => {
    app.emit('second-instance');
  });
  await expect.poll(isSeen).toBe(true);
  await running.close();
  rmSync(other, { recursive: true, force: true });
});
