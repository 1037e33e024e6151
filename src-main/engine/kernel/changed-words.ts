import { diffArrays } from 'diff';

/** A stretch of two texts laid over each other. */
export interface WordPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const words = new Intl.Segmenter('de', { granularity: 'word' });

/** Two texts as stretches that stayed, came or went, parted at words. */
export function changedWords(older: string, newer: string): WordPart[] {
  // A word is the same though only the space behind it came or went with the sign that follows.
  const comparator = (one: string, other: string) => one.trimEnd() === other.trimEnd();
  return diffArrays(wordsOf(older), wordsOf(newer), { comparator }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words and signs, each with the space behind it: a space of its own would tear what was written anew into pieces. */
function wordsOf(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = parts.length - 1;
    if (last >= 0 && segment.trim() === '') parts[last] += segment;
    else parts.push(segment);
  }
  return parts;
}
