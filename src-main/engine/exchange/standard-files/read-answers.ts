import { parseDocument } from 'yaml';
import type { AnswerColumns } from '../../../contract/standards.ts';
import { largestAnswersMb, mostAnswerItems } from '../../../contract/standards.ts';
import { onceEach, type RawAnswers } from '../../standards/rules/raw-answers.ts';
import { recogniseData } from '../../standards/rules/recognise-data.ts';
import { recogniseMarkdown } from '../../standards/rules/recognise-markdown.ts';
import { recogniseSheets } from '../../standards/rules/recognise-sheets.ts';
import { decodeText } from '../table-file/decode-text.ts';
import { refuseDeepYaml } from '../table-file/deep-yaml.ts';
import { readSeparated } from '../table-file/read-separated.ts';
import { readAllSheets } from '../table-file/read-spreadsheet.ts';
import { refuseOldFormats } from '../table-file/read-table.ts';
import { RefusedTable } from '../table-file/refusal.ts';
import { literalsOf } from './literal-expression.ts';

const megabyte = 1024 * 1024;
const limits = { rows: 20_000, columns: 256, textMb: largestAnswersMb };

/** Reads a file of answers of any kind that is known by its content; what is none is refused, nothing of it is ever run. */
export async function readAnswers(bytes: Uint8Array, columns: AnswerColumns | null): Promise<RawAnswers> {
  if (bytes.length === 0) throw new RefusedTable('empty');
  if (bytes.length > largestAnswersMb * megabyte) throw new RefusedTable('tooLarge', largestAnswersMb);
  refuseOldFormats(bytes);
  const raw = onceEach(isZip(bytes) ? await fromWorkbook(bytes, columns) : fromText(bytes, columns));
  if (raw.items.length === 0) throw new RefusedTable('empty');
  if (raw.items.length > mostAnswerItems) throw new RefusedTable('tooManyRows', mostAnswerItems);
  return raw;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function fromWorkbook(bytes: Uint8Array, columns: AnswerColumns | null): Promise<RawAnswers> {
  const { sheets, formulas, macrosIgnored } = await readAllSheets(bytes, limits);
  const raw = recogniseSheets(sheets, columns);
  if (formulas > 0) raw.remarks.push('formulas');
  if (macrosIgnored) raw.remarks.push('macrosIgnored');
  return raw;
}

function fromText(bytes: Uint8Array, columns: AnswerColumns | null): RawAnswers {
  const { text, encoding } = decodeText(bytes);
  const isTree = /^\s*(?:\/\/[^\n]*\n\s*|\/\*[\s\S]{0,5000}?\*\/\s*)*[[{]/.test(text.slice(0, 20_000));
  const recognised = columns === null ? (isTree ? fromTree(text) : fromYaml(text)) : null;
  if (recognised) return recognised;
  if (isTree) throw new RefusedTable('notATable');
  const markdown = columns === null ? recogniseMarkdown(text) : null;
  if (markdown !== null) return 'items' in markdown ? markdown : recogniseSheets([markdown], null);
  const { columns: titles, rows, lines } = readSeparated(text, encoding, limits);
  const body = rows.map((cells, index) => ({ line: lines[index] ?? index + 2, cells }));
  return recogniseSheets([{ name: '', rows: [{ line: 1, cells: titles }, ...body] }], columns);
}

/** JSON, and what VSAQ makes of it: with comments and sums of strings. */
function fromTree(text: string): RawAnswers {
  let data: unknown;
  try {
    data = plainJson(text) ?? literalsOf(text);
  } catch {
    // Whatever the parser stumbles over is a file that it cannot read.
    throw new RefusedTable('damaged');
  }
  const raw = recogniseData(data);
  if (raw === null) throw new RefusedTable('notATable');
  return raw;
}

function plainJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** YAML with few aliases: an entity bomb in it is refused before it grows. */
function fromYaml(text: string): RawAnswers | null {
  if (!/^\s*(?:#[^\n]*\n\s*|---\s*\n\s*)*(?:-\s+)?[\w"']+\s*:(?:\s|$)/.test(text.slice(0, 5000))) return null;
  try {
    refuseDeepYaml(text);
    const document = parseDocument(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) return null;
    return recogniseData(document.toJS({ maxAliasCount: 50 }));
  } catch {
    throw new RefusedTable('tooMuchInside');
  }
}
