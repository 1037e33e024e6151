import type { Language } from '../../../contract/values.ts';
import { isStopWord } from './check-language.ts';

/** A stretch of a text; `end` is the first unit after it. */
export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  text: string;
  words: number;
  /** Parts between commas, colons, dashes and brackets, as places in the whole text. */
  clauses: Span[];
}

/** After these a dot never ends a sentence. */
const abbreviations = new Set(
  'abs art az bzw ca dr d.h e.g evtl ff ggf i.d.r i.e inkl lit mind mr mrs ms nr no nos para paras prof rn s.o sog st str tel u.a usf vgl vs z.b zzgl cf'.split(
    ' ',
  ),
);
/** After these it does when the next word is one with which sentences begin. */
const endings = new Set('co corp etc gmbh inc ltd plc usw v k'.split(' '));

const possibleEnd = /(?<![.!?…])[.!?…]{1,8}["'“”»)\]]{0,3}(?=\s|$)|\n(?=\s*(?:\n|[-*•–☐□▢✓◦]\s|\[[ x]?\]))/gu;
const clauseEnd = /[;:()–—]|,(?=\s)/gu;
const wordSigns = /[\p{L}\p{N}]/u;

/** The sentences of a text. Dots of abbreviations, numbers and names do not end one; an empty line and a bullet do. */
export function splitSentences(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(possibleEnd)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n' && !endsSentence(text, match.index, end, language)) continue;
    sentences.push(...sentenceOf(text, start, end));
    start = end;
  }
  return [...sentences, ...sentenceOf(text, start, text.length)];
}

/** Whether a sentence ends with the signs between two places. */
function endsSentence(text: string, at: number, end: number, language: Language): boolean {
  const next = /^\s*["'„“«([]?([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (next === '' || text.slice(at, end) !== '.') return true;
  const before = lastWord(text.slice(Math.max(0, at - 24), at)).toLowerCase();
  if (abbreviations.has(before)) return false;
  const isDoubtful = endings.has(before) || /^(?:\p{L}|\d{1,2})$/u.test(before) || before.includes('.');
  return !isDoubtful || isStopWord(next, language);
}

function lastWord(text: string): string {
  return /[\p{L}\p{N}.]+$/u.exec(text)?.[0] ?? '';
}

function sentenceOf(text: string, from: number, to: number): Sentence[] {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  const words = countWords(trimmed);
  if (words === 0) return [];
  const end = start + trimmed.length;
  return [{ start, end, text: trimmed, words, clauses: clausesOf(trimmed, start) }];
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => wordSigns.test(word)).length;
}

function clausesOf(sentence: string, offset: number): Span[] {
  const ends = [...sentence.matchAll(clauseEnd)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, index) => ({
    start: offset + start,
    end: offset + (ends[index] ?? sentence.length),
  }));
}
