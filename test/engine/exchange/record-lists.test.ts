import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ListedRecords, type TableDocument } from '../../../src-main/contract/table-documents.ts';
import { readTable } from '../../../src-main/engine/exchange/table-file/read-table.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';
import { convert } from './libre-office.ts';

const limits = { rows: 20_000, columns: 100, textMb: 20 };
let engine: TestEngine;
let folder: string;

beforeAll(async () => {
  engine = await openTestSample();
  folder = mkdtempSync(join(tmpdir(), 'obhut-lists-'));
});
afterAll(async () => {
  expect(engine.incidents).toEqual([]);
  await engine.close();
  rmSync(folder, { recursive: true });
});

const listed = (of: ListedRecords, more: Partial<Extract<TableDocument, { kind: 'recordList' }>> = {}) =>
  ({ kind: 'recordList', of, ids: null, subjectId: null, language: 'de', ...more }) as const;

async function saved(document: TableDocument, format: 'xlsx' | 'csv' = 'xlsx') {
  const path = join(folder, `liste.${format}`);
  await engine.privateClient.tables.writeTo({ document, path, format });
  const bytes = readFileSync(path);
  return { path, bytes, table: await readTable(bytes, limits) };
}

describe('the lists of the app as tables', () => {
  test.each(ListedRecords.options)('%s: heads, rows, and no formula', async (of) => {
    const { bytes, table } = await saved(listed(of));
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    const sheet = parts.map(([, part]) => strFromU8(part)).join('');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"/);
    expect(sheet).toContain('<autoFilter');
    expect(table.columns.every((title) => title !== '' && !title.includes('.'))).toBe(true);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const cell of table.rows.flat()) expect(cell).not.toMatch(/^(?:word|column)\./);
  });

  test('hold the records that the page shows, in its order, archived ones too', async () => {
    const { rows } = await engine.client.personas.list({ search: '', isArchived: false });
    const [first, second] = rows;
    if (!first || !second) throw new Error('the sample has no two personas');
    await engine.client.personas.archive({ personaId: first.id });
    const { table } = await saved(listed('personas', { ids: [second.id, first.id, 'nobody'] }));
    expect(table.rows.map(([label]) => label)).toEqual([second.label, first.label]);
    await engine.client.vault.undo();
  });

  test('days are days, numbers numbers, as another program reads them', async () => {
    const { requests } = await engine.client.requests.list({ view: 'all', search: '' });
    const { table, path } = await saved(listed('requests'));
    const column = table.columns.indexOf('Eingang');
    expect(table.rows.map((row) => row[column])).toEqual(requests.map(({ receivedOn }) => receivedOn));
    convert(folder, 'fods', [path]);
    const flat = readFileSync(join(folder, 'liste.fods'), 'utf8');
    expect(flat).not.toContain('table:formula');
    for (const { receivedOn } of requests)
      expect(flat).toContain(`office:value-type="date" office:date-value="${receivedOn}"`);
  }, 120_000);

  test('as separated text they are read back alike', async () => {
    const book = await saved(listed('breaches'));
    const text = await saved(listed('breaches'), 'csv');
    expect(text.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.table.columns).toEqual(book.table.columns);
    expect(text.table.rows.map(([number, title]) => [number, title])).toEqual(
      book.table.rows.map(([number, title]) => [number, title]),
    );
  });

  test('the trail of one record has its entries alone', async () => {
    const { requests } = await engine.client.requests.list({ view: 'all', search: '' });
    const subjectId = requests[0]?.id ?? '';
    const { entries } = await engine.client.vault.auditTrail({ subjectId, before: null, limit: 100 });
    const { table } = await saved(listed('auditTrail', { subjectId }));
    expect(table.rows.map(([number]) => number)).toEqual(entries.map(({ number }) => String(number)));
  });
});
