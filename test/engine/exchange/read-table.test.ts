import { afterAll, expect, test } from 'vitest';
import type { TableLimits } from '../../../src-main/contract/foreign-table.ts';
import type { Failure } from '../../../src-main/engine/kernel/failure.ts';
import { realTableFiles } from '../open-engine.ts';
import { spreadsheetParts, textRow, zipped } from './table-samples.ts';

const files = realTableFiles();
afterAll(() => files.close());

const limits: TableLimits = { rows: 1000, columns: 20, textMb: 2 };
const read = (content: string | Uint8Array, change: Partial<TableLimits> = {}) =>
  files.read(typeof content === 'string' ? Buffer.from(content) : content, { ...limits, ...change });
const refusal = (content: string | Uint8Array, change: Partial<TableLimits> = {}) =>
  read(content, change).then(
    () => null,
    (error: Failure<'TABLE_FILE_REFUSED'>) => error.data,
  );

const euro = 'Ort;Preis\nKöln;5 €\n';
const utf16be = Buffer.from(`\uFEFF${euro}`, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(euro), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${euro}`), 'utf-8'],
  ['UTF-16 LE', Buffer.from(`\uFEFF${euro}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 LE without mark', Buffer.from(euro, 'utf16le'), 'utf-16le'],
  ['UTF-16 BE', utf16be, 'utf-16be'],
  ['UTF-16 BE without mark', utf16be.subarray(2), 'utf-16be'],
  ['Windows-1252', Buffer.from(euro.replace('€', '\u0080'), 'latin1'), 'windows-1252'],
])('%s is read as what it is', async (_name, bytes, encoding) => {
  const table = await read(bytes);
  expect(table.columns).toEqual(['Ort', 'Preis']);
  expect(table.rows).toEqual([['Köln', '5 €']]);
  expect(table.notes.encoding).toBe(encoding);
});

test.each([
  [
    'semicolon among decimal commas',
    'a;b\n1,5;2,5\n3,5;4,5\n',
    ';',
    [
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ],
  ],
  ['comma', 'a,b\n1,2\n', ',', [['1', '2']]],
  ['tab', 'a\tb\n1;x\t2,y\n', '\t', [['1;x', '2,y']]],
  ['bar', 'a|b\n1|2\n', '|', [['1', '2']]],
  ['one that the file names itself', 'sep=|\na|b;c;d\n1|2;3;4\n', '|', [['1', '2;3;4']]],
  ['none: one column', 'a\n1\n2\n', ';', [['1'], ['2']]],
])('the separator is found: %s', async (_name, text, separator, rows) => {
  const table = await read(text);
  expect(table.notes.separator).toBe(separator);
  expect(table.rows).toEqual(rows);
});

test.each([
  ['line breaks and separators in quotes', 'a;b\n"x;\r\ny";2\n', [['x;\ny', '2']], [2]],
  ['doubled quotes', 'a;b\n"sagt ""Ja""";2\n', [['sagt "Ja"', '2']], [2]],
  ['a quote inside a field is a letter', 'a;b\n5" Rohr;2\n', [['5" Rohr', '2']], [2]],
  [
    'rows after a field of two lines keep their line',
    'a;b\n"x\ny";1\nz;2\n',
    [
      ['x\ny', '1'],
      ['z', '2'],
    ],
    [2, 4],
  ],
  ['empty lines count but are no rows', 'a;b\n\n;\n1;2', [['1', '2']], [4]],
  [
    'short and long rows',
    'a;b\n1\n1;2;3\n',
    [
      ['1', '', ''],
      ['1', '2', '3'],
    ],
    [2, 3],
  ],
  [
    'leading zeros and long numbers stay as they are',
    'a;b\n007;12345678901234567890\n',
    [['007', '12345678901234567890']],
    [2],
  ],
])('separated text: %s', async (_name, text, rows, lines) => {
  const table = await read(text);
  expect(table.rows).toEqual(rows);
  expect(table.lines).toEqual(lines);
});

test('columns get a name of their own', async () => {
  expect((await read('Name;;Name\n1;2;3\n')).columns).toEqual(['Name', 'B', 'Name (2)']);
});

test('a spreadsheet: dates in ISO form, numbers without loss, formulas by their stored value', async () => {
  const sheet = [
    textRow(1, 'Ort', 'Ab', 'Tag', 'Zahl', 'Formel', 'Wahr', 'Uhrzeit'),
    '<row r="3"><c r="A3" t="inlineStr"><is><t>=1+1</t></is></c><c r="B3" s="1"><v>46329.604166666664</v></c>',
    '<c r="C3" s="2"><v>46329</v></c><c r="D3"><v>0.1</v></c><c r="E3"><f>1+1</f><v>2</v></c>',
    '<c r="F3" t="b"><v>1</v></c><c r="G3" s="3"><v>0.5</v></c></row>',
    '<row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="D4"><v>9007199254740991</v></c><c r="E4"><f>NOW()</f></c></row>',
  ].join('');
  const table = await read(zipped(spreadsheetParts(sheet)));
  expect(table.columns).toEqual(['Ort', 'Ab', 'Tag', 'Zahl', 'Formel', 'Wahr', 'Uhrzeit']);
  expect(table.rows).toEqual([
    ['=1+1', '2026-11-03T14:30:00', '2026-11-03', '0.1', '2', 'true', '12:00:00'],
    ['#N/A', '', '', '9007199254740991', '', '', ''],
  ]);
  expect(table.lines).toEqual([3, 4]);
  expect(table.notes).toMatchObject({
    sheet: 'Wechsel',
    formulas: 2,
    formulasWithoutValue: 1,
    macrosIgnored: false,
  });
});

