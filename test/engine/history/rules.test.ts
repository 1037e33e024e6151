import { expect, test } from 'vitest';
import { changedFacts, isSentence } from '../../../src-main/engine/history/rules.ts';

test.each([
  ['nothing', null, null, []],
  ['a new record', null, { name: 'A' }, [{ path: ['name'], before: null, after: 'A' }]],
  ['a fact that went', { name: 'A' }, { name: '' }, [{ path: ['name'], before: 'A', after: null }]],
  ['facts inside', { a: { b: 1 } }, { a: { b: 2 } }, [{ path: ['a', 'b'], before: '1', after: '2' }]],
  ['a list of words', { a: ['x'] }, { a: ['x', 'y'] }, [{ path: ['a'], before: 'x', after: 'x, y' }]],
  [
    'records in a list, by name',
    { steps: [{ name: 'Eins', days: 1 }] },
    {
      steps: [
        { name: 'Null', days: 0 },
        { name: 'Eins', days: 2 },
      ],
    },
    [
      { path: ['steps', 'Eins', 'days'], before: '1', after: '2' },
      { path: ['steps', 'Null', 'name'], before: null, after: 'Null' },
      { path: ['steps', 'Null', 'days'], before: null, after: '0' },
    ],
  ],
])('%s', (_, before, after, facts) => {
  expect(changedFacts(before, after)).toEqual(facts);
});

test.each([
  ['kurz', 'lang', false],
  ['Ein Satz mit vielen Wörtern darin.', 'Ein anderer Satz mit Wörtern.', true],
  ['einsehrlangeswortohneeinzigesleerzeichen', 'nocheins', false],
])('%s and %s are laid over each other: %s', (before, after, isLaidOver) => {
  expect(isSentence({ path: ['text'], before, after })).toBe(isLaidOver);
});
