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
  const parts = diffArrays(wordsOf(older), wordsOf(newer), { comparator }).map(
    ({ value, added, removed }): WordPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  return parts.some(isTornSign) ? joined(parts) : parts;
}

/** A full stop or bracket that stayed by chance, between two stretches that did not, tears what was written anew. */
function isTornSign({ kind, text }: WordPart, place: number, parts: readonly WordPart[]): boolean {
  if (kind !== 'same' || /[\p{L}\p{N}]/u.test(text)) return false;
  return [parts[place - 1], parts[place + 1]].every((beside) => beside && beside.kind !== 'same');
}

/** Stretches with such signs taken away and written anew with the words around them. */
function joined(parts: readonly WordPart[]): WordPart[] {
  const whole: WordPart[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') whole.push({ kind: 'removed', text: removed });
    if (added !== '') whole.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [place, part] of parts.entries()) {
    const isTorn = isTornSign(part, place, parts);
    if (part.kind === 'removed' || isTorn) removed += part.text;
    if (part.kind === 'added' || isTorn) added += part.text;
    if (part.kind !== 'same' || isTorn) continue;
    close();
    whole.push(part);
  }
  close();
  return whole;
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
