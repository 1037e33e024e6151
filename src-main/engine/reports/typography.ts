import type { Language } from '../../contract/values.ts';

const space = '\u00A0';
const narrow = '\u202F';
/** Marks a place where a line may break; the printer takes it out again before drawing. */
export const breakOpportunity = '\u200B';

const abbreviations = [
  /\b(Art|Abs|lit|Nr|Ziff|Kap|Dr|Prof|S|Anl|No|Mr|Ms|Ch)\. (?=\S)/g,
  /(§§?|Art\.) (?=\d)/g,
  /\b(Modul|Module|Version|Fassung|Satz|Kapitel|Seite|page|chapter|Anlage|Annex) (?=\d)/g,
];
const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|June|July|October|December';
const units = '€|%|KB|MB|Tage|Tagen|Stunden|Monate|Monaten|days|hours|months|Uhr|kg|Seiten|pages';

const dayBeforeMonth = new RegExp(`(\\d\\.?) (?=(?:${months})\\b)`, 'g');
const monthBeforeYear = new RegExp(`\\b(${months}) (?=\\d{4}\\b)`, 'g');
const figureBeforeUnit = new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}]))`, 'gu');

/**
 * Joins what must not be torn apart at a line end (Art. 28, § 25, 90 Tage, 23. November). For words of our own only:
 * quoted and hashed wording is evidence and stays as it is.
 */
export function typeset(text: string, language: Language): string {
  let result = text.replaceAll('….', '…');
  for (const pattern of abbreviations)
    result = result.replace(pattern, (found) => `${found.trimEnd()}${space}`);
  result = result
    .replace(dayBeforeMonth, `$1${space}`)
    .replace(monthBeforeYear, `$1${space}`)
    .replace(figureBeforeUnit, `$1${space}`);
  return language === 'de' ? result.replace(/\b([zdu])\. (?=[BhAa]\.)/g, `$1.${narrow}`) : result;
}

/** Any run without a place to break that is longer than this gets break opportunities. */
const longestRun = 40;
const unbroken = new RegExp(`[^ \\t\\n\\u2009\\u200B]{${longestRun},}`, 'gu');

/**
 * User text as the printer may get it: well-formed, without control and direction characters, with plain spaces, at most
 * one empty line in a row, and with break opportunities in long unbroken runs (20,000 characters without a space would take minutes).
 */
export function printable(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // Spaces of other widths have no shape in the printer's faces.
      .replace(/[\t\u2000-\u200A\u205F\u3000]/g, ' ')
      .replace(
        /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2069\uFEFF]/gu,
        (character) => (character === '\n' ? '\n' : ''),
      )
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .replace(unbroken, (run) => run.replace(/.{16}(?!\p{M}|$)/gu, `$&${breakOpportunity}`))
  );
}

/** One line of user text. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\r\n]+/g, ' '));
}

/** Widths of the sans face in thousandths of its size, from "space" to "~". */
const widths = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
  497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 544, 588, 571, 615, 527, 494, 617, 652, 263,
  480, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
  500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
  338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];

/** Width of a text in points in the regular sans; semibold and the serifs are about 7 % wider. */
export function measure(text: string, size: number): number {
  let sum = 0;
  for (const character of text) {
    const base = character.normalize('NFD').codePointAt(0) ?? 0;
    sum += widths[base - 32] ?? (base > 0x2e80 ? 1000 : 620);
  }
  return (sum * size) / 1000;
}

/** Cuts a text with "…" so that it fits into `width` points, between two words where that costs little. */
export function shorten(text: string, width: number, size: number): string {
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (measure(line, size) <= width) return line;
  const characters = Array.from(line);
  let end = characters.length;
  let used = measure(line, size) + measure('m', size);
  while (end > 0 && used > width) {
    end -= 1;
    used -= measure(characters[end] ?? '', size);
  }
  const kept = characters.slice(0, end).join('').trimEnd();
  const lastSpace = characters[end] === ' ' ? -1 : kept.lastIndexOf(' ');
  return `${lastSpace > kept.length * 0.6 ? kept.slice(0, lastSpace).replace(/[,;:]$/, '') : kept}…`;
}

/** Cuts a text so that it fits into `lines` lines of `width` points; word wrap costs about a tenth. */
export function shortenLines(text: string, lines: number, width: number, size: number): string {
  return shorten(text, lines === 1 ? width : lines * width * 0.88, size);
}
