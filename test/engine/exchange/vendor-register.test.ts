import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyService } from '../../../src-main/contract/nothing-known.ts';
import type { TableDocument } from '../../../src-main/contract/table-documents.ts';
import { openTestSample, realTableFiles, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
const files = realTableFiles();
beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(async () => {
  await files.close();
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

const filter = {
  search: '',
  view: 'all' as const,
  statuses: [],
  roles: [],
  risks: [],
  countries: [],
  protectionNeeds: [],
};
const sort = { key: 'name' as const, direction: 'ascending' as const };

async function saved(change: Partial<Extract<TableDocument, { kind: 'vendorRegister' }>>) {
  const path = join(engine.folder, 'register.xlsx');
  await engine.privateClient.tables.writeTo({
    document: { kind: 'vendorRegister', filter, sort, asOf: null, language: 'de', ...change },
    path,
  });
  const bytes = readFileSync(path);
  const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
  return { sheet, ...(await files.read(bytes, { rows: 1000, columns: 40, textMb: 1 })) };
}

test('the register is saved as filtered, with days as days and prices as numbers, frozen and filtered', async () => {
  const { total } = await engine.client.vendors.list({
    filter,
    sort,
    groupBy: 'none',
    offset: 0,
    limit: 200,
  });
  const { rows, columns, sheet } = await saved({});
  expect(rows).toHaveLength(total);
  expect(columns.slice(0, 3)).toEqual(['Name', 'Firma laut Register', 'Leistung']);
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  expect(sheet).toContain('<autoFilter');
  const review = columns.indexOf('Nächste Prüfung');
  const dated = rows.findIndex((row) => /^\d{4}-\d\d-\d\d$/.test(row[review] ?? ''));
  expect(dated).toBeGreaterThanOrEqual(0);
  // A number with a format of its own, not a text.
  const letter = String.fromCharCode(65 + review);
  expect(sheet).toMatch(new RegExp(`<c r="${letter}${dated + 2}" s="\\d+"><v>\\d{5}</v>`));
  const high = await saved({ filter: { ...filter, risks: ['high'] }, language: 'en' });
  expect(high.rows.length).toBeLessThan(total);
  expect(new Set(high.rows.map((row) => row[high.columns.indexOf('Risk')])).size).toBe(1);
});

test('a vendor that came today was in no register yesterday; one of today is as the screen shows it', async () => {
  const before = (await saved({ asOf: '2026-11-22' })).rows.length;
  await engine.client.vendors.create({
    name: 'Kranwerk Neu',
    seatCountry: 'DE',
    service: { ...emptyService, name: 'Kran' },
  });
  const yesterday = await saved({ asOf: '2026-11-22' });
  expect(yesterday.rows).toHaveLength(before);
  expect(yesterday.notes.otherSheets).toEqual(['Hinweise']);
  expect((await saved({})).rows.map(([name]) => name)).toContain('Kranwerk Neu');
  engine.setNow('2026-11-24T08:40:00.000Z');
  const { vendors } = await engine.client.vendors.names({ search: 'Kranwerk Neu' });
  const vendorId = vendors[0]?.id ?? '';
  await engine.client.vendors.setStatus({ vendorId, status: 'approved', nextReviewOn: '2027-11-24' });
  engine.setNow('2026-11-25T08:40:00.000Z');
  await engine.client.vendors.archive({ vendorIds: [vendorId] });
  engine.setNow('2026-11-26T08:40:00.000Z');
  const stood = async (asOf: string) =>
    (await saved({ asOf })).rows.find(([name]) => name === 'Kranwerk Neu');
  expect(await stood('2026-11-23')).toEqual(['Kranwerk Neu', 'Kran', 'Kandidat', '', '', '', '']);
  expect(await stood('2026-11-24')).toEqual([
    'Kranwerk Neu',
    'Kran',
    'freigegeben',
    '',
    '',
    '',
    '2027-11-24',
  ]);
  expect(await stood('2026-11-25')).toBeUndefined();
});
