import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holidayFile } from '../../scripts/holidays.mjs';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const directory = join(import.meta.dirname, '../../templates');
const calendar = loadTemplates(directory).holidays();
const dayLength = 86_400_000;

/** Easter Sunday by Gauss's method with the Gregorian corrections, in epoch milliseconds. */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const moon = 15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25);
  const fullMoon = (19 * (year % 19) + moon) % 30;
  const early =
    Math.floor(fullMoon / 29) +
    (Math.floor(fullMoon / 28) - Math.floor(fullMoon / 29)) * Math.floor((year % 19) / 11);
  const sunday = (year + Math.floor(year / 4) - century + Math.floor(century / 4) + 2) % 7;
  const weekday = (21 + fullMoon - early + sunday) % 7;
  return Date.UTC(year, 2, 21 + fullMoon - early + 7 - weekday);
}

/** Orthodox Easter Sunday by Gauss's method, moved from the Julian calendar: 13 days in this century. */
function orthodoxEaster(year: number): number {
  const fullMoon = (19 * (year % 19) + 15) % 30;
  const days = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + 6) % 7;
  return Date.UTC(year, 2, 22 + fullMoon + days + 13);
}

/** `05-01`, `easter+60`, `orthodox-48`, `wed<11-23` (the last before), `mon>05-01` (the first on or after), each with years. */
function dayOf(rule: string, year: number): string | null {
  const [, what = '', from, until] = /^(\S+)(?: (\d{4})?-(\d{4})?)?$/.exec(rule) ?? [];
  if ((from !== undefined && year < Number(from)) || (until !== undefined && year > Number(until)))
    return null;
  const [, base = '', offset] = /^(easter|orthodox)([+-]\d+)$/.exec(what) ?? [];
  if (base !== '')
    return text((base === 'easter' ? easter : orthodoxEaster)(year) + Number(offset) * dayLength);
  const [, weekday = '', sign, near] = /^(\w{3})([<>])(.*)$/.exec(what) ?? [];
  if (weekday === '') return `${year}-${what}`;
  const number = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(weekday);
  let day = Date.parse(`${year}-${near}`) - (sign === '<' ? dayLength : 0);
  while (new Date(day).getUTCDay() !== number) day += sign === '<' ? -dayLength : dayLength;
  return text(day);
}

