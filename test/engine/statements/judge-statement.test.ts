import { expect, test } from 'vitest';
import type { GivenStatement, OwnAnswer } from '../../../src-main/contract/statements.ts';
import {
  type FiledStatement,
  placeOf,
  standingOf,
  takenAnswer,
} from '../../../src-main/engine/statements/rules/judge-statement.ts';

const source = {
  fileName: 'fragebogen.xlsx',
  sha256: 'a'.repeat(64),
  sheet: 'Fragen',
  row: 14,
  cell: 'E14',
  saidOn: '2026-11-12',
};
const said = (changes: Partial<GivenStatement> = {}): GivenStatement => ({
  questionId: 'form',
  value: 'fulfilled',
  note: 'Ja, unterschrieben',
  source,
  askedAs: '',
  isGuess: false,
  evidence: [],
  ...changes,
});
const ours = (changes: Partial<OwnAnswer> = {}): OwnAnswer => ({
  value: null,
  note: '',
  quote: '',
  place: '',
  ...changes,
});
const filed: FiledStatement = {
  questionId: 'form',
  value: 'fulfilled',
  note: 'Ja, unterschrieben ',
  sha256: source.sha256,
};

test.each([
  ['nothing answered', ours(), [], 'new'],
  ['we do not know', ours({ value: 'unknown' }), [], 'new'],
  ['we say the same', ours({ value: 'fulfilled' }), [], 'agrees'],
  ['we say otherwise', ours({ value: 'missing' }), [], 'conflict'],
  ['not applicable is an answer of ours', ours({ value: 'notApplicable' }), [], 'conflict'],
  ['the run does not ask it', null, [], 'unknownQuestion'],
  ['on file word for word', ours(), [filed], 'same'],
  ['on file from another file', ours(), [{ ...filed, sha256: 'b'.repeat(64) }], 'new'],
  ['on file with another value', ours(), [{ ...filed, value: 'partly' as const }], 'new'],
  ['on file with other words', ours(), [{ ...filed, note: '' }], 'new'],
  ['on file for another question', ours(), [{ ...filed, questionId: 'subject' }], 'new'],
] as const)('standing: %s', (_name, answer, known, standing) => {
  expect(standingOf(said(), answer, known)).toBe(standing);
});

test('taken over, the words of the vendor become the quote, and our note stays', () => {
  expect(takenAnswer(ours({ value: 'missing', note: 'nachgefragt' }), said())).toEqual({
    value: 'fulfilled',
    note: 'nachgefragt',
    quote: 'Ja, unterschrieben',
    place: 'fragebogen.xlsx, Fragen!E14, 2026-11-12',
  });
});

test('a quote of the contract stays where the vendor brought no words', () => {
  const before = ours({ quote: 'Der Vertrag wird schriftlich geschlossen.', place: '§ 1' });
  expect(takenAnswer(before, said({ note: ' ' }))).toEqual({ ...before, value: 'fulfilled' });
});

test.each([
  [source, 'fragebogen.xlsx, Fragen!E14, 2026-11-12'],
  [{ ...source, sheet: null }, 'fragebogen.xlsx, E14, 2026-11-12'],
  [{ ...source, sheet: null, cell: null }, 'fragebogen.xlsx, 14, 2026-11-12'],
  [{ ...source, sheet: null, cell: null, row: null }, 'fragebogen.xlsx, 2026-11-12'],
])('a place names file, cell and day', (from, place) => {
  expect(placeOf(from)).toBe(place);
});

test('a place is one line of at most 500 characters', () => {
  const place = placeOf({ ...source, fileName: 'f'.repeat(500) });
  expect(place).toHaveLength(500);
  expect(place.endsWith('…, Fragen!E14, 2026-11-12')).toBe(true);
});
