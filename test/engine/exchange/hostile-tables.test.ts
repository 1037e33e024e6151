import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { TableLimits } from '../../../src-main/contract/foreign-table.ts';
import { readTable } from '../../../src-main/engine/exchange/table-file/read-table.ts';
import { RefusedTable } from '../../../src-main/engine/exchange/table-file/refusal.ts';
import { Failure } from '../../../src-main/engine/kernel/failure.ts';
import { realTableFiles } from '../open-engine.ts';
import { spreadsheetParts, textRow, zipped } from './table-samples.ts';

const files = realTableFiles({ heapLimit: 128 });
afterAll(() => files.close());
const limits: TableLimits = { rows: 1000, columns: 20, textMb: 2 };
const reasonOf = (error: unknown) => {
  if (error instanceof Failure && error.code === 'TABLE_FILE_REFUSED') return error.data.reason;
  throw error;
};
const outcome = (bytes: Uint8Array, reader = files) =>
  reader.read(bytes, limits).then(() => 'table' as const, reasonOf);

const good = zipped(
  spreadsheetParts(
    textRow(1, 'Ort', 'Ab') +
      Array.from({ length: 30 }, (_, at) => textRow(at + 2, `Ort ${at}`, '3')).join(''),
  ),
);

/** Every garbage is read or refused; anything else is a defect. */
async function readOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    const { columns, rows } = await readTable(bytes, limits);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  } catch (error) {
    if (!(error instanceof RefusedTable)) throw error;
  }
}

test('a spreadsheet with changed bytes is read or refused', async () => {
  const edit = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const bytes = good.slice();
      for (const [at, value] of edits) bytes[at] = value;
      await readOrRefused(bytes);
    }),
    { numRuns: 400 },
  );
});

test('a spreadsheet cut anywhere is refused as damaged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 3, max: good.length - 1 }), async (length) => {
      await expect(readTable(good.slice(0, length), limits)).rejects.toMatchObject({ reason: 'damaged' });
    }),
    { numRuns: 100 },
  );
});

test('sheets with mangled XML are read or refused', async () => {
  const sheet = textRow(1, 'Ort', 'Ab') + textRow(2, 'a', 'b');
  const piece = fc.constantFrom(
    '<',
    '>',
    '</c>',
    '<c r="ZZZZ9"><v>1</v>',
    '<row r="-1">',
    '<row r="1e9">',
    '&#x110000;',
    '&amp',
    '<![CDATA[',
    '<!--',
    '<c r="A1" s="99" t="s"><v>-1</v></c>',
    '\uD800',
    '<v>1e999</v>',
    '"',
  );
  const edit = fc.tuple(fc.nat(sheet.length), piece);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      let changed = sheet;
      for (const [at, text] of edits) changed = changed.slice(0, at) + text + changed.slice(at);
      await readOrRefused(zipped(spreadsheetParts(changed)));
    }),
    { numRuns: 300 },
  );
});

test('any bytes at all are read or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), readOrRefused), { numRuns: 500 });
  const text = fc.array(fc.constantFrom('a', '"', ';', ',', '\t', '\r', '\n', 'ä', '€', '=', '\0'), {
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(text, (letters) => readOrRefused(Buffer.from(letters.join('')))),
    { numRuns: 1000 },
  );
});

/** A zip file of one deflated part that announces another size than it has. */
function lying(name: string, content: Uint8Array, announced: number): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(announced, 22);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(announced, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

test('a part that grows beyond what it announces is refused; one that announces too much is never unpacked', async () => {
  const zeros = new Uint8Array(80 * 1024 * 1024);
  expect(await outcome(lying('_rels/.rels', zeros, 1000))).toBe('damaged');
  expect(await outcome(lying('_rels/.rels', zeros, zeros.length))).toBe('tooMuchInside');
});

test('a merged area over the whole sheet and a million styled columns cost nothing', async () => {
  const parts = spreadsheetParts(textRow(1, 'Ort') + textRow(2, 'Köln'));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const more = '<cols><col min="1" max="16384" width="9"/></cols>';
  const merged = sheet
    .replace('<sheetData>', `${more}<sheetData>`)
    .replace('</worksheet>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>');
  expect(await outcome(zipped({ ...parts, 'xl/worksheets/sheet1.xml': merged }))).toBe('table');
});

test('a sheet that wants more memory than a table may have is refused, and the engine goes on', async () => {
  const strings = `<sst>${'<si><t>a</t></si>'.repeat(3_000_000)}</sst>`;
  const rel =
    '<Relationship Id="rId9" Type="http://x/relationships/sharedStrings" Target="sharedStrings.xml"/>';
  const parts = spreadsheetParts(textRow(1, 'Ort'));
  const relations = parts['xl/_rels/workbook.xml.rels']?.replace('</Rel', `${rel}</Rel`) ?? '';
  const hungry = zipped({
    ...parts,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/sharedStrings.xml': strings,
  });
  expect(await outcome(hungry)).toBe('tooMuchInside');
  expect(await outcome(good)).toBe('table');
});

test('rows of cells in the last column are refused within the memory of a table', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  expect(['tooManyColumns', 'tooMuchInside']).toContain(
    await outcome(zipped(spreadsheetParts(rows.join('')))),
  );
});

test('what takes too long is ended, and what was cancelled too', async () => {
  const slow = realTableFiles({ timeLimit: 1 });
  expect(await outcome(good, slow)).toBe('takesTooLong');
  const stop = new AbortController();
  const reading = files.read(good, limits, stop.signal);
  stop.abort();
  await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
  await slow.close();
});
