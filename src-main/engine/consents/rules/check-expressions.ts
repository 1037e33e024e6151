import type { Span } from './check-sentences.ts';

/** Latin letters. The classes of Unicode would serve as well and take a second to prepare. */
const latin: Record<string, string> = {
  '\\p{L}': 'A-Za-zÀ-ÖØ-öø-ɏ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-ÞŒŠŸŽŁŃŚŹŻČĆĘĄ',
  '\\p{Ll}': 'a-zß-öø-ÿœšžłńśźżčćęą',
  '\\p{N}': '0-9',
};
const sign = `[${latin['\\p{L}']}0-9]`;
/** A word boundary that knows all letters; the one of the language takes "ü" for a gap. */
const boundary = `(?:(?<!${sign})(?=${sign})|(?<=${sign})(?!${sign}))`;
const pieces = /\\p\{(?:L|Lu|Ll|N)\}|\\b|\\.|[[\]]/gu;

/** One expression out of several, searched over the whole text; null without any. */
export function anyOf(sources: readonly string[], matchesCase: boolean): RegExp | null {
  if (sources.length === 0) return null;
  const joined = sources.map((source) => `(?:${spellOut(source)})`).join('|');
  return new RegExp(joined, matchesCase ? 'g' : 'gi');
}

/** Writes out letters and boundaries of an expression. */
function spellOut(source: string): string {
  let isInClass = false;
  return source.replace(pieces, (piece) => {
    if (piece === '[' || piece === ']') isInClass = piece === '[';
    if (piece === '\\b') return boundary;
    const letters = latin[piece];
    if (letters === undefined) return piece;
    return isInClass ? letters : `[${letters}]`;
  });
}

/** Where an expression matches in a part of a text, as places in the whole. */
export function matchesIn(expression: RegExp | null, text: string, offset: number): Span[] {
  if (expression === null) return [];
  return [...text.matchAll(expression)]
    .filter(({ 0: words }) => words !== '')
    .map(({ 0: words, index }) => ({ start: offset + index, end: offset + index + words.length }));
}

/** Whether an expression matches somewhere. */
export function occursIn(expression: RegExp | null, text: string): boolean {
  if (expression === null) return false;
  expression.lastIndex = 0;
  return expression.test(text);
}

/** Whether a span touches one of others that are sorted by their starts and do not overlap. */
export function touchesAny(span: Span, others: readonly Span[]): boolean {
  const last = others[countStartingBefore(others, span.end) - 1];
  return last !== undefined && last.end > span.start;
}

/** The span that holds a place, of spans sorted by their starts. */
export function spanAt<T extends Span>(spans: readonly T[], place: number): T | undefined {
  return spans[countStartingBefore(spans, place + 1) - 1];
}

/** Spans in order, those that overlap as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function countStartingBefore(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
