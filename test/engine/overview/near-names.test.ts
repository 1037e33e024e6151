import { expect, test } from 'vitest';
import { spellingsOf } from '../../../src-main/engine/kernel/folded-text.ts';
import { editsToBeginning, forgiven, nearestWords } from '../../../src-main/engine/overview/near-names.ts';

test.each([
  ['abc', 0],
  ['abcd', 1],
  ['abcdefg', 1],
  ['abcdefgh', 2],
])('in %s so many edits are forgiven: %i', (word, most) => {
  expect(forgiven(word)).toBe(most);
});

test.each([
  ['leinetal', 'leinetal', 0],
  ['leine', 'leinetal', 0],
  ['lienetal', 'leinetal', 1],
  ['leintal', 'leinetal', 1],
  ['leinettal', 'leinetal', 1],
  ['leimetal', 'leinetal', 1],
  ['liental', 'leinetal', 2],
  ['hafen', 'leinetal', 3],
])('from %s to the beginning of %s it takes %i edits', (typed, word, edits) => {
  expect(editsToBeginning(typed, word, 2)).toBe(edits);
});

test('only the nearest words are offered, the shortest first', () => {
  expect(nearestWords('lienetal', ['leinetalbahn', 'leinetal', 'lienen'])).toEqual([
    'leinetal',
    'leinetalbahn',
  ]);
  expect(nearestWords('leine', ['leinetal', 'seine'])).toEqual(['leinetal']);
});

test.each([
  ['Straße', ['strasse', 'straesse']],
  ['Müller', ['muller', 'mueller']],
  ['losch', ['losch', 'loesch']],
  ['Łódź', ['lodz', 'loedz']],
  ['net', ['net']],
])('%s is looked for in these spellings', (typed, spellings) => {
  expect(spellingsOf(typed)).toEqual(spellings);
});
