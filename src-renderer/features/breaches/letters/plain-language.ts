import type { LetterText } from '../../../../src-main/contract/breach-record.ts';

/** Longer sentences than this many words are hard to follow for somebody who is worried. */
const longSentence = 20;

/** Number of words. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences of more than 20 words. Abbreviations and numbers with a dot do not end a sentence. */
export function longSentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[\p{L})\]“"]{3,}[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > longSentence);
}

/** Places that the draft left open, as they stand in brackets. */
export function gapsIn(text: string): string[] {
  return text.match(/\[[^\]\n]{3,200}\]/gu) ?? [];
}

/** Everything that is read of a letter. */
export function wholeText({ subject, sections }: Pick<LetterText, 'subject' | 'sections'>): string {
  return [subject, ...sections.map(({ text }) => text)].join('\n');
}
