import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyService } from '../../src-main/contract/nothing-known.ts';
import { type RunningApp, startApp } from './app.ts';
import { companyName, writeCompanyFile } from './company-file.ts';
import { goTo, openCompany } from './steps.ts';

// A vendor publishes its list, later a new one: read, compared, noticed, decided, carried into the chain.
const folder = mkdtempSync(join(tmpdir(), 'obhut-e2e-subs-'));
const path = join(folder, 'hafenkontor.obhut');
let running: RunningApp;
let page: Page;
let address = '';
let vendorId = '';

const first = `<table><tr><th>Name</th><th>Zweck</th><th>Land</th></tr>
<tr><td>Leinetal Rechenzentrum GmbH</td><td>Server</td><td>Deutschland</td></tr>
<tr><td>Grazbach Zustellung</td><td>Zustellung</td><td>Österreich</td></tr>
<tr><td>Treibholz Daten</td><td>Auswertung</td><td>Atlantis</td></tr></table>`;
const second = `- Leinetal Rechenzentrum – Server – Schweiz
- Grazbach Zustellung – Zustellung – AT
- Blueridge Compute LLC – Auswertung – USA (Oregon)`;

beforeAll(async () => {
  await writeCompanyFile(path, async ({ client }) => {
    const vendor = await client.vendors.create({
      name: 'Kiebitzpost',
      seatCountry: 'DE',
      service: { ...emptyService, name: 'Newsletter' },
    });
    vendorId = vendor.id;
    address = `/sub-processors/import?vendor=${vendor.id}&service=${vendor.services[0]?.id}`;
  });
  running = await startApp({ vaults: [{ path, name: companyName }] });
  page = running.page;
  await openCompany(page, companyName);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a browser or an editor puts on the clipboard, pasted on the page that reads lists. */
async function pasteList(type: 'text/html' | 'text/plain', text: string): Promise<void> {
  await goTo(page, address);
  await page.getByRole('heading', { level: 1, name: 'Liste einlesen' }).waitFor();
  await page.evaluate(
    ([kind, content]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, content);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [type, text] as const,
  );
}

test('a table from the browser is previewed and taken over, without the line whose country does not exist', async () => {
  await pasteList('text/html', first);
  await page.getByText('„Atlantis“ ist kein Land und kein Ort, den Obhut kennt.').waitFor();
  await page.getByText('3 Einträge gelesen: 2 kommen dazu, 0 ändern sich, 0 fallen weg').waitFor();
  await page.getByRole('button', { name: '2 Änderungen übernehmen' }).click();
  await page.getByText('2 Änderungen sind übernommen.').waitFor();
});

test('a new list becomes a notice whose period is counted and stands on the desk', async () => {
  await goTo(page, '/sub-processors');
  await page.getByRole('rowheader', { name: /Leinetal/ }).waitFor();
  await pasteList('text/plain', second);
  await page.getByText('3 Einträge gelesen: 1 kommen dazu, 1 ändern sich, 0 fallen weg, 1 stehen').waitFor();
  await page.getByText('Ort: Germany → Schweiz').or(page.getByText('Ort: Deutschland → Schweiz')).waitFor();
  await page.getByRole('radio', { name: /Als Hinweis mit Widerspruchsfrist/ }).check({ force: true });
  await page.getByLabel('Mitgeteilt von').fill('Rieke Althoff');
  await page.getByText(/Widerspruch bis .*, 24 Uhr\./).waitFor();
  await page.getByRole('button', { name: 'Als Hinweis eintragen' }).click();
  // The preview names the same firms: only the notice says who told it.
  await page.getByText('Mitgeteilt von Rieke Althoff').waitFor();
  await goTo(page, '/today');
  await page.getByText('Kiebitzpost: Änderung bei Unterauftragsverarbeitern entscheiden').first().waitFor();
});

test('the period goes into a calendar file', async () => {
  await goTo(page, '/sub-processors?view=changes');
  const file = join(folder, 'frist.ics');
  await running.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Frist in den Kalender' }).click();
  await page.getByText('Gespeichert: frist.ics').waitFor();
  expect(readFileSync(file, 'utf8')).toMatch(/UID:[\w-]+-last@obhut/);
});

test('accepting carries the change into the chain of the vendor', async () => {
  await page.getByRole('button', { name: 'Annehmen: Blueridge Compute LLC' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annehmen' }).click();
  await page.getByText('angenommen', { exact: true }).waitFor();
  await goTo(page, `/vendors/${vendorId}?tab=subProcessors`);
  await page.getByText('Blueridge Compute LLC').first().waitFor();
  await page
    .getByText(/Auswertung · Oregon/)
    .first()
    .waitFor();
});
