import { describe, expect, it } from 'vitest';
import { copyName } from '../../../src-renderer/features/campaigns/new/copy-name.ts';
import { nextYear } from '../../../src-renderer/features/campaigns/new/next-year.ts';
import { addMonths, weeksOf } from '../../../src-renderer/features/campaigns/register/month.ts';
import { addDays, daysBetween } from '../../../src-renderer/lib/days.ts';

describe('days and months of campaigns', () => {
  it.each([
    ['2027-02', '2027-02-01', '2027-02-28', 4],
    ['2026-11', '2026-10-26', '2026-12-06', 6],
    ['2027-03', '2027-03-01', '2027-04-04', 5],
    ['2028-02', '2028-01-31', '2028-03-05', 5],
  ])('%s is drawn from Monday %s to Sunday %s', (month, from, to, count) => {
    const weeks = weeksOf(month);
    expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual([from, to, count]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
    ['2027-05', 14, '2028-07'],
  ])('%s and %i months is %s', (month, months, then) => expect(addMonths(month, months)).toBe(then));

  it.each([
    ['2026-11-03', '2027-11-03'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
  ])('a year after %s is %s', (day, then) => expect(nextYear(day)).toBe(then));

  it('counts days across the change of clocks', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(daysBetween('2027-10-30', '2027-11-01')).toBe(2);
  });

  it.each([
    ['Messe 2026', 'Messe 2027'],
    ['Messe', 'Messe 2027'],
    ['2025: Rückblick', '2027: Rückblick'],
    ['Teil 120265', 'Teil 120265 2027'],
  ])('the copy of "%s" is called "%s"', (name, copied) => expect(copyName(name, 2027)).toBe(copied));
});
