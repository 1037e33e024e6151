import type { SheetCell, WrittenBook } from '../../kernel/table-files.ts';

/**
 * What a program for spreadsheets could take for a formula when it opens separated text: also after spaces, and in the wide
 * forms that some of them fold.
 */
const looksLikeFormula = /^(?:[\t\r]|[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * The first sheet as separated text: UTF-8 with its mark, so that Excel reads umlauts; a semicolon and a decimal comma in
 * German, a comma and a point in English. Days are ISO days, which every program reads alike. Text that looks like a formula
 * gets an apostrophe before it.
 */
export function separatedText({ sheets, language }: WrittenBook): Uint8Array {
  const [sheet] = sheets;
  const separator = language === 'de' ? ';' : ',';
  const line = (cells: readonly SheetCell[]) =>
    cells.map((cell) => quoted(textOf(cell, language), separator)).join(separator);
  const shown = sheet?.columns.flatMap(({ isHidden }, index) => (isHidden ? [] : [index])) ?? [];
  const lines = [
    line(shown.map((index) => sheet?.columns[index]?.title ?? '')),
    ...(sheet?.rows ?? []).map((row) => line(shown.map((index) => row[index] ?? null))),
  ];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}

function textOf(cell: SheetCell, language: WrittenBook['language']): string {
  if (cell === null) return '';
  switch (typeof cell) {
    case 'number':
      return language === 'de' ? String(cell).replace('.', ',') : String(cell);
    case 'boolean':
      return String(cell);
    case 'string': {
      const text = cell.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '');
      return looksLikeFormula.test(cell) ? `'${text}` : text;
    }
    default:
      return 'day' in cell ? cell.day : cell.time.replace('T', ' ');
  }
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
