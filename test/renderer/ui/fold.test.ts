import { expect, test } from 'vitest';
import { holdsFolded, startsFolded } from '../../../src-renderer/ui/fold.ts';

test.each([
  ['Löschung', 'losch'],
  ['Löschung', 'loesch'],
  ['Loeschung', 'lösch'],
  ['Österreich', 'oest'],
  ['Straße', 'strass'],
  ['GROẞ', 'gross'],
  ['Réunion', 'reun'],
])('%s is found by %s', (text, typed) => {
  expect(startsFolded(text, typed)).toBe(true);
});

test('a beginning is a beginning, a part is a part', () => {
  expect(startsFolded('Vereinigte Staaten', 'staat')).toBe(false);
  expect(holdsFolded('Vereinigte Staaten', 'staat')).toBe(true);
});
