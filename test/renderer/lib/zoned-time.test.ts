import { afterEach, describe, expect, it } from 'vitest';
import {
  formatClockTime,
  formatDayTime,
  formatInstant,
  instantsOf,
  onTheWall,
  zoneWord,
} from '../../../src-renderer/lib/zoned-time.ts';
import { parseTime } from '../../../src-renderer/ui/local-time.ts';

const berlin = 'Europe/Berlin';
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a moment as the clocks of the seat show it', () => {
  it.each([
    ['2026-10-26T14:30:00Z', berlin, 'Mo 26.10.2026, 15:30 Uhr (MEZ)', 'Mon 26 Oct 2026, 15:30 (CET)'],
    ['2026-10-23T16:30:00+02:00', berlin, 'Fr 23.10.2026, 16:30 Uhr (MESZ)', 'Fri 23 Oct 2026, 16:30 (CEST)'],
    // The hour that comes twice: same numbers, other zone word.
    ['2026-10-25T00:30:00Z', berlin, 'So 25.10.2026, 02:30 Uhr (MESZ)', 'Sun 25 Oct 2026, 02:30 (CEST)'],
    ['2026-10-25T01:30:00Z', berlin, 'So 25.10.2026, 02:30 Uhr (MEZ)', 'Sun 25 Oct 2026, 02:30 (CET)'],
    // Midnight is 00:00 of the new day, never 24:00 of the old.
    ['2026-12-31T23:00:00Z', berlin, 'Fr 01.01.2027, 00:00 Uhr (MEZ)', 'Fri 1 Jan 2027, 00:00 (CET)'],
    ['2024-02-29T11:00:00Z', berlin, 'Do 29.02.2024, 12:00 Uhr (MEZ)', 'Thu 29 Feb 2024, 12:00 (CET)'],
    [
      '2026-10-26T14:30:00Z',
      'Europe/Helsinki',
      'Mo 26.10.2026, 16:30 Uhr (OEZ)',
      'Mon 26 Oct 2026, 16:30 (EET)',
    ],
    [
      '2026-07-01T12:00:00Z',
      'Asia/Kolkata',
      'Mi 01.07.2026, 17:30 Uhr (GMT+5:30)',
      'Wed 1 Jul 2026, 17:30 (GMT+5:30)',
    ],
  ])('%s in %s', (instant, zone, german, english) => {
    expect(plain(formatInstant(instant, zone, 'de'))).toBe(german);
    expect(plain(formatInstant(instant, zone, 'en'))).toBe(english);
  });

  it('has shorter forms', () => {
    expect(formatClockTime('2026-10-26T14:30:00Z', berlin, 'de')).toBe('15:30');
    expect(plain(formatDayTime('2026-10-23T14:30:00Z', berlin, 'de'))).toBe('Fr 23.10. 16:30');
    expect(plain(formatDayTime('2026-10-23T14:30:00Z', berlin, 'en'))).toBe('Fri 23 Oct 16:30');
    expect(zoneWord('2026-10-23T14:30:00Z', berlin, 'de')).toBe('MESZ');
  });
});

describe('the instants of a local time', () => {
  it.each([
    ['an ordinary time is one', '2026-10-23', '16:30', berlin, ['2026-10-23T16:30:00+02:00']],
    [
      'the doubled hour of 25 October 2026 is two, the earlier first',
      '2026-10-25',
      '02:30',
      berlin,
      ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    ],
    [
      'its first minute as well',
      '2026-10-25',
      '02:00',
      berlin,
      ['2026-10-25T02:00:00+02:00', '2026-10-25T02:00:00+01:00'],
    ],
    ['the minute before is one', '2026-10-25', '01:59', berlin, ['2026-10-25T01:59:00+02:00']],
    ['the hour after is one', '2026-10-25', '03:00', berlin, ['2026-10-25T03:00:00+01:00']],
    ['the skipped hour of 29 March 2026 is none', '2026-03-29', '02:30', berlin, []],
    ['its last minute as well', '2026-03-29', '02:59', berlin, []],
    ['the minute before is one', '2026-03-29', '01:59', berlin, ['2026-03-29T01:59:00+01:00']],
    ['the minute after is one', '2026-03-29', '03:00', berlin, ['2026-03-29T03:00:00+02:00']],
    [
      'a half hour that comes twice is two',
      '2026-04-05',
      '01:45',
      'Australia/Lord_Howe',
      ['2026-04-05T01:45:00+11:00', '2026-04-05T01:45:00+10:30'],
    ],
    ['a leap day is one', '2024-02-29', '12:00', berlin, ['2024-02-29T12:00:00+01:00']],
  ])('%s', (_name, day, time, zone, instants) => {
    expect(instantsOf(day, time, zone)).toEqual(instants);
  });

  it('lead back to the time they came from', () => {
    for (const instant of instantsOf('2026-10-25', '02:30', berlin))
      expect(onTheWall(instant, berlin)).toEqual({ day: '2026-10-25', time: '02:30' });
  });
});

describe('whatever zone the computer is in', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'])('%s', (laptop) => {
    process.env.TZ = laptop;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(laptop);
    expect(instantsOf('2026-10-25', '02:30', berlin)).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]);
    expect(instantsOf('2026-03-29', '02:30', berlin)).toEqual([]);
    expect(plain(formatInstant('2026-10-26T14:30:00Z', berlin, 'de'))).toBe('Mo 26.10.2026, 15:30 Uhr (MEZ)');
    expect(onTheWall('2026-10-25T23:30:00Z', berlin)).toEqual({ day: '2026-10-26', time: '00:30' });
  });
});

describe('a time as people type it', () => {
  it.each([
    ['16:30', '16:30'],
    ['16.30', '16:30'],
    ['16,30 Uhr', '16:30'],
    ['1630', '16:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['9 h', '09:00'],
    [' 0:05 ', '00:05'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['12:60', null],
    ['7:5', null],
    ['halb vier', null],
    ['', null],
  ])('%j is %s', (typed, time) => expect(parseTime(typed)).toBe(time));
});
