import type { CheckAnswer } from '../../../contract/consent-check.ts';
import type { Language } from '../../../contract/values.ts';
import { languageOf } from './check-language.ts';
import { mixedWords } from './check-lookalike-letters.ts';
import { unseenSign } from './check-readable-text.ts';

type Oddity = CheckAnswer['oddities'][number];

/** A sentence and where it begins in the original. */
interface ToldSentence {
  text: string;
  at: number;
}

/** More than this nobody reads; a text that is odd all over is told by the first ones. */
const most = 200;
const longestExcerpt = 80;
const runs = new RegExp(`(?:${unseenSign.source})+`, 'gu');
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const brackets = /\[[^[\]\n]{3,80}\]/gu;

/** Signs that cannot be seen or are not what they look like, gaps left to fill, and text in another language than said. */
export function odditiesOf(text: string, sentences: readonly ToldSentence[], language: Language): Oddity[] {
  return [
    ...languageOddities(sentences, language),
    ...[...text.matchAll(runs)].map(({ 0: run, index }) => unseenOddity(run, index)),
    ...mixedWords(text).map(({ word, at }): Oddity => ({ kind: 'homoglyph', at, text: word })),
    ...[...text.matchAll(brackets)].map(
      ({ 0: gap, index }): Oddity => ({ kind: 'placeholder', at: index, text: gap }),
    ),
  ]
    .sort((one, other) => one.at - other.at)
    .slice(0, most);
}

/** A run of unseen signs, told by their numbers in Unicode. */
function unseenOddity(run: string, at: number): Oddity {
  const numbers = new Set([...run].map((sign) => `U+${hexOf(sign)}`));
  const kind = directions.test(run) ? 'direction' : /^\u00ad+$/u.test(run) ? 'softHyphen' : 'invisible';
  return { kind, at, text: [...numbers].slice(0, 8).join(' ') };
}

function hexOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The text as a whole in neither language, or sentences in the other one. */
function languageOddities(sentences: readonly ToldSentence[], language: Language): Oddity[] {
  const whole = sentences.map(({ text }) => text).join(' ');
  const first = sentences[0];
  if (first !== undefined && languageOf(whole) === 'neither') {
    return [{ kind: 'unknownLanguage', at: first.at, text: excerpt(first.text) }];
  }
  return sentences
    .filter(({ text }) => ![language, 'neither', null].includes(languageOf(text)))
    .map(({ text, at }): Oddity => ({ kind: 'otherLanguage', at, text: excerpt(text) }));
}

function excerpt(text: string): string {
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt - 1).trimEnd()}…`;
}
