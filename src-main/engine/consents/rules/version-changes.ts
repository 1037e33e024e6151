import { diffArrays } from 'diff';
import type { VersionContent } from '../../../contract/consent-record.ts';
import type { Comparison } from '../../../contract/consents.ts';

const words = new Intl.Segmenter('de', { granularity: 'word' });

/** Two wordings as stretches that stayed, came or went, parted at words. */
export function changedWords(older: string, newer: string): Comparison['parts'] {
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

/** Facts around the wording that differ: the form, what it leads to, the mail to confirm. */
export function changedFacts(older: VersionContent, newer: VersionContent): string[] {
  const formKeys = Object.keys(newer.form) as (keyof VersionContent['form'])[];
  const form = formKeys.filter((key) => older.form[key] !== newer.form[key]).map((key) => `form.${key}`);
  const kept = [
    'placement',
    'privacyNoticeId',
    'imprintId',
    'withdrawalPageId',
    'withdrawalRoute',
    'confirmationMail',
    'address',
  ] as const;
  const differs = (key: (typeof kept)[number]) => JSON.stringify(older[key]) !== JSON.stringify(newer[key]);
  return [...form, ...kept.filter(differs)];
}
