import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import type { SheetCell } from '../../../src-main/engine/kernel/table-files.ts';
import { realTableFiles } from '../open-engine.ts';

const files = realTableFiles();
afterAll(() => files.close());

async function written(rows: SheetCell[][], titles = ['Spalte'], language: 'de' | 'en' = 'de') {
  const columns = titles.map((title) => ({ title, width: 20 }));
  const sheets = [{ name: 'Blatt', columns, rows }];
  return await files.write({ language, title: 'Probe', createdAt: '2026-11-23T08:40:00.000Z', sheets });
}

const partsOf = (bytes: Uint8Array) => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]);
  return new Map(parts as [string, string][]);
};
const readBack = async (bytes: Uint8Array) =>
  (await files.read(bytes, { rows: 1000, columns: 20, textMb: 1 })).rows;

const dangerous = [
  '=1+1',
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "=cmd|'/c calc'!A0",
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '_x003D_1+1',
  '<f>1</f>',
  "'=1",
  '#N/A',
  '#REF!',
];

test.each(dangerous)('%j is written as text and comes back as it was', async (text) => {
  const bytes = await written([[text], ['x']]);
  const parts = partsOf(bytes);
  for (const [, part] of parts) expect(part).not.toMatch(/<(\w+:)?f[\s>/]/);
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]* t="(s|inlineStr)"/);
  expect(await readBack(bytes)).toEqual([[text.replaceAll('\r', '\n')], ['x']]);
});

test('the header stays in view and filters; dates and numbers are real ones', async () => {
  const bytes = await written(
    [['Köln', { day: '2026-11-03' }, { time: '2026-10-25T02:30:00' }, 12.5, null, true]],
    ['Ort', 'Tag', 'Zeit', 'Zahl', 'Leer', 'Ja'],
  );
  const sheet = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toContain('<autoFilter ref="A1:F2"');
  expect(sheet).toMatch(/<c r="B2" s="\d+"><v>46329<\/v>/);
  expect(sheet).toMatch(/<c r="D2"><v>12.5<\/v>/);
  expect(sheet).toMatch(/<col [^>]*width="20/);
  expect(partsOf(bytes).get('xl/styles.xml')).toContain('dd.mm.yyyy hh:mm:ss');
  expect(await readBack(bytes)).toEqual([['Köln', '2026-11-03', '2026-10-25T02:30:00', '12.5', '', 'true']]);
});

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  // Spreadsheets believe in a 29 February 1900.
  ['1900-03-01', 61],
  ['2000-02-29', 36585],
  ['2026-11-03', 46329],
])('%s is day %d of the format', async (day, serial) => {
  const bytes = await written([[{ day }]]);
  expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).toContain(`<v>${serial}</v>`);
  expect(await readBack(bytes)).toEqual([[day]]);
});

test('each sheet has its own rows, headings are bold, columns of prose break and make room', async () => {
  const bytes = await files.write({
    ...{ language: 'de', title: 'Probe', createdAt: '2026-11-23T08:40:00.000Z' },
    sheets: [
      {
        name: 'Fragen',
        columns: [
          { title: 'Text – lang', width: 10, isWrapped: true },
          { title: 'Zahl', width: 10 },
        ],
        rows: [
          ['Abschnitt', null],
          ['vierzig Zeichen sind mehr als eine Zeile', Number.NaN],
          ['kurz', 0],
        ],
        headings: [0],
      },
      { name: 'Leer', columns: [{ title: 'Nichts', width: 10 }], rows: [] },
      {
        name: 'Mehr',
        columns: [{ title: 'Text', width: 10 }],
        rows: [['kurz'], [' mit Rand '], ['zwei\nZeilen']],
      },
    ],
  });
  const parts = partsOf(bytes);
  const sheet = (number: number) => parts.get(`xl/worksheets/sheet${number}.xml`) ?? '';
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(
    ([, text]) => text,
  );
  const textIn = (number: number, cell: string) =>
    texts[Number(new RegExp(`<c r="${cell}"[^>]*><v>(\\d+)</v>`).exec(sheet(number))?.[1])];
  const lookOf = (number: number, cell: string) =>
    new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet(number))?.[1] ?? null;
  expect(['A1', 'B1', 'A2', 'A3', 'A4'].map((cell) => textIn(1, cell))).toEqual([
    'Text – lang',
    'Zahl',
    'Abschnitt',
    'vierzig Zeichen sind mehr als eine Zeile',
    'kurz',
  ]);
  expect(['A1', 'A2', 'A3', 'A4'].map((cell) => textIn(3, cell))).toEqual([
    'Text',
    'kurz',
    ' mit Rand ',
    'zwei\nZeilen',
  ]);
  expect(parts.get('xl/sharedStrings.xml')).toContain('<t xml:space="preserve"> mit Rand </t>');
  expect([...sheet(1).matchAll(/<row r="(\d)" ht="(\d+)"/g)].map(([, row, height]) => [row, height])).toEqual(
    [
      ['2', '15'],
      ['3', '75'],
      ['4', '15'],
    ],
  );
  // The look of a heading is that of the header, whatever its column is.
  expect(lookOf(1, 'A2')).toBe(lookOf(1, 'A1'));
  expect(lookOf(1, 'B2')).toBe(lookOf(1, 'A1'));
  expect(lookOf(1, 'A3')).toBe(lookOf(3, 'A4'));
  expect(lookOf(1, 'A3')).not.toBe(lookOf(1, 'A1'));
  expect(lookOf(3, 'A2')).toBeNull();
  expect(sheet(1)).not.toContain('<c r="B3"');
  expect(sheet(2).match(/<row /g)).toHaveLength(1);
  expect([1, 2, 3].map((number) => /<dimension ref="([^"]*)"/.exec(sheet(number))?.[1])).toEqual([
    'A1:B4',
    'A1:A1',
    'A1:A4',
  ]);
});

test('text that no cell can hold is cut, control characters do not damage the file', async () => {
  const [[long], [odd]] = (await readBack(
    await written([['x'.repeat(40_000)], ['a\u0000b\u0007\uFFFFc']]),
  )) as [[string], [string]];
  expect(long).toHaveLength(32_767);
  expect(long.endsWith('…')).toBe(true);
  expect(odd).toBe('a\u0000b\u0007c');
});

test('a second reader finds the same cells and no formula', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-xlsx-'));
  try {
    const path = join(folder, 'probe.xlsx');
    writeFileSync(
      path,
      await written(
        dangerous.map((text) => [text]),
        ['Text & <mehr>'],
      ),
    );
    const script = `
import sys, zipfile, xml.etree.ElementTree as tree
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
texts = [''.join(t.text or '' for t in si.iter(n + 't')) for si in tree.fromstring(book.read('xl/sharedStrings.xml'))]
sheet = tree.fromstring(book.read('xl/worksheets/sheet1.xml'))
assert not list(sheet.iter(n + 'f'))
cells = list(sheet.iter(n + 'c'))
assert all(c.get('t') in ('s', 'inlineStr') for c in cells)
print(len(cells), texts[int(cells[0].find(n + 'v').text)], texts[int(cells[1].find(n + 'v').text)], sep='|')
`;
    const said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
    expect(said.trim()).toBe(`${dangerous.length + 1}|Text & <mehr>|=1+1`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
