import { expect, test } from 'vitest';
import { changedWords } from '../../../src-main/engine/kernel/changed-words.ts';

const shown = (older: string, newer: string) =>
  changedWords(older, newer)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

test.each([
  ['nothing changed', 'Ein Satz.', 'Ein Satz.', 'Ein Satz.'],
  ['a word for a word', 'Freundliche Grüße', 'Herzliche Grüße', '-[Freundliche ]+[Herzliche ]Grüße'],
  ['a sentence more', 'Eins.', 'Eins. Zwei.', 'Eins. +[Zwei.]'],
  [
    'an article more: its full stop belongs to it',
    'hinreichende Garantien bieten. Ohne Antwort',
    'hinreichende Garantien bieten; Art. 28 gilt. Ohne Antwort',
    'hinreichende Garantien bieten-[. ]+[; Art. 28 gilt. ]Ohne Antwort',
  ],
  ['a sign between words that stay', 'a, b, c', 'a, b; c', 'a, b-[, ]+[; ]c'],
])('%s', (_name, older, newer, parts) => {
  expect(shown(older, newer)).toBe(parts);
});

// The space behind a word that stayed is that of the newer text.
test('what stayed and came is the newer text, what stayed and went the older one but for its spaces', () => {
  const [older, newer] = ['Art. 28 (1): bieten. Ohne, ja.', 'Art. 28 (3); bieten; Art. 9. Ohne. ja!'];
  const without = (gone: string) =>
    changedWords(older, newer)
      .filter(({ kind }) => kind !== gone)
      .map(({ text }) => text)
      .join('')
      .trim();
  expect(without('removed')).toBe(newer);
  expect(without('added')).toBe(older);
});
