import { describe, expect, test } from 'vitest';
import type { PieceProfile, PieceState } from '../../../src-main/contract/content-record.ts';
import type { DataPoint } from '../../../src-main/contract/persona-record.ts';
import { cleanPersona } from '../../../src-main/engine/personas/rules/clean-persona.ts';
import { cellState, cellsOf } from '../../../src-main/engine/personas/rules/content-matrix.ts';
import { dataPointState } from '../../../src-main/engine/personas/rules/data-diet.ts';
import { personaChanges } from '../../../src-main/engine/personas/rules/persona-changes.ts';
import { pieceHints } from '../../../src-main/engine/personas/rules/piece-hints.ts';
import { emptyPersona } from './empty-persona.ts';

describe('a data point', () => {
  const point: DataPoint = { key: 'role', label: '', reason: 'Wählt die Inhalte', basis: 'consent' };
  test.each([
    ['has a reason and something it rests on', {}, 'sound'],
    ['lacks its reason', { reason: ' ' }, 'reasonMissing'],
    ['lacks what it rests on', { basis: null }, 'basisMissing'],
    ['lacks both; the reason comes first', { reason: '', basis: null }, 'reasonMissing'],
    ['rests on a legitimate interest', { basis: 'legitimateInterest' }, 'sound'],
    [
      '§ 25(1) TDDDG: is read from a device on another ground',
      { key: 'pageViews', basis: 'legitimateInterest' },
      'needsConsent',
    ],
    ['is read from mails with consent to mails only', { key: 'mailOpens', basis: 'consent' }, 'needsConsent'],
    ['is read from mails with consent to tracking', { key: 'mailOpens', basis: 'trackingConsent' }, 'sound'],
    ['is counted so that nobody can be told', { key: 'pageViews', basis: 'anonymous' }, 'sound'],
    ['is read from a device, on what is open', { key: 'pageViews', basis: null }, 'basisMissing'],
  ] as const)('%s', (_name, part, state) => expect(dataPointState({ ...point, ...part })).toBe(state));
});

describe('a piece of content', () => {
  const piece: PieceProfile = {
    title: 'Leitfaden',
    kind: 'guide',
    personaIds: ['p'],
    phase: 'awareness',
    state: 'ready',
    ownerId: null,
    date: '2026-01-01',
    summary: '',
    requiresForm: true,
    promise: 'Der Leitfaden als PDF',
  };
  test.each<[string, Partial<PieceProfile>, string[]]>([
    ['is a year old to the day', { date: '2025-11-23' }, ['reviewDue']],
    ['is a year old tomorrow', { date: '2025-11-24' }, []],
    ['is old and retired', { date: '2019-01-01', state: 'retired', promise: '' }, []],
    ['is old and in work', { date: '2019-01-01', state: 'inWork' }, []],
    ['is ready without a day', { date: null }, ['noDate']],
    ['asks for consent and says not what for', { promise: ' ' }, ['promiseMissing']],
    ['is given without a form', { promise: '', requiresForm: false }, []],
    ['is for nobody', { personaIds: [] }, ['noPersona']],
    ['is an idea without anything', { state: 'idea', personaIds: [], promise: '', date: null }, []],
  ])('%s', (_name, part, hints) => expect(pieceHints({ ...piece, ...part }, '2026-11-23')).toEqual(hints));

  test('of 29 February is looked at again on 28 February', () => {
    expect(pieceHints({ ...piece, date: '2024-02-29' }, '2025-02-27')).toEqual([]);
    expect(pieceHints({ ...piece, date: '2024-02-29' }, '2025-02-28')).toEqual(['reviewDue']);
  });
});

describe('a cell of the matrix', () => {
  test.each<[PieceState[], string]>([
    [[], 'gap'],
    [['retired'], 'gap'],
    [['idea'], 'coming'],
    [['inWork', 'retired'], 'coming'],
    [['idea', 'ready'], 'covered'],
  ])('with %j is %s', (states, expected) =>
    expect(cellState(states.map((state) => ({ state })))).toBe(expected),
  );

  test('holds what is for the persona and the phase, ready pieces first', () => {
    const piece = (id: string, state: PieceState, personaIds: string[]) =>
      ({ id, state, personaIds, phase: 'decision' }) as const;
    const cells = cellsOf('p', [
      piece('a', 'retired', ['p']),
      piece('b', 'idea', ['q', 'p']),
      piece('c', 'ready', ['p']),
      piece('d', 'ready', ['q']),
    ]);
    expect(cells.map(({ phase, state, pieceIds }) => [phase, state, pieceIds])).toEqual([
      ['awareness', 'gap', []],
      ['consideration', 'gap', []],
      ['decision', 'covered', ['c', 'b', 'a']],
    ]);
  });
});

test('a persona is kept without signs that nobody sees, empty lines and repetitions', () => {
  const typed = { ...emptyPersona, label: ' Die\u200B Werkstatt\n', goals: ['a', ' ', 'a ', 'b\r\nc'] };
  expect(cleanPersona(typed)).toEqual({ ...emptyPersona, label: 'Die Werkstatt', goals: ['a', 'b c'] });
});

test('two versions differ in fields, word by word', () => {
  const older = { ...emptyPersona, goals: ['Weniger Ausfall', 'Ruhe'], talks: 5 };
  const newer = {
    ...emptyPersona,
    goals: ['Kein Ausfall', 'Ruhe'],
    talks: 7,
    buyingRole: 'user' as const,
    dataPoints: [{ key: 'role' as const, label: '', reason: 'Nötig', basis: 'consent' as const }],
  };
  expect(personaChanges(older, older)).toEqual([]);
  expect(personaChanges(older, newer)).toEqual([
    {
      field: 'goals',
      parts: [
        { kind: 'removed', text: 'Weniger ' },
        { kind: 'added', text: 'Kein ' },
        { kind: 'same', text: 'Ausfall\nRuhe' },
      ],
    },
    {
      field: 'talks',
      parts: [
        { kind: 'removed', text: '5' },
        { kind: 'added', text: '7' },
      ],
    },
    { field: 'buyingRole', parts: [{ kind: 'added', text: 'user' }] },
    { field: 'dataPoints.role', parts: [{ kind: 'added', text: 'Nötig\nconsent' }] },
  ]);
});
