import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLists } from '../../../src-main/engine/subprocessors/rules/compare-lists.ts';
import { places } from './rule-fixture.ts';

const length = 1000;
const countries = ['Germany', 'France', 'Finland', 'Japan', 'Brazil'];
const purposes = ['Hosting', 'Backup', 'Help desk', 'Text messages', 'Matching of companies'];

interface Row {
  name: string;
  purpose: string;
  place: string;
}

/** A made-up name of its own for every number: no two are a slip apart, no two share a word. */
function nameOf(number: number): string {
  const syllables = ['ba', 'ke', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru'];
  const digits = String(number).padStart(4, '0');
  const word = [...digits].map((digit) => syllables[Number(digit)] ?? '').join('');
  return `${word}${word}`;
}

const list = (rows: readonly Row[]) =>
  ['| Name | Purpose | Location |', '|---|---|---|']
    .concat(rows.map(({ name, purpose, place }) => `| ${name} | ${purpose} | ${place} |`))
    .join('\n');

/** What happens to one row, and nothing to most. */
const fate = fc.constantFrom('stay', 'stay', 'stay', 'remove', 'move', 'repurpose');
const plan = fc.record({
  fates: fc.array(fate, { minLength: length, maxLength: length }),
  added: fc.integer({ min: 0, max: 300 }),
  isTurned: fc.boolean(),
});

const next = (from: readonly string[], known: string) => from[(from.indexOf(known) + 1) % from.length] ?? '';

test('of lists with a thousand entries exactly what was done to them is told', () => {
  fc.assert(
    fc.property(plan, ({ fates, added, isTurned }) => {
      const before = fates.map((_fate, number): Row => {
        const purpose = purposes[number % purposes.length] ?? '';
        return { name: nameOf(number), purpose, place: countries[(number >> 3) % countries.length] ?? '' };
      });
      const after = before.flatMap((row, number): Row[] => {
        if (fates[number] === 'remove') return [];
        if (fates[number] === 'move') return [{ ...row, place: next(countries, row.place) }];
        return [fates[number] === 'repurpose' ? { ...row, purpose: next(purposes, row.purpose) } : row];
      });
      const fresh = Array.from({ length: added }, (_, number): Row => {
        return { name: nameOf(length + number), purpose: 'Hosting', place: 'Germany' };
      });
      const all = [...after, ...fresh];
      const told = compareLists(list(before), list(isTurned ? all.toReversed() : all), places);
      const named = (wanted: string) => before.filter((_row, number) => fates[number] === wanted);
      const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).toSorted();
      expect(names(told.added)).toEqual(names(fresh));
      expect(names(told.removed)).toEqual(names(named('remove')));
      expect(names(told.changed.filter(({ field }) => field === 'place'))).toEqual(names(named('move')));
      expect(names(told.changed.filter(({ field }) => field === 'purpose'))).toEqual(
        names(named('repurpose')),
      );
    }),
    { numRuns: 5 },
  );
});

test('one firm in 400 lines is told apart by purpose and place, however many lines it has', () => {
  const rows = Array.from({ length: 400 }, (_, number): Row => {
    return { name: 'Merlion Ops', purpose: `Task number${number}`, place: countries[number % 5] ?? '' };
  });
  const moved = rows.map((row, number) => (number === 399 ? { ...row, place: 'Singapore' } : row));
  expect(compareLists(list(rows), list(moved.toReversed()), places)).toMatchObject({
    added: [],
    removed: [],
    changed: [{ name: 'Merlion Ops', field: 'place', to: 'Singapore' }],
  });
});

test('among a thousand entries a slip in a name is the same firm still', () => {
  const rows = Array.from({ length }, (_, number): Row => {
    return { name: nameOf(number), purpose: 'Hosting', place: 'Germany' };
  });
  const slipped = rows.map((row, number) => (number === 777 ? { ...row, name: `${row.name}x` } : row));
  const told = compareLists(list(rows), list(slipped), places);
  expect(told).toMatchObject({ added: [], removed: [], changed: [{ field: 'name' }] });
  expect(told.changed).toHaveLength(1);
});
