import type { TableLimits, TableNotes } from '../../../contract/foreign-table.ts';
import type { ForeignTable } from '../../kernel/table-files.ts';
import { RefusedTable } from './refusal.ts';
import { collectTable, type TableLine } from './shape-table.ts';

type Separator = NonNullable<TableNotes['separator']>;

const separators: readonly Separator[] = [';', '\t', ',', '|'];
/** So many records tell the separator. */
const sampleSize = 50;

/** Reads text with separated fields (RFC 4180 and what programs make of it). */
export function readSeparated(
  whole: string,
  encoding: TableNotes['encoding'],
  limits: TableLimits,
): ForeignTable {
  // Excel's own first line: it names the separator and is no record.
  const [told = '', named] = /^sep=([;,\t|])\r?\n/i.exec(whole.slice(0, 10)) ?? [];
  const text = whole.slice(told.length);
  const separator = (named as Separator | undefined) ?? separatorOf(text);
  const lines: TableLine[] = [];
  const firstLine = told === '' ? 1 : 2;
  for (const { line, cells } of recordsOf(text, separator, limits.columns)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (lines.length > limits.rows) throw new RefusedTable('tooManyRows', limits.rows);
    lines.push({ line: line + firstLine - 1, cells });
  }
  return collectTable(lines, limits, {
    sheet: null,
    otherSheets: [],
    encoding,
    separator,
    formulas: 0,
    formulasWithoutValue: 0,
    macrosIgnored: false,
  });
}

/** The separator that parts the first records into the same number of fields most often; of several, into more fields. */
function separatorOf(text: string): Separator {
  let best: { separator: Separator; even: number; width: number } = { separator: ';', even: 0, width: 1 };
  for (const separator of separators) {
    const widths = sampleWidths(text, separator);
    const [width = 1] = widths;
    const even = widths.filter((one) => one === width).length;
    if (width > 1 && (even > best.even || (even === best.even && width > best.width)))
      best = { separator, even, width };
  }
  return best.separator;
}

function sampleWidths(text: string, separator: Separator): number[] {
  const widths: number[] = [];
  try {
    for (const { cells } of recordsOf(text, separator, Number.POSITIVE_INFINITY)) {
      if (cells.length > 1 || cells[0] !== '') widths.push(cells.length);
      if (widths.length === sampleSize) break;
    }
  } catch (error) {
    // With the wrong separator a quote can seem to stay open; what was counted until there tells enough.
    if (!(error instanceof RefusedTable)) throw error;
  }
  return widths;
}

/** Records of a text. Quotes hold separators and line breaks, a doubled one stands for itself; inside a field it is a letter. */
function* recordsOf(text: string, separator: Separator, mostCells: number): Generator<TableLine> {
  const stop = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const record: TableLine = { line, cells: [] };
    let ended = false;
    while (!ended) {
      if (record.cells.length >= mostCells) throw new RefusedTable('tooManyColumns', mostCells);
      let cell = '';
      if (text[at] === '"') {
        const quoted = quotedAt(text, at, line);
        cell = quoted.text;
        at = quoted.end;
        line += quoted.breaks;
      }
      stop.lastIndex = at;
      const end = stop.exec(text)?.index ?? text.length;
      record.cells.push(cell + text.slice(at, end));
      ended = text[end] !== separator;
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    line += 1;
    yield record;
  }
}

function quotedAt(text: string, start: number, line: number): { text: string; end: number; breaks: number } {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) throw new RefusedTable('openQuote', line);
  const raw = text.slice(start + 1, end);
  return {
    text: raw.replaceAll('""', '"').replace(/\r\n?/g, '\n'),
    end: end + 1,
    breaks: raw.match(/\r\n|\r|\n/g)?.length ?? 0,
  };
}
