import { describe, expect, test } from 'vitest';
import { separatedText } from '../../../src-main/engine/exchange/table-file/write-separated.ts';
import type { SheetCell } from '../../../src-main/engine/kernel/table-files.ts';

function written(cell: SheetCell, language: 'de' | 'en'): string {
  const columns = [
    { title: 'A', width: 10 },
    { title: 'B', width: 10 },
  ];
  const sheets = [{ name: 'Liste', columns, rows: [['x', cell]] }];
  const book = { language, title: 'Liste', createdAt: '2026-11-23T08:40:00Z', sheets };
  return Buffer.from(separatedText(book)).toString('utf8');
}

describe('separated text', () => {
  test.each<[string, SheetCell, string, string]>([
    ['text', 'Müller', 'Müller', 'Müller'],
    ['a number', 1234.5, '1234,5', '1234.5'],
    ['a negative number stays one', -3, '-3', '-3'],
    ['a day', { day: '2026-11-03' }, '2026-11-03', '2026-11-03'],
    ['a time', { time: '2026-11-03T09:40:00' }, '2026-11-03 09:40:00', '2026-11-03 09:40:00'],
    ['nothing', null, '', ''],
    ['a quotation mark', 'sagt "ja"', '"sagt ""ja"""', '"sagt ""ja"""'],
    ['a semicolon', 'a;b', '"a;b"', 'a;b'],
    ['a comma', 'a,b', 'a,b', '"a,b"'],
    ['two lines', 'a\r\nb', '"a\nb"', '"a\nb"'],
    ['an equals sign', '=1+1', "'=1+1", "'=1+1"],
    ['a plus', '+49 451 1', "'+49 451 1", "'+49 451 1"],
    ['a minus', '-x', "'-x", "'-x"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)", "'@SUM(A1)"],
    ['a tab', '\t=1', '"\'\t=1"', '"\'\t=1"'],
    ['a carriage return', '\r=1', '"\'\n=1"', '"\'\n=1"'],
    ['a line before it', '\n=1', '"\'\n=1"', '"\'\n=1"'],
    ['spaces before it', '  \u00A0=1', "'  \u00A0=1", "'  \u00A0=1"],
    ['the wide equals sign', '\uFF1D1', "'\uFF1D1", "'\uFF1D1"],
    ['the wide plus', '\uFF0B1', "'\uFF0B1", "'\uFF0B1"],
    ['the wide minus', '\uFF0D1', "'\uFF0D1", "'\uFF0D1"],
    ['the wide at sign', '\uFF201', "'\uFF201", "'\uFF201"],
    ['a sign within', 'a=b', 'a=b', 'a=b'],
  ])('%s', (_name, cell, de, en) => {
    expect(written(cell, 'de')).toBe(`\uFEFFA;B\r\nx;${de}\r\n`);
    expect(written(cell, 'en')).toBe(`\uFEFFA,B\r\nx,${en}\r\n`);
  });
});
