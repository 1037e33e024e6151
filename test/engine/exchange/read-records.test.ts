import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableLimits } from '../../../src-main/contract/foreign-table.ts';
import { readTable } from '../../../src-main/engine/exchange/table-file/read-table.ts';
import { RefusedTable } from '../../../src-main/engine/exchange/table-file/refusal.ts';

const limits: TableLimits = { rows: 3, columns: 6, textMb: 1 };
const read = (text: string) => readTable(Buffer.from(text), limits);

test.each<[string, string, string[], string[][]]>([
  [
    'a list of records',
    '[{"name":"A","n":1},{"n":2.5,"ok":true,"none":null}]',
    ['name', 'n', 'ok', 'none'],
    [
      ['A', '1', '', ''],
      ['', '2.5', 'true', ''],
    ],
  ],
  ['fields inside fields, by path', '[{"a":{"b":{"c":"x"}}}]', ['a.b.c'], [['x']]],
  ['a list of words', '[{"tags":["x","y"]}]', ['tags'], [['x; y']]],
  ['records inside a record', '[{"who":[{"n":"x"},{"n":"y"}]}]', ['who.1.n', 'who.2.n'], [['x', 'y']]],
  [
    'the longest list of an object',
    '{"of":"x","few":[{"a":1}],"many":[{"b":1},{"b":2}]}',
    ['b'],
    [['1'], ['2']],
  ],
  ['one record alone', '{"a":1}', ['a'], [['1']]],
  ['one record a line', '{"a":1}\n{"a":2}\n', ['a'], [['1'], ['2']]],
  ['what stands too deep', '[{"a":{"a":{"a":{"a":{"a":{"a":{"z":1}}}}}}}]', ['a.a.a.a.a.a'], [['z: 1']]],
  [
    'names of the language itself',
    '[{"__proto__":"x","constructor":"y"}]',
    ['__proto__', 'constructor'],
    [['x', 'y']],
  ],
  ['a table that only begins with a bracket', '[Name];Ort\nA;B\n', ['[Name]', 'Ort'], [['A', 'B']]],
])('JSON: %s', async (_name, text, columns, rows) => {
  const table = await read(text);
  expect({ columns: table.columns, rows: table.rows }).toEqual({ columns, rows });
});

test.each([
  ['cut off', '[{"a":1},{"a":', 'damaged'],
  ['an empty list', '[]', 'empty'],
  ['with comments before it, as a program keeps its own', '// 2016\n\n// x\n{"a": "b" + "c"}\n', 'notATable'],
  ['records and other things', '[{"a":1},2]', 'notATable'],
  ['too many records', JSON.stringify([1, 2, 3, 4].map((a) => ({ a }))), 'tooManyRows'],
  ['too many fields', '[{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1}]', 'tooManyColumns'],
  ['without names', '[{"1":1}]', 'noHeader'],
])('JSON that is no table: %s', async (_name, text, reason) => {
  await expect(read(text)).rejects.toMatchObject({ reason });
});

test('deep and endless JSON is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 8 }), fc.nat(40), async (json, cut) => {
      const text = `[{"a":${json}}]`;
      for (const tried of [text, text.slice(0, text.length - cut), `${'['.repeat(cut)}{"a":${json}}`]) {
        try {
          await read(tried);
        } catch (error) {
          if (!(error instanceof RefusedTable)) throw error;
        }
      }
    }),
    { numRuns: 150 },
  );
  await expect(read(`[{"a":${'['.repeat(200_000)}`)).rejects.toMatchObject({ reason: 'damaged' });
  await expect(read(`[{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`)).rejects.toThrow(RefusedTable);
});
