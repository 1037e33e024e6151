import type { TableLimits, TableNotes } from '../../../contract/foreign-table.ts';
import type { ForeignTable } from '../../kernel/table-files.ts';
import { RefusedTable } from './refusal.ts';
import { collectTable } from './shape-table.ts';

/** A field may stand so deep inside its record. */
const deepest = 6;
/** Of a list of records inside a record so many become columns. */
const mostInside = 5;

/** Whether a text is JSON with records, as programs export them; one that only begins like it is told by `readRecords`. */
export function looksLikeRecords(text: string): boolean {
  return /^\s*(\[\s*(\{|\])|\{\s*("|\}))/.test(text.slice(0, 1000));
}

/** Reads JSON: a list of records, one inside an object, or one record a line. A field inside another is a column by its path. */
export function readRecords(
  text: string,
  encoding: TableNotes['encoding'],
  limits: TableLimits,
): ForeignTable {
  const records = recordsOf(text);
  if (records.length === 0) throw new RefusedTable('empty');
  if (records.length > limits.rows) throw new RefusedTable('tooManyRows', limits.rows);
  const columns = new Map<string, number>();
  const rows = records.map((record) => {
    const cells: string[] = [];
    for (const [path, value] of fieldsOf(record, '', 1)) {
      const column = columns.get(path) ?? columns.size;
      columns.set(path, column);
      if (column >= limits.columns) throw new RefusedTable('tooManyColumns', limits.columns);
      cells[column] = value;
    }
    return cells;
  });
  const lines = [
    { line: 0, cells: [...columns.keys()] },
    ...rows.map((cells, index) => ({ line: index + 1, cells })),
  ];
  return collectTable(lines, limits, {
    sheet: null,
    otherSheets: [],
    encoding,
    separator: null,
    formulas: 0,
    formulasWithoutValue: 0,
    macrosIgnored: false,
  });
}

type JsonRecord = Record<string, unknown>;

function recordsOf(text: string): JsonRecord[] {
  const whole = parsed(text) ?? parsedLines(text);
  const records = Array.isArray(whole) ? whole : longestList(whole);
  if (!records.every(isRecord)) throw new RefusedTable('notATable');
  return records;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One record a line. */
function parsedLines(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const records = lines.map(parsed);
  if (lines.length < 2 || records.includes(null)) throw new RefusedTable('damaged');
  return records;
}

/** An export with a head: its longest list is what it is about. */
function longestList(whole: unknown): unknown[] {
  const lists = isRecord(whole) ? Object.values(whole).filter(isListOfRecords) : [];
  const [longest] = lists.toSorted((one, other) => other.length - one.length);
  return longest ?? [whole];
}

function isListOfRecords(value: unknown): value is JsonRecord[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a record with their paths; what stands too deep is told in one cell. */
function* fieldsOf(record: JsonRecord, above: string, depth: number): Generator<[string, string]> {
  for (const [name, value] of Object.entries(record)) {
    const path = above === '' ? name : `${above}.${name}`;
    if (isListOfRecords(value) && depth < deepest) {
      for (const [index, inside] of value.slice(0, mostInside).entries())
        yield* fieldsOf(inside, `${path}.${index + 1}`, depth + 1);
    } else if (isRecord(value) && depth < deepest) yield* fieldsOf(value, path, depth + 1);
    else yield [path, cellOf(value)];
  }
}

function cellOf(value: unknown, depth = 0): string {
  if (depth > deepest * 2) throw new RefusedTable('tooMuchInside');
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => cellOf(one, depth + 1)).join('; ');
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .map(([name, inside]) => `${name}: ${cellOf(inside, depth + 1)}`)
    .join(', ');
}
