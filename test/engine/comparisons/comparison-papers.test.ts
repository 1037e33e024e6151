import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSample, realPrinter, realTableFiles, type TestEngine } from '../open-engine.ts';
import { readPdf } from '../reports/read-pdf.ts';

let engine: TestEngine;
const comparisonId = 'cmp-contacts';

beforeAll(async () => {
  engine = await openTestSample(realPrinter());
});
afterAll(() => engine.close());

test('the sample company has a comparison in which price, an answer and a must can turn the order', async () => {
  const { vendors, first, flips } = await engine.client.comparisons.get({ comparisonId });
  expect(first).toEqual(['s-kiebitzpost-mail']);
  expect(vendors.map(({ standing }) => standing)).toEqual(['ranked', 'ranked', 'knockedOut', 'knockedOut']);
  expect(flips.weights[0]).toMatchObject({ criterion: 'price', first: 's-corvane-crm' });
  expect(flips.answers.some(({ must }) => must === null)).toBe(true);
  expect(flips.answers.some(({ must }) => must !== null)).toBe(true);
});

test.each([
  [
    'de',
    [
      'Empfehlung: Kiebitzpost',
      'Warum Kiebitzpost',
      'Dagegen spricht der Preis',
      'Was das Ergebnis kippen würde',
      'Was zu unterschreiben ist',
    ],
  ],
  [
    'en',
    [
      'Recommendation: Kiebitzpost',
      'Why Kiebitzpost',
      'The price speaks against it',
      'What would change the result',
      'What to sign',
    ],
  ],
] as const)(
  'the recommendation names whom, why, what would turn it and what to sign: %s',
  async (language, words) => {
    const path = join(engine.folder, `${language}.pdf`);
    const request = { kind: 'vendorComparison', comparisonId, language } as const;
    for await (const _event of await engine.privateClient.reports.renderTo({ request, path }));
    const { text, pages } = await readPdf(readFileSync(path));
    expect(pages).toHaveLength(2);
    for (const word of words) expect(text).toContain(word);
  },
);

test('the table is saved with ranks, points and prices as numbers, and every question', async () => {
  const path = join(engine.folder, 'vergleich.xlsx');
  await engine.privateClient.tables.writeTo({
    document: { kind: 'vendorComparison', comparisonId, language: 'de' },
    path,
  });
  const files = realTableFiles();
  const read = await files.read(readFileSync(path), { rows: 500, columns: 20, textMb: 5 });
  await files.close();
  expect(read.columns.slice(0, 3)).toEqual([
    'Kriterium',
    'Gewicht',
    'Kiebitzpost: Newsletter- und Mailversand',
  ]);
  const row = (title: string) => read.rows.find(([first]) => first === title)?.slice(2);
  expect(row('Rang')).toEqual(['1', '2', '', '']);
  expect(row('Kosten im Jahr in Euro')).toEqual(['10900', '8400', '12600', '5400']);
});

test('a comparison is found by its name', async () => {
  const { hits } = await engine.client.overview.search({ text: 'kontaktpf', limit: 8 });
  expect(hits).toMatchObject([{ kind: 'comparison', id: comparisonId }]);
});
