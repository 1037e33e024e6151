import { describe, expect, test } from 'vitest';
import { longDay, mondayOf, shortDay, weekNumber } from '../../../src-renderer/features/today/days.ts';
import { addDays } from '../../../src-renderer/lib/days.ts';

describe('days as the desk writes them', () => {
  test.each([
    ['2026-12-27', 52],
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
  ])('%s lies in week %i: a week belongs to the year of its Thursday', (day, week) => {
    expect(weekNumber(day)).toBe(week);
  });

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
  ])('the week of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('days are counted over the change of the clock and of the year', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  test('a day of another year says which', () => {
    expect(shortDay('2026-12-31', '2026-11-23', 'de')).toBe('Do\u00A031.12.');
    expect(shortDay('2027-01-01', '2026-11-23', 'de')).toBe('Fr\u00A001.01.2027');
    expect(shortDay('2026-12-01', '2026-11-23', 'en')).toBe('Tue\u00A01\u00A0Dec');
  });

  test('the title is the day in full', () => {
    expect(longDay('2026-11-23', 'de')).toBe('Montag, 23. November 2026');
  });
});
