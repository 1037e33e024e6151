import { type ListBlock, listLimits } from './block.ts';
import { plainText } from './plain-text.ts';

const bullet = /^([ \t]*)(?:[-*+•·▪◦‣●○■–]|\d{1,3}[.)])[ \t]+(\S.*)$/;
const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Blocks of a text with pipe tables, lists and headings, line by line in one pass: however deep or long it is, reading takes
 * time in proportion. Unmarked lines are paragraphs.
 */
export function markdownBlocks(text: string): ListBlock[] {
  const lines = text.split(/\r\n|\r|\n/);
  const blocks: ListBlock[] = [];
  let at = afterFrontMatter(lines);
  while (at < lines.length && blocks.length < listLimits.rows) {
    const line = lines[at] ?? '';
    const number = at + 1;
    if (isTableAt(lines, at)) {
      const table = tableAt(lines, at);
      blocks.push(table.block);
      at = table.end;
      continue;
    }
    at += 1;
    if (line.trim() === '' || /^\s*(?:```|~~~|[-=*_]{3,}\s*$)/.test(line)) continue;
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    const [, indent, content] = bullet.exec(line) ?? [];
    if (heading !== undefined)
      blocks.push({ kind: 'prose', line: number, text: plainText(heading).text, isHeading: true });
    else if (content !== undefined) {
      const depth = (indent ?? '').replace(/\t/g, '    ').length;
      const { more, end } = continuation(lines, at, depth);
      blocks.push({ kind: 'item', line: number, depth, item: plainText([content, ...more].join(' ')) });
      at = end;
    } else blocks.push({ kind: 'prose', line: number, text: plainText(line).text, isHeading: false });
  }
  return blocks;
}

/** YAML between two lines of three dashes at the beginning. */
function afterFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  return end === -1 ? 0 : end + 1;
}

/** Indented lines that belong to the bullet before them. */
function continuation(lines: readonly string[], from: number, depth: number) {
  const more: string[] = [];
  let at = from;
  for (; at < lines.length && more.length < 20; at += 1) {
    const line = lines[at] ?? '';
    const indent = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
    if (line.trim() === '' || indent <= depth || bullet.test(line)) break;
    more.push(line.trim());
  }
  return { more, end: at };
}

function isTableAt(lines: readonly string[], at: number): boolean {
  const [head = '', below = ''] = [lines[at], lines[at + 1]];
  return head.includes('|') && below.includes('-') && rule.test(below) && below.length < 4000;
}

function tableAt(lines: readonly string[], start: number): { block: ListBlock; end: number } {
  const rows = [{ line: start + 1, cells: cellsOf(lines[start] ?? '') }];
  let at = start + 2;
  for (; at < lines.length && rows.length <= listLimits.rows; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || !line.includes('|')) break;
    rows.push({ line: at + 1, cells: cellsOf(line) });
  }
  return { block: { kind: 'table', line: start + 1, hasHeader: true, rows }, end: at };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/, listLimits.columns)
    .map((cell) => plainText(cell).text.slice(0, listLimits.cell));
}
