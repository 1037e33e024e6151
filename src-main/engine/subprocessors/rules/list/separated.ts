import { type ListBlock, listLimits } from './block.ts';
import { tidy } from './plain-text.ts';

const separators = ['\t', ';', '|', ','] as const;
type Separator = (typeof separators)[number];

/** A table of separated values, or null where the lines do not fall into the same columns. */
export function separatedBlock(text: string): ListBlock | null {
  for (const separator of separators) {
    const rows = recordsOf(text, separator);
    if (rows !== null && isEven(rows, separator)) return { kind: 'table', line: 1, hasHeader: false, rows };
  }
  return null;
}

/** Commas stand in sentences too: they part columns only where every line has the same number of them. */
function isEven(rows: readonly { cells: string[] }[], separator: Separator): boolean {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2) return false;
  const even = rows.filter(({ cells }) => cells.length === width).length;
  if (separator === ',') return rows.length > 1 && even === rows.length;
  return even >= Math.ceil(rows.length * (separator === '\t' ? 0.6 : 0.8));
}

/** Records as RFC 4180 has them; null when a quote never ends. */
function recordsOf(text: string, separator: Separator): { line: number; cells: string[] }[] | null {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let [line, start] = [1, 1];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end === -1) return null;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.match(/\n/g)?.length ?? 0;
      at = end + 1;
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
    cells.push(tidy(cell + text.slice(from, at)).slice(0, listLimits.cell));
    const isEnd = text[at] !== separator;
    at += 1;
    if (!isEnd && cells.length < listLimits.columns) continue;
    if (cells.some((value) => value !== '')) rows.push({ line: start, cells });
    if (rows.length > listLimits.rows) break;
    line += 1;
    start = line;
    cells = [];
  }
  return rows;
}
