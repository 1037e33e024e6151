import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSample, type TestEngine } from '../open-engine.ts';

let engine: TestEngine;
const filter = { from: null, to: '2026-12-31', sorts: ['review' as const] };

beforeAll(async () => {
  engine = await openTestSample();
});
afterAll(() => engine.close());

test('the spreadsheet holds the deadlines as filtered, with real days and numbers', async () => {
  const document = { kind: 'deadlineList', filter, language: 'de' } as const;
  const { fileName } = await engine.privateClient.tables.fileName(document);
  expect(fileName).toBe('Fristen_2026-11-23.xlsx');
  const path = join(engine.folder, fileName);
  await engine.privateClient.tables.writeTo({ document, path });
  const limits = { rows: 1000, columns: 20, textMb: 1 };
  const { columns, rowCount, firstRows } = await engine.privateClient.tables.readFile({ path, limits });
  const { rows } = await engine.client.deadlines.list(filter);
  expect(columns).toEqual(['Fällig am', 'Tage', 'Art', 'Was und warum', 'Warum', 'Vorfrist ab']);
  expect(rowCount).toBe(rows.length);
  expect(firstRows[0]?.[3]).toBe(rows[0]?.title.de);
});
