import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasGap, periodAt, periodsOf } from '../../../src-main/engine/consents/rules/use-periods.ts';

const change = (at: string, versionId: string | null) => ({
  at,
  versionId,
  versionNumber: versionId === null ? null : Number(versionId.slice(1)),
});

// In the night of 25 October 2026 clocks in Berlin go back from 3:00 to 2:00: 2:30 comes twice.
const firstHalfPastTwo = '2026-10-25T00:30:00.000Z';
const secondHalfPastTwo = '2026-10-25T01:30:00.000Z';

describe('what a place showed', () => {
  const periods = periodsOf([
    change('2026-03-01T08:00:00.000Z', 'v1'),
    change(secondHalfPastTwo, 'v2'),
    change('2026-11-01T00:00:00.000Z', null),
  ]);
  const at = (instant: string) => periodAt(periods, instant)?.versionId ?? null;

  test.each([
    ['before the first', '2026-03-01T07:59:59.999Z', null],
    ['from its very instant on', '2026-03-01T08:00:00.000Z', 'v1'],
    ['at the first 2:30 of the doubled hour', firstHalfPastTwo, 'v1'],
    ['a second before the change at the second 2:30', '2026-10-25T01:29:59.000Z', 'v1'],
    ['at the second 2:30', secondHalfPastTwo, 'v2'],
    ['a second after it', '2026-10-25T01:30:01.000Z', 'v2'],
    ['the same instant told in another zone', '2026-10-24T21:30:00-04:00', 'v2'],
    ['a second earlier, told in New York', '2026-10-24T21:29:59-04:00', 'v1'],
    ['once it was taken off', '2026-11-01T00:00:00.000Z', null],
  ])('%s', (_name, instant, versionId) => {
    expect(at(instant)).toBe(versionId);
  });

  test('a stretch without a version between two is a gap, the end is none', () => {
    expect(hasGap(periods)).toBe(false);
    expect(hasGap(periodsOf([change('2026-01-01T00:00:00Z', null)]))).toBe(false);
    const resumed = periodsOf([
      change('2026-03-01T08:00:00.000Z', 'v1'),
      change('2026-04-01T08:00:00.000Z', null),
      change('2026-05-01T08:00:00.000Z', 'v1'),
    ]);
    expect(hasGap(resumed)).toBe(true);
    expect(resumed).toHaveLength(3);
  });

  test('the same version shown again without a break is one stretch', () => {
    expect(
      periodsOf([change('2026-03-01T08:00:00.000Z', 'v1'), change('2026-04-01T08:00:00.000Z', 'v1')]),
    ).toEqual([{ versionId: 'v1', versionNumber: 1, from: '2026-03-01T08:00:00.000Z', to: null }]);
  });
});

const changes = fc.uniqueArray(
  fc.record({
    second: fc.integer({ min: 0, max: 5_000 }),
    versionId: fc.option(fc.constantFrom('v1', 'v2', 'v3'), { nil: null }),
  }),
  { selector: ({ second }) => second, maxLength: 30 },
);
const start = Date.parse(firstHalfPastTwo);
const instantOf = (second: number) => new Date(start + second * 1000).toISOString();

test('whatever was changed: at every instant one stretch at the most, and it shows what was changed last', () => {
  fc.assert(
    fc.property(changes, fc.integer({ min: -10, max: 5_010 }), (list, second) => {
      const periods = periodsOf(list.map(({ second: at, versionId }) => change(instantOf(at), versionId)));
      const instant = instantOf(second);
      const holding = periods.filter(
        ({ from, to }) =>
          Date.parse(from) <= Date.parse(instant) && (to === null || Date.parse(instant) < Date.parse(to)),
      );
      expect(holding.length).toBeLessThanOrEqual(1);
      const last = list
        .filter(({ second: at }) => at <= second)
        .toSorted((one, other) => other.second - one.second)[0];
      expect(holding[0]?.versionId ?? null).toBe(last?.versionId ?? null);
      expect(periodAt(periods, instant)?.versionId ?? null).toBe(last?.versionId ?? null);
      for (const [index, { from }] of periods.entries())
        if (index > 0) expect(periods[index - 1]?.to).toBe(from);
    }),
    { numRuns: 2000 },
  );
});
