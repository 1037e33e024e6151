import type { SheetCell, WrittenSheet } from '../../kernel/table-files.ts';
import type { SharedTexts } from './shared-texts.ts';

/** The numbers that a workbook has given to the looks of its cells. */
export interface LookNumbers {
  bold: number;
  wrapped: number;
  day: number;
  time: number;
}

/**
 * The rows of a sheet below its header, as the format has them. Written here sign by sign: a register has hundreds of
 * thousands of cells, and an object for each costs more than the file.
 */
export function rowsXml(sheet: WrittenSheet, looks: LookNumbers, texts: SharedTexts): string {
  const headings = new Set(sheet.headings);
  const columns = sheet.columns.map(({ isWrapped }, index) => ({
    letters: columnName(index),
    look: isWrapped ? looks.wrapped : 0,
  }));
  const write = cellWriter(looks, texts);
  const hasHeights = sheet.columns.some(({ isWrapped }) => isWrapped);
  const rows = sheet.rows.map((row, index) => {
    const line = index + 2;
    let cells = '';
    for (let column = 0; column < row.length; column += 1) {
      const { letters, look } = columns[column] ?? { letters: columnName(column), look: 0 };
      cells += write(row[column] ?? null, letters + line, { look, isHeading: headings.has(index) });
    }
    const height = hasHeights ? ` ht="${heightOf(row, sheet.columns)}" customHeight="1"` : '';
    return `<row r="${line}"${height}>${cells}</row>`;
  });
  return rows.join('');
}

interface Place {
  /** Look of the column's cells; 0 is none. */
  look: number;
  isHeading: boolean;
}

function cellWriter(looks: LookNumbers, texts: SharedTexts) {
  const serials = new Map<string, number>();
  const serialOf = (instant: string) => {
    const known = serials.get(instant) ?? serialNumber(Date.parse(instant));
    serials.set(instant, known);
    return known;
  };
  return (cell: SheetCell, name: string, { look, isHeading }: Place): string => {
    const usual = isHeading ? looks.bold : look;
    switch (typeof cell) {
      case 'string': {
        const number = texts.numberOf(cell);
        const own = !isHeading && texts.isBroken(number) ? looks.wrapped : usual;
        return `<c r="${name}" t="s"${lookOf(own)}><v>${number}</v></c>`;
      }
      case 'number':
        return Number.isFinite(cell)
          ? `<c r="${name}"${lookOf(usual)}><v>${cell}</v></c>`
          : emptyCell(name, usual);
      case 'boolean':
        return `<c r="${name}" t="b"${lookOf(usual)}><v>${cell ? 1 : 0}</v></c>`;
      default:
        if (cell === null) return emptyCell(name, usual);
        return 'day' in cell
          ? `<c r="${name}"${lookOf(looks.day)}><v>${serialOf(`${cell.day}T00:00:00Z`)}</v></c>`
          : `<c r="${name}"${lookOf(looks.time)}><v>${serialOf(`${cell.time}Z`)}</v></c>`;
    }
  };
}

function lookOf(number: number): string {
  return number === 0 ? '' : ` s="${number}"`;
}

function emptyCell(name: string, look: number): string {
  return look === 0 ? '' : `<c r="${name}"${lookOf(look)}/>`;
}

const dayLength = 86_400_000;
const before1900 = Date.UTC(1899, 11, 31);

/** Days since the end of 1899 as spreadsheets count them: they believe that there was a 29 February 1900. */
function serialNumber(instant: number): number {
  const days = (instant - before1900) / dayLength;
  return Math.round((days < 60 ? days : days + 1) * 1e10) / 1e10;
}

/** Height of a line in points. */
const lineHeight = 15;

/** Programs do not grow rows by themselves when they open a file: room for what breaks at the width of its column. */
function heightOf(row: readonly SheetCell[], columns: WrittenSheet['columns']): number {
  const lines = columns.map(({ width, isWrapped }, column) => (isWrapped ? linesIn(row[column], width) : 1));
  return lineHeight * Math.min(20, Math.max(...lines));
}

function linesIn(cell: SheetCell | undefined, width: number): number {
  if (typeof cell !== 'string') return 1;
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}

/** A, B, … Z, AA, …: what spreadsheets call a column. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
