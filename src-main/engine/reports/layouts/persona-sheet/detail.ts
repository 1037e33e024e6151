import { measure, printableLine, shortenLines } from '../../typography.ts';

/** How much of a persona is printed: so many entries of a list, each on so many lines. */
export interface Detail {
  entries: number;
  lines: number;
  /** Lines of the sources. */
  sourceLines: number;
  dataPoints: number;
}

/** From everything to the least; the page takes the first that fits. */
export const details: readonly Detail[] = [
  { entries: 30, lines: 12, sourceLines: 12, dataPoints: 30 },
  { entries: 8, lines: 4, sourceLines: 6, dataPoints: 10 },
  { entries: 6, lines: 3, sourceLines: 4, dataPoints: 8 },
  { entries: 5, lines: 2, sourceLines: 3, dataPoints: 7 },
  { entries: 4, lines: 2, sourceLines: 2, dataPoints: 6 },
  { entries: 3, lines: 2, sourceLines: 2, dataPoints: 5 },
  { entries: 2, lines: 1, sourceLines: 2, dataPoints: 4 },
  { entries: 1, lines: 1, sourceLines: 1, dataPoints: 3 },
];

/** Entries cut to a detail, and how many are left out. */
export function cutEntries(
  entries: readonly string[],
  detail: Detail,
  width: number,
  size: number,
): { shown: string[]; left: number } {
  const shown = entries.slice(0, detail.entries);
  return {
    shown: shown.map((entry) => printableLine(shortenLines(entry, detail.lines, width, size))),
    left: entries.length - shown.length,
  };
}

/** Lines that a text takes in a column; word wrap costs about a tenth. */
export function linesOf(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((measure(line, size) * 1.12) / width)), 0);
}
