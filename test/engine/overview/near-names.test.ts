import { expect, test } from 'vitest';
import { spellingsOf } from '../../../src-main/engine/kernel/folded-text.ts';
import {
  editsToBeginning,
  forgiven,
  forgivenAnywhere,
  knownWord,
  nearestWords,
} from '../../../src-main/engine/overview/near-names.ts';

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

const nearest = (typed: string, ...words: string[]) => nearestWords(typed, words.map(knownWord));

test('only the nearest words are offered, the shortest first', () => {
  expect(nearest('leimetal', 'leitetal', 'leinetal', 'lienen')).toEqual(['leinetal', 'leitetal']);
  expect(nearest('leine', 'leinetal', 'seine')).toEqual(['leinetal']);
});

test('what begins as a shorter one is found with that', () => {
  expect(nearest('lienetal', 'leinetalbahn', 'leinetal')).toEqual(['leinetal']);
});

test.each([
  ['abcd', 0],
  ['abcde', 1],
  ['abcdefgh', 1],
  ['abcdefghi', 2],
])('in %s so many edits are forgiven when the first letter is one of them: %i', (word, most) => {
  expect(forgivenAnywhere(word)).toBe(most);
});

test.each([
  ['a wrong first letter', 'cafenklang', 'hafenklang', ['hafenklang']],
  ['a missing first letter', 'afenklang', 'hafenklang', ['hafenklang']],
  ['a letter too many in front', 'xhafenklang', 'hafenklang', ['hafenklang']],
  ['the first two exchanged', 'ahfenklang', 'hafenklang', ['hafenklang']],
  ['a wrong first letter and another', 'cafenkland', 'hafenklang', ['hafenklang']],
  ['a wrong first letter of a short word', 'beine', 'leine', ['leine']],
  ['a wrong first letter of a shorter one', 'nost', 'post', []],
  ['two wrong letters in front of eight', 'cxfenkla', 'hafenkla', []],
  ['three wrong letters', 'cbfenkland', 'hafenklang', []],
])('%s: %s for %s', (_name, typed, word, found) => {
  expect(nearest(typed, word)).toEqual(found);
});

test('between equally near words the one with the same first letter is meant', () => {
  expect(nearest('hafen', 'hagen', 'wafen')).toEqual(['hagen']);
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
