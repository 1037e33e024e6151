import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostDeadlines } from '../../../src-main/contract/deadlines.ts';
import { closeDatabase, openDatabase } from '../../../src-main/engine/database/open.ts';
import { openTestVault, passphrase, type TestEngine } from '../open-engine.ts';
import { createVendor } from '../vendors/sample-inputs.ts';
import { readEvents } from './read-calendar.ts';

// Twice as many deadlines as a page shows: a calendar file tells and cancels them all.
const many = 10_000;
const filter = { from: null, to: '2027-11-23', sorts: [] };

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestVault();
  const { id } = await createVendor(engine, 'Vorlage');
  await withFile((raw) => {
    const columns = raw
      .prepare(`SELECT name FROM pragma_table_info('vendors') WHERE name <> 'id'`)
      .pluck()
      .all()
      .join(', ');
    const numbers = `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${many})`;
    raw
      .prepare(`INSERT INTO vendors (id, ${columns})
        ${numbers} SELECT 'm-' || n, ${columns} FROM numbers, vendors WHERE id = ?`)
      .run(id);
    raw.exec(`INSERT INTO vendor_documents (id, vendor_id, kind, title, expires_on, position)
      ${numbers} SELECT 'd-' || n, 'm-' || n, 'contract', 'Vertrag ' || n, '2027-06-01', 0 FROM numbers`);
  });
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

/** Works on the closed file and opens it again. */
async function withFile(work: (raw: ReturnType<typeof openDatabase>) => void): Promise<void> {
  const { path, client, privateClient } = engine;
  await client.vault.lock();
  const raw = openDatabase({ path, passphrase, rounds: 1000 });
  work(raw);
  closeDatabase(raw);
  await privateClient.vaults.open({ path, passphrase, readOnly: false });
}

async function written() {
  const path = join(engine.folder, 'fristen.ics');
  await engine.privateClient.reports.writeDeadlineCalendar({ filter, language: 'de', path });
  return readEvents(readFileSync(path, 'utf8'));
}

test('all of them are told, and what is settled is cancelled', async () => {
  const before = await written();
  expect(before.filter(({ uid }) => uid.startsWith('document-'))).toHaveLength(2 * many);
  await withFile((raw) => raw.exec(`DELETE FROM vendor_documents WHERE id IN ('d-7', 'd-9999')`));
  const after = await written();
  expect(after).toHaveLength(before.length);
  const cancelled = after.filter(({ status }) => status === 'CANCELLED').map(({ uid }) => uid);
  expect(cancelled.toSorted()).toEqual(
    ['d-7', 'd-9999'].flatMap((id) => [`document-${id}-30@obhut`, `document-${id}@obhut`]).toSorted(),
  );
});

test('a page shows the first of them and says that there are more', async () => {
  const { rows, hasMore } = await engine.client.deadlines.list(filter);
  expect([rows.length, hasMore]).toEqual([mostDeadlines, true]);
  expect(await engine.client.deadlines.list({ ...filter, sorts: ['request'] })).toMatchObject({
    rows: [],
    hasMore: false,
  });
});
