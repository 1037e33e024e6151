import { hyphenatedPairs, joinedLines } from '../../contracts/rules/joined-lines.ts';
import { isHeading, isItem } from '../../contracts/rules/split-text.ts';
import type { Block } from './block.ts';
import type { PdfLine } from './pdf-lines.ts';

interface Look {
  /** Size of most letters. */
  size: number;
  /** Font of most letters. */
  font: string;
  /** Where full lines end. */
  right: number;
}

/** Paragraphs and headings of lines: what is larger, or numbered as a heading, is one; lines that fill the page go on. */
export function pdfBlocks(lines: readonly PdfLine[]): Block[] {
  const look = lookOf(lines);
  const hyphenated = hyphenatedPairs(lines.map(({ text }) => text));
  const blocks: Block[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const last = blocks.at(-1);
    const isOne = looksLikeHeading(line, look);
    const wasOne = before !== null && looksLikeHeading(before, look);
    if (last && before && isOne && wasOne && last.kind === 'heading' && goesOnAsHeading(before, line)) {
      last.text = joinedLines(last.text, line.text, hyphenated);
    } else if (last && before && !isOne && last.kind === 'line' && goesOn(before, line, look)) {
      last.text = joinedLines(last.text, line.text, hyphenated);
    } else {
      blocks.push({ kind: isOne ? 'heading' : 'line', text: line.text, page: line.page });
    }
    before = line;
  }
  return blocks;
}

function looksLikeHeading(line: PdfLine, look: Look): boolean {
  if (line.text.length > 140 || / \| /.test(line.text)) return false;
  const isLarger = line.size > look.size * 1.12 && /\p{L}{2}/u.test(line.text);
  if (isLarger) return !/[.;,]$/.test(line.text) || /^(?:§|\d)/.test(line.text);
  const isOther = line.font !== '' && line.font !== look.font && line.size >= look.size * 0.95;
  // A line that fills the page goes on in the next one, whatever number it begins with.
  return line.right < look.right * 0.9 && isHeading(line.text, isOther);
}

function goesOnAsHeading(before: PdfLine, line: PdfLine): boolean {
  if (before.page !== line.page || Math.abs(before.size - line.size) > 0.5) return false;
  const isNear = before.y - line.y < before.size * 1.6;
  return isNear && !/^(?:§|\d{1,2}\.|art|annex|anlage|anhang)/i.test(line.text);
}

function goesOn(before: PdfLine, line: PdfLine, look: Look): boolean {
  if (isItem(line.text) || / \| /.test(line.text) || / \| /.test(before.text)) return false;
  if (/^\d{1,2}(?:\.\d{1,2}){1,2}\.?\s/.test(line.text)) return false;
  if (/^\d{1,2}\.\s+\p{Lu}/u.test(line.text) && /[.;:!?]$/.test(before.text)) return false;
  const isFull = before.right > look.right * 0.82;
  const isSameWord = /\p{Ll}-$/u.test(before.text);
  if (before.page !== line.page)
    return !/[.:;!?]$/.test(before.text) && (isFull || /^\p{Ll}/u.test(line.text));
  const distance = before.y - line.y;
  if (distance < 0 || distance > Math.max(before.size, line.size) * 2.1) return isSameWord;
  if (/^\p{Ll}/u.test(line.text) && !/:$/.test(before.text)) return true;
  return (isFull || isSameWord) && !/:$/.test(before.text);
}

function lookOf(lines: readonly PdfLine[]): Look {
  const size = mostLetters(lines, (line) => String(Math.round(line.size * 2) / 2));
  const body = lines.filter((line) => Math.abs(line.size - Number(size)) < 0.5);
  const ends = body.map(({ right }) => right).toSorted((one, other) => one - other);
  return {
    size: Number(size),
    font: mostLetters(body, ({ font }) => font),
    right: ends[Math.floor(ends.length * 0.9)] ?? 0,
  };
}

function mostLetters(lines: readonly PdfLine[], keyOf: (line: PdfLine) => string): string {
  const letters = new Map<string, number>();
  for (const line of lines) letters.set(keyOf(line), (letters.get(keyOf(line)) ?? 0) + line.text.length);
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
