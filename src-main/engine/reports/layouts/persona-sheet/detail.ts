import { measure, printableLine, shortenLines } from '../../typography.ts';

/** How much of a persona is printed: so many entries of a list, each on so many lines. */
export interface Detail {
  entries: number;
  lines: number;
  /** Lines of the sources. */
  sourceLines: number;
  dataPoints: number;
}

const entryCounts = [30, 12, 9, 7, 6, 5, 4, 3, 2, 1];
const lineCounts = [12, 4, 3, 2, 1];

/** From everything to the least; the page takes the first that fits. */
export const details: readonly Detail[] = entryCounts
  .flatMap((entries) => lineCounts.map((lines) => ({ entries, lines })))
  .toSorted((one, other) => other.entries * other.lines - one.entries * one.lines)
  .map(({ entries, lines }) => ({
    entries,
    lines,
    sourceLines: Math.min(12, lines + 1),
    dataPoints: Math.max(3, entries),
  }));

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
