import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSample, realPrinter, type TestEngine } from '../open-engine.ts';
import { printed } from '../reports/print-request.ts';
import { squeezed } from '../reports/read-pdf.ts';

let engine: TestEngine;
const filter = { from: null, to: '2026-12-31', sorts: [] };

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
});
afterAll(() => engine.close());

test.each([
  ['de', 'Fristen und Termine', 'Überfällig', 'Dezember 2026'],
  ['en', 'Deadlines', 'Overdue', 'December 2026'],
] as const)('the printed list in %s names every deadline by month', async (language, ...heads) => {
  const { rows } = await engine.client.deadlines.list(filter);
  const { pdf } = await printed(engine, { kind: 'deadlineList', filter, language });
  const words = squeezed(pdf.text);
  for (const said of [...heads, ...rows.map(({ title }) => title[language])])
    expect(words).toContain(squeezed(said).slice(0, 24));
});
