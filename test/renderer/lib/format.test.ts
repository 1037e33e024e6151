import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { countryName, formatDayOfYear, formatInstant, shortened } from '../../../src-renderer/lib/format.ts';
import { projectRoot } from '../../house/source-files.ts';

describe('a day whose year is named already', () => {
  it.each([
    ['2026-03-01', 'de', '01.03.'],
    ['2026-12-31', 'de', '31.12.'],
    ['2026-03-01', 'en', '1\u00A0Mar'],
    ['2028-02-29', 'en', '29\u00A0Feb'],
  ] as const)('%s in %s is %s', (day, language, written) => {
    expect(formatDayOfYear(day, language)).toBe(written);
  });
});

describe('an instant on this computer', () => {
  // Without a zone the text means the computer's own: the same everywhere.
  it.each([
    ['2026-08-02T15:34:00', 'de', '02.08.2026, 15:34'],
    ['2026-08-02T15:34:00', 'en', '2 Aug 2026, 15:34'],
    ['2026-11-23T09:05:00', 'en', '23 Nov 2026, 09:05'],
  ] as const)('%s in %s is %s', (instant, language, written) => {
    expect(formatInstant(instant, language)).toBe(written);
  });
});

describe('a text with room for eight characters', () => {
  it.each([
    ['', ''],
    ['12345678', '12345678'],
    ['123456789', '1234567 …'],
    ['123456 89', '123456 …'],
  ])('%s is %s', (text, shown) => {
    expect(shortened(text, 8)).toBe(shown);
  });
});

describe('a country', () => {
  it.each(['de', 'en'] as const)('has one name on screens, in reports and in reasons, in %s', (language) => {
    const { countries } = loadTemplates(join(projectRoot, 'templates')).transferLaw();
    expect(countries.length).toBeGreaterThan(200);
    const others = countries.filter(({ code, name }) => countryName(code, language) !== name[language]);
    expect(others).toEqual([]);
  });
});
