import { expect, it } from 'vitest';
import { hyphenatedPairs, joinedLines } from '../../../src-main/engine/contracts/rules/joined-lines.ts';

it.each([
  ['of a third-', 'party provider', [], 'of a third-party provider'],
  ['die Verar-', 'beitung', [], 'die Verarbeitung'],
  ['the proces\u00AD', 'sor shall', [], 'the processor shall'],
  ['third\u00AD', 'rail', [], 'thirdrail'],
  ['each sub-', 'processor', ['The sub-processor is named.'], 'each sub-processor'],
  ['each sub-', 'processor', [], 'each subprocessor'],
  ['of the-', 'art', ['state-of-the-art measures'], 'of the-art'],
  ['Unterauftrags-', 'und Lieferkette', [], 'Unterauftrags- und Lieferkette'],
  ['Hin-', 'oderartig', [], 'Hinoderartig'],
  ['Vor-Ort-', 'Prüfung', [], 'Vor-Ort-Prüfung'],
  ['plain', 'text', [], 'plain text'],
])('"%s" and "%s"', (before, line, elsewhere, expected) => {
  expect(joinedLines(before, line, hyphenatedPairs(elsewhere))).toBe(expected);
});
