import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changePace,
  minutesPlayed,
  ownTimeAt,
  type Stretch,
} from '../../../src-main/engine/breaches/rules/drill-pace.ts';

const stretch = (speed: number): Stretch => ({
  realFrom: '2026-11-23T08:40:00.000Z',
  ownFrom: '2026-11-27T15:20:00.000Z',
  speed,
});

const ownAt = (speed: number, real: string) =>
  new Date(ownTimeAt(stretch(speed), Date.parse(real))).toISOString();

describe("a drill's own time", () => {
  test.each([
    // Its first moment.
    [60, '2026-11-23T08:40:00.000Z', '2026-11-27T15:20:00.000Z'],
    // Real speed: a minute is a minute.
    [1, '2026-11-23T08:41:00.000Z', '2026-11-27T15:21:00.000Z'],
    // A minute is an hour: 72 hours in 72 minutes.
    [60, '2026-11-23T09:52:00.000Z', '2026-11-30T15:20:00.000Z'],
    // A minute is two hours: 72 hours in 36 minutes.
    [120, '2026-11-23T09:16:00.000Z', '2026-11-30T15:20:00.000Z'],
    // A minute is six hours: 72 hours in 12 minutes, to the second.
    [360, '2026-11-23T08:52:00.000Z', '2026-11-30T15:20:00.000Z'],
    [360, '2026-11-23T08:51:59.990Z', '2026-11-30T15:19:56.400Z'],
    // Standing still, however long.
    [0, '2027-11-23T08:40:00.000Z', '2026-11-27T15:20:00.000Z'],
    // The computer's clock was set back: it waits.
    [360, '2026-11-23T08:39:59.999Z', '2026-11-27T15:20:00.000Z'],
    // Left running for a lifetime: still an instant that can be written down.
    [360, '2099-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z'],
  ])('at speed %s is at %s: %s', (speed, real, own) => {
    expect(ownAt(speed, real)).toBe(own);
  });

  test('goes on from where it was when the speed changes', () => {
    const real = Date.parse('2026-11-23T08:50:00.000Z');
    expect(changePace(stretch(60), real, 360)).toEqual({
      realFrom: '2026-11-23T08:50:00.000Z',
      ownFrom: '2026-11-28T01:20:00.000Z',
      speed: 360,
    });
  });

  const speeds = fc.constantFrom(0, 1, 60, 120, 360);

  test('never goes back, whatever the speeds and however the real clock jumps', () => {
    const change = fc.record({ jump: fc.integer({ min: -3_600_000, max: 86_400_000 }), speed: speeds });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let last = stretch(60);
        let real = Date.parse(last.realFrom);
        let own = Date.parse(last.ownFrom);
        for (const { jump, speed } of changes) {
          real += jump;
          last = changePace(last, real, speed);
          expect(ownTimeAt(last, real)).toBe(Date.parse(last.ownFrom));
          expect(Date.parse(last.ownFrom)).toBeGreaterThanOrEqual(own);
          own = Date.parse(last.ownFrom);
        }
      }),
    );
  });

  test('a change to the same speed changes nothing', () => {
    const later = fc.integer({ min: 0, max: 86_400_000 });
    fc.assert(
      fc.property(speeds, later, later, (speed, first, second) => {
        const real = Date.parse(stretch(speed).realFrom) + first;
        const changed = changePace(stretch(speed), real, speed);
        expect(ownTimeAt(changed, real + second)).toBe(ownTimeAt(stretch(speed), real + second));
      }),
    );
  });
});

describe('the minutes played', () => {
  const from = (realFrom: string, speed: number): Stretch => ({ ...stretch(speed), realFrom });

  test.each<[string, Stretch[], string, number]>([
    ['the whole time', [from('2026-11-23T08:00:00.000Z', 60)], '2026-11-23T08:50:00.000Z', 50],
    [
      'without the pause',
      [
        from('2026-11-23T08:00:00.000Z', 60),
        from('2026-11-23T08:20:00.000Z', 0),
        from('2026-11-24T08:00:00.000Z', 120),
      ],
      '2026-11-24T08:10:00.000Z',
      30,
    ],
    ['paused at once', [from('2026-11-23T08:00:00.000Z', 0)], '2026-11-23T08:50:00.000Z', 0],
    [
      'rounded down below half a minute',
      [from('2026-11-23T08:00:00.000Z', 1)],
      '2026-11-23T08:00:29.999Z',
      0,
    ],
    ['rounded up from half a minute', [from('2026-11-23T08:00:00.000Z', 1)], '2026-11-23T08:00:30.000Z', 1],
    ['a clock set back counts nothing', [from('2026-11-23T08:00:00.000Z', 1)], '2026-11-23T07:00:00.000Z', 0],
  ])('%s', (_case, stretches, until, minutes) => {
    expect(minutesPlayed(stretches, Date.parse(until))).toBe(minutes);
  });
});
