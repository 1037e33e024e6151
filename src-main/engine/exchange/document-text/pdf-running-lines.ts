import type { PdfLine } from './pdf-lines.ts';

/** Heads and feet stand in these shares of a page. */
const margin = 0.13;
const pageNumber =
  /^(?:[-–—]\s*)?(?:(?:seite|page|s\.|p\.)\s*)?\d{1,4}(?:\s*(?:\/|von|of|\|)\s*\d{1,4})?(?:\s*[-–—])?$/i;

/** Lines without running heads and feet: what repeats in the margins of many pages, and the numbers of pages. */
export function withoutRunningLines(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const places = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!isInMargin(line)) continue;
    const seen = places.get(keyOf(line)) ?? new Set();
    places.set(keyOf(line), seen.add(line.page));
  }
  const many = Math.max(2, Math.ceil(pages * 0.4));
  return lines.filter((line) => {
    if (!isInMargin(line)) return true;
    if (pageNumber.test(line.text)) return false;
    return pages < 3 || (places.get(keyOf(line))?.size ?? 0) < many;
  });
}

function isInMargin({ height }: PdfLine): boolean {
  return height < margin || height > 1 - margin;
}

/** The same line at the same place, whatever the number in it. */
function keyOf({ text, height }: PdfLine): string {
  return `${Math.round(height * 40)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}
