import { expect, test } from 'vitest';
import { formatDay, parseDay, shiftDay } from '../../../src-renderer/ui/parse-day.ts';

const TODAY = '2026-10-26';

test.each([
  ['01.03.2027', '2027-03-01'],
  ['1.3.2027', '2027-03-01'],
  ['1.3.27', '2027-03-01'],
  ['1. 3. 2027', '2027-03-01'],
  ['01/03/2027', '2027-03-01'],
  ['1-3-2027', '2027-03-01'],
  ['010327', '2027-03-01'],
  ['01032027', '2027-03-01'],
  ['2027-03-01', '2027-03-01'],
  [' 1.3.27 ', '2027-03-01'],
  ['1.3.', '2026-03-01'],
  ['1.3', '2026-03-01'],
  ['1.1.69', '2069-01-01'],
  ['1.1.70', '1970-01-01'],
  ['29.2.2028', '2028-02-29'],
  ['+14', '2026-11-09'],
  ['-26', '2026-09-30'],
  ['h', '2026-10-26'],
  ['T', '2026-10-26'],
])('%j is %s', (typed, day) => {
  expect(parseDay(typed, TODAY)).toBe(day);
});

test.each([
  '',
  'morgen',
  '29.2.2027',
  '31.4.2027',
  '0.1.2027',
  '1.13.2027',
  '32.1.2027',
  '1.1.1899',
  '1.1.2200',
  '1.3.202',
  '12345',
  '2027-02-30',
])('%j is no day', (typed) => {
  expect(parseDay(typed, TODAY)).toBeNull();
});

test('a day is written with leading zeros, day first, in both languages', () => {
  expect(formatDay('2027-03-01', 'de-DE')).toBe('01.03.2027');
  expect(formatDay('2027-03-01', 'en-GB')).toBe('01/03/2027');
  expect(formatDay('2027-03-01', 'en')).toBe('01/03/2027');
});

test('a day before the first of March is the leap day when there is one', () => {
  expect(shiftDay('2028-03-01', -1)).toBe('2028-02-29');
  expect(shiftDay('2027-03-01', -1)).toBe('2027-02-28');
});