test('macros stay unread and are told of; hidden and empty sheets are passed by', async () => {
  const relation = (id: number) =>
    `<Relationship Id="rId${id}" Type="http://x/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`;
  const table = await read(
    zipped(
      spreadsheetParts('', {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Leer" sheetId="1" r:id="rId1"/><sheet name="Listen" sheetId="2" state="hidden" r:id="rId3"/><sheet name="A &amp; B" sheetId="3" r:id="rId4"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships>${relation(1)}${relation(3)}${relation(4)}</Relationships>`,
        'xl/worksheets/sheet3.xml': `<worksheet><sheetData>${textRow(1, 'geheim')}</sheetData></worksheet>`,
        'xl/worksheets/sheet4.xml': `<worksheet><sheetData>${textRow(1, 'Ort')}${textRow(2, 'Köln')}</sheetData></worksheet>`,
        'xl/vbaProject.bin': 'MZ',
      }),
    ),
  );
  expect(table).toMatchObject({ columns: ['Ort'], rows: [['Köln']] });
  expect(table.notes).toMatchObject({ sheet: 'A & B', otherSheets: ['Leer'], macrosIgnored: true });
});

const header = textRow(1, 'Ort');
const twoRows = spreadsheetParts(header + textRow(2, 'Köln') + textRow(3, 'Bonn'));
const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const bomb = spreadsheetParts('', {
  'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>${header}</sheetData></worksheet>`,
});

test.each<[string, string | Uint8Array, Partial<TableLimits>, string, number | null]>([
  ['nothing', '', {}, 'empty', null],
  ['only spaces', ' \n\n ', {}, 'empty', null],
  ['a sheet without cells', zipped(spreadsheetParts('')), {}, 'empty', null],
  ['a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), {}, 'encrypted', null],
  ['the format of before 2007', Buffer.concat([ole, Buffer.alloc(600)]), {}, 'oldFormat', null],
  ['a PDF', '%PDF-1.7\nabc', {}, 'notATable', null],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {}, 'notATable', null],
  ['a web page', '<html><table><tr><td>a</td></tr></table>', {}, 'notATable', null],
  ['another zip file', zipped({ 'readme.txt': 'a' }), {}, 'notATable', null],
  ['half a spreadsheet', zipped(twoRows).subarray(0, 700), {}, 'damaged', null],
  ['entities', zipped(bomb), {}, 'unsafe', null],
  ['a quote that stays open', 'a;b\n1;2\n"x;3\n4;5\n', {}, 'openQuote', 3],
  ['no column names', '1;2\n3;4\n', {}, 'noHeader', null],
  ['too many rows of text', 'a\n1\n2\n3\n', { rows: 2 }, 'tooManyRows', 2],
  ['too many rows of a sheet', zipped(twoRows), { rows: 1 }, 'tooManyRows', 1],
  ['too many columns of text', 'a;b;c\n1;2;3\n', { columns: 2 }, 'tooManyColumns', 2],
  [
    'too many columns of a sheet',
    zipped(spreadsheetParts(textRow(1, 'a', 'b', 'c'))),
    { columns: 2 },
    'tooManyColumns',
    2,
  ],
  [
    'a cell in the last corner',
    zipped(spreadsheetParts(`${header}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    {},
    'tooManyColumns',
    20,
  ],
  ['text above the limit', 'a'.repeat(1024 * 1024 + 1), { textMb: 1 }, 'tooLarge', 1],
  [
    'more than 2,000 parts',
    zipped({
      ...twoRows,
      ...Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`x${index}`, ''])),
    }),
    {},
    'tooMuchInside',
    null,
  ],
])('%s is refused and said why', async (_name, content, change, reason, figure) => {
  expect(await refusal(content, change)).toEqual({ reason, figure });
});

test.each([1, 2])('exactly as many rows as allowed are taken, from text and from a sheet', async (rows) => {
  const text = `Ort\n${'Köln\n'.repeat(rows)}`;
  expect((await read(text, { rows })).rows).toHaveLength(rows);
  const sheet = header + Array.from({ length: rows }, (_, index) => textRow(index + 2, 'Köln')).join('');
  expect((await read(zipped(spreadsheetParts(sheet)), { rows })).rows).toHaveLength(rows);
});
