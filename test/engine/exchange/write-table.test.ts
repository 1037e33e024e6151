import { execFileSync, spawnSync } from 'node:child_process';
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
];

test.each(dangerous)('%j is written as text and comes back as it was', async (text) => {
  const bytes = await written([[text], ['x']]);
  const parts = partsOf(bytes);
  for (const [, part] of parts) expect(part).not.toMatch(/<(\w+:)?f[\s>/]/);
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]* t="s"/);
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

test('text that no cell can hold is cut, control characters do not damage the file', async () => {
  const [[long], [odd]] = (await readBack(
    await written([['x'.repeat(40_000)], ['a\u0000b\u0007\uFFFFc']]),
  )) as [[string], [string]];
  expect(long).toHaveLength(32_767);
  expect(long.endsWith('…')).toBe(true);
  expect(odd).toBe('a\u0000b\u0007c');
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('a second reader finds the same cells and no formula', async () => {
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
assert all(c.get('t') == 's' for c in cells)
print(len(cells), texts[int(cells[0].find(n + 'v').text)], texts[int(cells[1].find(n + 'v').text)], sep='|')
`;
    const said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
    expect(said.trim()).toBe(`${dangerous.length + 1}|Text & <mehr>|=1+1`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
