import type { CompiledPattern, CompiledPatterns } from './check-compiled.ts';
import { matchesIn, mergeSpans, occursIn, spanAt, touchesAny } from './check-expressions.ts';
import type { Sentence, Span } from './check-sentences.ts';

/** A wording taken apart, with what was already found in it. */
export interface Reading {
  text: string;
  sentences: readonly Sentence[];
  patterns: CompiledPatterns;
  /** What takes words back, sentence by sentence. */
  denied: Map<Sentence, Span[]>;
  shown: Map<string, Span[][]>;
}

/** Begins to read a wording; what is found is kept, as elements look at one another. */
export function beginReading(
  text: string,
  sentences: readonly Sentence[],
  patterns: CompiledPatterns,
): Reading {
  return { text, sentences, patterns, denied: new Map(), shown: new Map() };
}

/** Where an element shows, sentence by sentence. */
export function whereShown(reading: Reading, element: string): Span[][] {
  const known = reading.shown.get(element);
  if (known !== undefined) return known;
  const patterns = reading.patterns.shows.filter((pattern) => pattern.element === element);
  const found = reading.sentences.map((_, index) =>
    mergeSpans(patterns.flatMap((pattern) => hitsIn(reading, pattern, index))),
  );
  reading.shown.set(element, found);
  return found;
}

/** The first place where an element shows; null if nowhere. */
export function firstShown(reading: Reading, element: string): Span | null {
  return whereShown(reading, element).find((spans) => spans.length > 0)?.[0] ?? null;
}

/** The first place that breaks an element; null if nothing does. */
export function firstBroken(reading: Reading, element: string): Span | null {
  const patterns = reading.patterns.breaks.filter((pattern) => pattern.element === element);
  for (const index of reading.sentences.keys()) {
    const [first] = mergeSpans(patterns.flatMap((pattern) => hitsIn(reading, pattern, index)));
    if (first !== undefined) return first;
  }
  return null;
}

/** Hits of a pattern in a sentence that are what they look like. */
function hitsIn(reading: Reading, pattern: CompiledPattern, index: number): Span[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const hits = matchesIn(pattern.found, sentence.text, sentence.start);
  if (hits.length === 0 || !isInPlace(reading, pattern, index)) return [];
  const lookalikes = mergeSpans(matchesIn(pattern.lookalikes, sentence.text, sentence.start));
  const denied = pattern.isDeniable ? deniedIn(reading, sentence) : [];
  const beside = pattern.notBeside ? (whereShown(reading, pattern.notBeside)[index] ?? []) : [];
  const isSpoiled = clauseTest(reading.text, pattern.notInClauseWith);
  return hits.filter((hit) => {
    const clause = spanAt(sentence.clauses, hit.start) ?? sentence;
    return (
      !touchesAny(hit, lookalikes) &&
      !touchesAny({ start: hit.start, end: hit.start + 1 }, denied) &&
      !isInOrAfter(hit, clause, beside) &&
      !isSpoiled(clause)
    );
  });
}

/** Whether the surroundings that a pattern asks for are there. */
function isInPlace(reading: Reading, pattern: CompiledPattern, index: number): boolean {
  const { onlyBeside, onlyAfter, onlyInTextWith } = pattern;
  const shows = (element: string, sentence: number) =>
    (whereShown(reading, element)[sentence]?.length ?? 0) > 0;
  if (onlyBeside !== undefined && !shows(onlyBeside, index)) return false;
  if (onlyAfter !== undefined && !shows(onlyAfter, index - 1)) return false;
  return onlyInTextWith === null || occursIn(onlyInTextWith, reading.text);
}

/** Whether another element shows in the clause of a hit or before it in the sentence. */
function isInOrAfter(hit: Span, clause: Span, beside: readonly Span[]): boolean {
  const [first] = beside;
  return first !== undefined && (first.start < hit.start || touchesAny(clause, beside));
}

/** A test of clauses that looks at each one once. */
function clauseTest(text: string, expression: RegExp | null): (clause: Span) => boolean {
  const known = new Map<number, boolean>();
  return ({ start, end }) => {
    const answer = known.get(start) ?? occursIn(expression, text.slice(start, end));
    known.set(start, answer);
    return answer;
  };
}

function deniedIn(reading: Reading, sentence: Sentence): Span[] {
  const known = reading.denied.get(sentence);
  if (known !== undefined) return known;
  const { deniedSpans, deniedClauses } = reading.patterns;
  const clauses = sentence.clauses.filter(({ start, end }) =>
    occursIn(deniedClauses, reading.text.slice(start, end).trim()),
  );
  const spans = matchesIn(deniedSpans, sentence.text, sentence.start);
  const denied = mergeSpans([...spans, ...clauses]);
  reading.denied.set(sentence, denied);
  return denied;
}