function text(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** All weekdays that the rules make holidays, from 2018 to 2040. */
function expected(rules: string): string[] {
  const years = Array.from({ length: 23 }, (_, index) => 2018 + index);
  const days = years.flatMap((year) => rules.split(', ').map((rule) => dayOf(rule, year)));
  const weekdays = days.filter((day) => day !== null && ![0, 6].includes(new Date(day).getUTCDay()));
  return [...new Set(weekdays as string[])].sort();
}

function given(region: string): string[] {
  const years = Object.entries(calendar.regions[region] ?? {});
  return years.flatMap(([year, days]) => days.map((day) => `${year}-${day}`));
}

const germany = '01-01, easter-2, easter+1, 05-01, easter+39, easter+50, 10-03, 12-25, 12-26';
const reformation = '10-31';
const corpusChristi = 'easter+60';
const allSaints = '11-01';
const epiphany = '01-06';

describe('public holidays by the rules of the law, computed without the data set', () => {
  test('Easter of years that are known', () => {
    expect([2018, 2019, 2024, 2025, 2026, 2038].map((year) => text(easter(year)))).toEqual([
      '2018-04-01',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]);
    expect([2018, 2024, 2025, 2026].map((year) => text(orthodoxEaster(year)))).toEqual([
      '2018-04-08',
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
    ]);
  });

  test.each([
    ['DE', []],
    ['DE-BB', [reformation]],
    ['DE-BE', ['03-08 2019-', '05-08 2020-2020', '05-08 2025-2025']],
    ['DE-BW', [epiphany, corpusChristi, allSaints]],
    ['DE-BY', [epiphany, corpusChristi, allSaints]],
    ['DE-HB', [reformation]],
    ['DE-HE', [corpusChristi]],
    ['DE-HH', [reformation]],
    ['DE-MV', [reformation, '03-08 2023-']],
    ['DE-NI', [reformation]],
    ['DE-NW', [corpusChristi, allSaints]],
    ['DE-RP', [corpusChristi, allSaints]],
    ['DE-SH', [reformation]],
    ['DE-SL', [corpusChristi, '08-15', allSaints]],
    ['DE-SN', [reformation, 'wed<11-23']],
    ['DE-ST', [epiphany, reformation]],
    ['DE-TH', [reformation, '09-20 2019-']],
  ])('%s has those of Germany and %j', (region, own) => {
    expect(given(region)).toEqual(expected([germany, ...own].join(', ')));
  });

  test.each([
    [
      'AT',
      '01-01, 01-06, easter+1, 05-01, easter+39, easter+50, easter+60, 08-15, 10-26, 11-01, 12-08, 12-25, 12-26',
    ],
    [
      'CY',
      '01-01, 01-06, orthodox-48, 03-25, 04-01, orthodox-2, orthodox+1, 05-01, orthodox+50, 08-15, 10-01, 10-28, 12-25, 12-26',
    ],
    ['DK', '01-01, easter-3, easter-2, easter+1, easter+26 -2023, easter+39, easter+50, 12-25, 12-26'],
    ['FR', '01-01, easter+1, 05-01, 05-08, easter+39, easter+50, 07-14, 08-15, 11-01, 11-11, 12-25'],
    [
      'IE',
      '01-01, 02-01 2030-2030, 02-01 2036-2036, mon>02-01 2023-2029, mon>02-01 2031-2035, mon>02-01 2037-, 03-17, 03-18 2022-2022, easter+1, mon>05-01, mon>06-01, mon>08-01, mon>10-25, 12-25, 12-26',
    ],
    [
      'LI',
      '01-01, 01-06, easter-2, easter+1, 05-01, easter+39, easter+50, easter+60, 08-15, 09-08, 11-01, 12-08, 12-25, 12-26',
    ],
    [
      'PL',
      '01-01, 01-06, easter+1, 05-01, 05-03, easter+60, 08-15, 11-01, 11-11, 11-12 2018-2018, 12-24 2025-, 12-25, 12-26',
    ],
    [
      'RO',
      '01-01, 01-02, 01-06 2024-, 01-07 2024-, 01-24, orthodox-2, orthodox+1, 05-01, orthodox+50, 06-01, 08-15, 11-30, 12-01, 12-25, 12-26',
    ],
    ['SE', '01-01, 01-06, easter-2, easter+1, 05-01, easter+39, 06-06, 12-25, 12-26'],
  ])('%s has exactly %s', (region, rules) => {
    expect(given(region)).toEqual(expected(rules));
  });
});

describe('the calendar', () => {
  test('knows every country of the EEA, Switzerland, the United Kingdom and the 16 Länder, each for all 23 years', () => {
    const regions = Object.entries(calendar.regions);
    expect(regions.filter(([code]) => code.startsWith('DE-'))).toHaveLength(16);
    expect(regions.filter(([code]) => code.length === 2)).toHaveLength(27 + 3 + 2);
    for (const [code, years] of regions) {
      expect(Object.keys(years).map(Number), code).toEqual(
        Array.from(
          { length: calendar.lastYear - calendar.firstYear + 1 },
          (_, index) => calendar.firstYear + index,
        ),
      );
    }
  });

  test('repeats no weekend, names each day once and in order, and every year has at least one', () => {
    for (const region of Object.keys(calendar.regions)) {
      const days = given(region);
      expect(days, region).toEqual([...new Set(days)].sort());
      expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    }
    const counts = Object.values(calendar.regions).flatMap((years) =>
      Object.values(years).map((days) => days.length),
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(15);
  });

  test('is what the script writes', () => {
    const written = readFileSync(join(directory, `law/holidays.${calendar.version}.json`), 'utf8');
    expect(holidayFile()).toBe(written);
  });
});
