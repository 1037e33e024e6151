import { expect, test } from 'vitest';
import { meansLabel, tagOf, takeApart } from '../../../src-renderer/features/search/typed.ts';

test.each([
  ['', false, [], null, ''],
  ['losch frist', false, [], null, 'losch frist'],
  ['> dunkel', true, [], null, 'dunkel'],
  ['#', false, [], '', ''],
  ['#zert', false, [], 'zert', ''],
  ['#zertifikat ', false, ['zertifikat'], null, ''],
  ['#zertifikat iso', false, ['zertifikat'], null, 'iso'],
  ['iso #zert', false, [], 'zert', 'iso'],
  ['#datei # kiebitz', false, ['datei'], null, 'kiebitz'],
])('%s is taken apart', (typed, isCommandsOnly, tags, openTag, text) => {
  expect(takeApart(typed)).toEqual({ isCommandsOnly, tags, openTag, text });
});

test.each([
  ['eigenes-niveau', 'Eigenes Niveau', 'whole', true],
  ['eigenes', 'Eigenes Niveau', 'whole', false],
  ['eigen', 'Eigenes Niveau', 'beginning', true],
  ['prueftermin', 'Prüftermin', 'whole', true],
] as const)('the keyword %s and the label %s', (tag, label, how, means) => {
  expect(meansLabel(tag, label, how)).toBe(means);
});

test('a label becomes one word', () => {
  expect(tagOf('Eigenes Niveau')).toBe('eigenes-niveau');
});
