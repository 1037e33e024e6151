import { describe, expect, test } from 'vitest';
import { nextStart } from '../../../src-main/engine/breaches/rules/drill-start.ts';

const friday = { weekday: 5, time: '16:20' };

describe('an incident begins on the next day and time it is set on', () => {
  test.each([
    ['from a Monday', '2026-11-23T08:40:00.000Z', 'Europe/Berlin', friday, '2026-11-27T15:20:00.000Z'],
    ['a minute before', '2026-11-27T15:19:00.000Z', 'Europe/Berlin', friday, '2026-11-27T15:20:00.000Z'],
    [
      'at that moment: a week later',
      '2026-11-27T15:20:00.000Z',
      'Europe/Berlin',
      friday,
      '2026-12-04T15:20:00.000Z',
    ],
    ['from the day after', '2026-11-28T00:00:00.000Z', 'Europe/Berlin', friday, '2026-12-04T15:20:00.000Z'],
    [
      'in the zone of the seat',
      '2026-11-23T08:40:00.000Z',
      'Europe/Athens',
      friday,
      '2026-11-27T14:20:00.000Z',
    ],
    // In UTC it is still Sunday.
    [
      'by the weekday of the zone',
      '2026-11-22T23:30:00.000Z',
      'Europe/Berlin',
      { weekday: 1, time: '00:15' },
      '2026-11-29T23:15:00.000Z',
    ],
    [
      'across the end of summer time',
      '2026-10-24T10:00:00.000Z',
      'Europe/Berlin',
      { weekday: 1, time: '06:40' },
      '2026-10-26T05:40:00.000Z',
    ],
    // 29 March 2026, 02:30 does not exist in Berlin.
    [
      'at a time left out',
      '2026-03-28T10:00:00.000Z',
      'Europe/Berlin',
      { weekday: 7, time: '02:30' },
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'on a leap day',
      '2028-02-28T10:00:00.000Z',
      'Europe/Berlin',
      { weekday: 2, time: '09:00' },
      '2028-02-29T08:00:00.000Z',
    ],
  ] as const)('%s', (_case, now, zone, startsOn, start) => {
    expect(nextStart(new Date(now), zone, startsOn)).toBe(start);
  });
});
