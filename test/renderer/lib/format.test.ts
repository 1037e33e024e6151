import { describe, expect, it } from 'vitest';
import { formatDayOfYear } from '../../../src-renderer/lib/format.ts';

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
