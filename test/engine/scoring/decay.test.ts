import { describe, expect, test } from 'vitest';
import { BehaviourRule } from '../../../src-main/contract/scoring-model.ts';
import { eventPoints, fadedShare } from '../../../src-main/engine/scoring/rules/event-points.ts';
import { behaviourRule, leadOf, modelOf } from './models.ts';
import { score } from './score.ts';

const at = (instant: string) => Date.parse(instant);

describe('points fade by real time: points × 0.5^(days / half-life), a day being 24 hours', () => {
  test.each([
    ['at once', '2026-11-23T12:00:00Z', 30, 1],
    ['half a day', '2026-11-23T00:00:00Z', 0.5, 0.5],
    ['30 days of winter', '2026-10-25T12:00:00Z', 29, 0.5],
    ['60 days, over the autumn change of clocks', '2026-09-24T12:00:00Z', 30, 0.25],
    ['15 days: one over the root of two', '2026-11-08T12:00:00Z', 30, Math.SQRT1_2],
    ['ten half-lives', '2026-11-13T12:00:00Z', 1, 1 / 1024],
  ])('%s', (_name, event, halfLife, share) => {
    expect(fadedShare(at(event), at('2026-11-23T12:00:00Z'), halfLife)).toBeCloseTo(share, 12);
  });

  // In Berlin the day of 25 October 2026 has 25 hours, that of 29 March 2026 has 23.
  test.each([
    ['noon to noon over the longer day', '2026-10-24T12:00:00+02:00', '2026-10-25T12:00:00+01:00', 25 / 24],
    ['noon to noon over the shorter day', '2026-03-28T12:00:00+01:00', '2026-03-29T12:00:00+02:00', 23 / 24],
    ['the hour that comes twice', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00', 1 / 24],
    ['over the hour that is skipped', '2026-03-29T01:59:00+01:00', '2026-03-29T03:01:00+02:00', 2 / 1440],
    ['over a leap day', '2028-02-28T12:00:00+01:00', '2028-03-01T12:00:00+01:00', 2],
  ])('a change of clocks neither adds nor takes a day: %s', (_name, event, asOf, days) => {
    const { newestDays, value } = eventPoints(
      behaviourRule({ points: 100, halfLifeDays: 1 }),
      [{ at: at(event), count: 1 }],
      at(asOf),
    );
    expect(newestDays).toBeCloseTo(days, 12);
    expect(value).toBeCloseTo(100 * 0.5 ** days, 10);
  });

  test('without a half-life nothing fades', () => {
    expect(fadedShare(0, at('2026-11-23T12:00:00Z'), null)).toBe(1);
  });

  test.each([0, -1, -30, 3651, Number.NaN, Number.POSITIVE_INFINITY])(
    'a half-life of %d days is refused',
    (halfLifeDays) => {
      const { error } = BehaviourRule.safeParse(behaviourRule({ halfLifeDays }));
      expect(error?.issues.map(({ path }) => path)).toEqual([['halfLifeDays']]);
    },
  );
});

describe('caps hold points before they fade, the newest times first', () => {
  const events = (...days: number[]) => days.map((daysAgo) => ({ event: 'Klick', daysAgo, count: 1 }));
  test.each([
    // 7 clicks × 4 = 28, held at 20, one half-life ago
    ['seven clicks of 4, cap 20, 30 days ago', 4, 20, [30, 30, 30, 30, 30, 30, 30], 28, 20, 10],
    // two new ones give 8, then 2 of the old one's 4 fit: 8 + 2 × 0.5
    ['the newest use up the cap', 4, 10, [30, 0, 0], 12, 10, 9],
    ['exactly at the cap', 4, 12, [0, 0, 0], 12, 12, 12],
    ['one point above the cap', 4, 11, [0, 0, 0], 12, 11, 11],
    ['a cap below one time', 4, 3, [0], 4, 3, 3],
    ['points that are taken away are capped alike', -4, 10, [30, 0, 0], -12, -10, -9],
    ['no cap', 4, null, [0, 30, 60], 12, 12, 7],
    ['no time at all of a known event gives nothing', 4, 20, [], 0, 0, 0],
  ])('%s', (_name, points, cap, days, all, capped, value) => {
    const { parts, fullSum } = score(
      modelOf([behaviourRule({ points, cap })]),
      leadOf({ events: events(...days) }),
    );
    expect(parts.map((part) => [part.points, part.capped])).toEqual(days.length ? [[all, capped]] : []);
    expect(fullSum).toBeCloseTo(value, 10);
  });

  test('a count stands for so many times', () => {
    const counted = leadOf({ events: [{ event: 'Klick', daysAgo: 30, count: 7 }] });
    expect(score(modelOf([behaviourRule({ cap: 20 })]), counted).parts).toMatchObject([
      { points: 28, capped: 20, value: 10, times: 7, newestDays: 30 },
    ]);
  });

  test('once counts the newest time only', () => {
    const lead = leadOf({ events: events(60, 30, 90) });
    expect(score(modelOf([behaviourRule({ points: 40, repeat: 'once' })]), lead).parts).toMatchObject([
      { points: 40, capped: 40, value: 20, times: 1, newestDays: 30 },
    ]);
  });

  test('what lies after the day of the reckoning does not count', () => {
    const at = '2026-11-24T12:00:00.000Z';
    const later = leadOf({ events: [{ event: 'Klick', at, count: 1 }] });
    expect(score(modelOf([behaviourRule()]), later, '2026-11-23T12:00:00.000Z')).toMatchObject({
      parts: [],
      silent: [{ ruleId: 'click', why: 'eventInFuture' }],
      lead: { full: 0 },
    });
    expect(score(modelOf([behaviourRule()]), later, at).lead.full).toBe(4);
  });
});
