import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GivenStatement } from '../../../src-main/contract/statements.ts';
import { readAnswers } from '../../../src-main/engine/exchange/standard-files/read-answers.ts';
import { RefusedTable } from '../../../src-main/engine/exchange/table-file/refusal.ts';
import { mapItems } from '../../../src-main/engine/standards/rules/map-items.ts';
import { wordIndex } from '../../../src-main/engine/standards/rules/near-questions.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import {
  cisoYaml,
  freeTable,
  hecvatRows,
  mvspJson,
  mvspMarkdown,
  vsaqAnswers,
  vsaqQuestions,
} from '../standards/answer-files.ts';
import { spreadsheetParts, textRow, zipped } from './table-samples.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));
const words = wordIndex(templates.questionnaires().flatMap(({ questions }) => questions));
const source = { fileName: 'x', sha256: '0'.repeat(64), saidOn: '2026-11-20' };
const book = zipped(spreadsheetParts(hecvatRows.map((row, index) => textRow(index + 1, ...row)).join('')));

/** Every file is read to statements that can be filed, or refused for a reason; anything else is a defect. */
async function readOrRefused(bytes: Uint8Array): Promise<boolean> {
  try {
    const raw = await readAnswers(bytes, null);
    const catalogue = templates.standardMapping(raw.standard);
    const { statements } = mapItems(raw.items, { catalogue, byHand: new Map(), words, source });
    for (const { by: _by, refs: _refs, ...statement } of statements) GivenStatement.parse(statement);
    return true;
  } catch (error) {
    if (!(error instanceof RefusedTable)) throw error;
    return false;
  }
}

const good = [vsaqQuestions, vsaqAnswers, mvspMarkdown, mvspJson, cisoYaml, freeTable];

test('what is good is read', async () => {
  for (const text of good) expect(await readOrRefused(Buffer.from(text))).toBe(true);
  expect(await readOrRefused(book)).toBe(true);
});

test('YAML that is nested without end is refused before it is composed', async () => {
  for (const deep of [
    `a: ${'['.repeat(300_000)}`,
    `a:\n  ${'- '.repeat(300_000)}`,
    `${'- '.repeat(300_000)}a: b`,
  ])
    expect(await readOrRefused(Buffer.from(deep))).toBe(false);
});

test('texts with changed, doubled and missing pieces are read or refused', async () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '+',
    '`',
    ['$', '{x}'].join(''),
    '//',
    '/*',
    '\n',
    '\u0000',
    '\ud800',
    '&a ',
    '*a ',
    '<<: ',
    '|',
    '- ',
    '!!js/function ',
    'a()',
    '-1',
    '1e999',
    '__proto__',
  );
  const edit = fc.tuple(fc.nat(5000), fc.nat(30), piece);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...good),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      async (text, edits) => {
        let changed = text;
        for (const [at, gone, put] of edits) {
          const place = at % (changed.length + 1);
          changed = changed.slice(0, place) + put + changed.slice(place + gone);
        }
        await readOrRefused(Buffer.from(changed));
      },
    ),
    { numRuns: 400 },
  );
});

test('a workbook with changed bytes is read or refused', async () => {
  const edit = fc.tuple(fc.nat(book.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const bytes = book.slice();
      for (const [at, value] of edits) bytes[at] = value;
      await readOrRefused(bytes);
    }),
    { numRuns: 150 },
  );
});

test('long and deep files end soon', async () => {
  const started = Date.now();
  const long = [
    `{"questionnaire":[{"type":"line","id":"a","text":${'"x"+'.repeat(20_000)}"x"}]}`,
    `${'['.repeat(30_000)}1`,
    `a: ${'{b: '.repeat(5_000)}`,
    `${'- [x] 1.1 a\n'.repeat(20_000)}`,
    `Frage;Antwort\n${'Backup täglich getestet an getrenntem Ort?;ja\n'.repeat(1900)}`,
    '|'.repeat(200_000),
    `/* ${'*'.repeat(100_000)}`,
  ];
  for (const text of long) await readOrRefused(Buffer.from(text));
  expect(Date.now() - started).toBeLessThan(30_000);
});
