import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTimeline } from '../../../../src-main/engine/consents/rules/change-list/place-timeline.ts';
import { periodAt, periodsOf } from '../../../../src-main/engine/consents/rules/use-periods.ts';

const instant = fc.integer({ min: 0, max: 30 });
const version = fc.constantFrom('a', 'b', 'c');
const onFile = fc.uniqueArray(fc.record({ at: instant, versionId: fc.option(version) }), {
  selector: ({ at }) => at,
  maxLength: 6,
});
const row = fc
  .record({ from: instant, length: fc.option(fc.integer({ min: 1, max: 12 })), versionId: version })
  .map(({ from, length, versionId }) => ({ from, versionId, until: length === null ? null : from + length }));

const iso = (at: number) => new Date(at).toISOString();

test('whatever a list claims: one version at every instant, each row taken over shows in all of its period', () => {
  fc.assert(
    fc.property(onFile, fc.array(row, { maxLength: 15 }), (file, rows) => {
      const timeline = placeTimeline(file);
      const taken = rows.filter((claim, index) => timeline.claim({ ...claim, line: index }) === null);
      const added = timeline.changes();
      const all = [...file, ...added].map(({ at, versionId }) => ({
        at: iso(at),
        versionId,
        versionNumber: 1,
      }));
      // Nothing begins twice at one instant, so nothing on file can be hidden by an import.
      expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
      const periods = periodsOf(all);
      for (const [index, period] of periods.entries()) {
        const next = periods[index + 1];
        expect(period.to).toBe(next?.from ?? null);
      }
      const starts = [...file.map(({ at }) => at), ...taken.map(({ from }) => from)];
      for (const { from, until, versionId } of taken) {
        const next = Math.min(...starts.filter((at) => at > from), 99);
        if (until !== null) expect(next).toBeGreaterThanOrEqual(until);
        for (let at = from; at < (until ?? next); at += 1)
          expect(periodAt(periods, iso(at))?.versionId).toBe(versionId);
        if (until !== null && next !== until) expect(periodAt(periods, iso(until))?.versionId).toBeNull();
      }
      for (const { at, versionId } of file)
        expect(periodAt(periods, iso(at))?.versionId ?? null).toBe(versionId);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [
    'the same beginning',
    [
      { from: 1, until: null },
      { from: 1, until: null },
    ],
    [null, 'sameInstant'],
  ],
  [
    'one within another',
    [
      { from: 1, until: 9 },
      { from: 5, until: 6 },
    ],
    [null, 'overlap'],
  ],
  [
    'one around another',
    [
      { from: 5, until: 6 },
      { from: 1, until: 9 },
    ],
    [null, 'overlap'],
  ],
  [
    'one after another',
    [
      { from: 1, until: 5 },
      { from: 5, until: 9 },
    ],
    [null, null],
  ],
  [
    'an open one that a later one ends',
    [
      { from: 1, until: null },
      { from: 5, until: 9 },
    ],
    [null, null],
  ],
  [
    'an end one instant too late',
    [
      { from: 1, until: 6 },
      { from: 5, until: 9 },
    ],
    [null, 'overlap'],
  ],
])('%s', (_name, claims, clashes) => {
  const timeline = placeTimeline([]);
  expect(
    claims.map((claim, line) => timeline.claim({ ...claim, versionId: 'a', line })?.code ?? null),
  ).toEqual(clashes);
});

test('a row that says what is on file is no mistake; one that says something else at that time is', () => {
  const timeline = placeTimeline([
    { at: 1, versionId: 'a' },
    { at: 5, versionId: null },
  ]);
  const claim = (from: number, until: number | null, versionId: string) =>
    timeline.claim({ from, until, versionId, line: 1 })?.code ?? null;
  expect(claim(1, null, 'a')).toBe('known');
  expect(claim(1, 5, 'a')).toBe('known');
  expect(claim(1, 4, 'a')).toBe('sameOnFile');
  expect(claim(1, null, 'b')).toBe('sameOnFile');
  expect(claim(2, 7, 'b')).toBe('overlap');
  expect(timeline.changes()).toEqual([]);
});
