import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween } from '../../../src-main/engine/kernel/clock.ts';

describe('the calendar day depends on the zone', () => {
  test.each([
    ['2026-11-23T22:59:59.999Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-23T23:00:00.000Z', 'Europe/Berlin', '2026-11-24'],
    ['2026-06-23T21:59:59.999Z', 'Europe/Berlin', '2026-06-23'],
    ['2026-06-23T22:00:00.000Z', 'Europe/Berlin', '2026-06-24'],
    ['2026-11-23T23:30:00.000Z', 'America/New_York', '2026-11-23'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayOf(new Date(instant), zone)).toBe(day);
  });
});

describe('months are held back to their last day', () => {
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });
});

test('days are counted across the change of the clock', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});
