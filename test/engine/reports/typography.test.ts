import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../src-main/engine/reports/file-name.ts';
import { formatsFor } from '../../../src-main/engine/reports/formats.ts';
import { measure, printable, shorten, typeset } from '../../../src-main/engine/reports/typography.ts';

describe('non-breaking spaces', () => {
  test.each([
    ['de', 'Art. 28 Abs. 3 lit. a DSGVO', 'Art.~28 Abs.~3 lit.~a DSGVO'],
    ['de', '§ 25 und §§ 7, 8', '§~25 und §§~7, 8'],
    ['de', '72 Stunden, 90 Tage, 14.280 €', '72~Stunden, 90~Tage, 14.280~€'],
    ['de', '23. November 2026', '23.~November~2026'],
    ['de', 'Dr. Anke Lorenzen', 'Dr.~Anke Lorenzen'],
    ['de', '3 Tagebücher', '3 Tagebücher'],
    ['en', 'Art. 28(3)(f), 23 Nov 2026', 'Art.~28(3)(f), 23~Nov~2026'],
    ['en', 'ends here. No more', 'ends here. No more'],
  ] as const)('%s: %s', (language, given, expected) => {
    expect(typeset(given, language).replaceAll('\u00A0', '~')).toBe(expected);
  });
});

describe('user text', () => {
  test.each([
    ['control characters', 'a\u0000b\u001Bc\u009Fd', 'abcd'],
    ['direction marks', 'a\u202Eb\u2066c\u200Fd', 'abcd'],
    ['half characters', 'a\uD800b', 'a\uFFFDb'],
    ['line ends', 'a\r\nb\rc\n\n\n\nd', 'a\nb\nc\n\nd'],
    ['soft hyphens', 'Daten\u00ADschutz', 'Datenschutz'],
    ['spaces of other widths', 'a\u2002b\u2009c\u3000d', 'a b c d'],
    ['39 characters in a row', 'x'.repeat(39), 'x'.repeat(39)],
  ])('%s', (_name, given, expected) => {
    expect(printable(given)).toBe(expected);
  });

  test('40 characters in a row get places to break, and nothing else changes', () => {
    const result = printable('x'.repeat(40));
    expect(result).toContain('\u200B');
    expect(result.replaceAll('\u200B', '')).toBe('x'.repeat(40));
  });

  test('a place to break never parts a letter from its accent', () => {
    expect(printable('a\u0301'.repeat(100))).not.toMatch(/\u200B\u0301/);
  });

  test('shortening keeps within the width and says so with an ellipsis', () => {
    const name = 'Auftragsverarbeitungsgesellschaft Nordfriesland mbH';
    expect(shorten(name, 400, 9)).toBe(name);
    const short = shorten(name, 90, 9);
    expect(short).toMatch(/…$/);
    expect(measure(short, 9)).toBeLessThanOrEqual(90);
    expect(shorten('👩‍👩‍👧‍👦'.repeat(50), 30, 9).isWellFormed()).toBe(true);
  });
});

describe('dates, times, sums', () => {
  const de = formatsFor('de', 'Europe/Berlin');
  const en = formatsFor('en', 'Europe/Berlin');
  const flat = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

  test.each([
    [de.day('2026-11-23'), '23.11.2026'],
    [en.day('2026-11-03'), '3 Nov 2026'],
    [en.day('2026-09-03'), '3 Sep 2026'],
    [de.longDay('2026-11-23'), '23. November 2026'],
    [de.instant('2026-11-23T08:42:00.000Z'), '23.11.2026, 09:42 Uhr MEZ (UTC+1)'],
    [de.instant('2026-07-01T22:30:00.000Z'), '02.07.2026, 00:30 Uhr MESZ (UTC+2)'],
    [en.instant('2026-11-23T08:42:00.000Z'), '23 Nov 2026, 09:42 CET (UTC+1)'],
    [de.moment('2026-11-23T08:42:00.000Z'), 'Mo 23.11.2026, 09:42 Uhr MEZ'],
    [en.moment('2026-07-01T22:30:00.000Z'), 'Thu 2 Jul 2026, 00:30 CEST'],
    [
      formatsFor('de', 'Asia/Kolkata').moment('2026-11-23T08:42:00.000Z'),
      'Mo 23.11.2026, 14:12 Uhr (UTC+5:30)',
    ],
    [de.moment('2026-10-25T00:30:00.000Z'), 'So 25.10.2026, 02:30 Uhr MESZ'],
    [de.moment('2026-10-25T01:30:00.000Z'), 'So 25.10.2026, 02:30 Uhr MEZ'],
    [de.dayOfInstant('2026-12-31T23:30:00.000Z'), '01.01.2027'],
    [de.money(1_428_000), '14.280 €'],
    [de.money(85_50), '85,50 €'],
    [en.money(1_428_000), '€14,280'],
    [de.size(412_300), '412 KB'],
    [de.size(10), '1 KB'],
    [en.size(1_500_000), '1.5 MB'],
  ])('%s', (given, expected) => {
    expect(flat(given)).toBe(expected);
  });
});

describe('file names', () => {
  test.each([
    ['LeadHafen', 'Dienstleisterbewertung_LeadHafen_2026-11-23.pdf'],
    ['Müller & Söhne GmbH', 'Dienstleisterbewertung_Müller-Söhne-GmbH_2026-11-23.pdf'],
    ['../../etc/passwd', 'Dienstleisterbewertung_etc-passwd_2026-11-23.pdf'],
    ['C:\\Windows\u0000\u202Efdp.exe', 'Dienstleisterbewertung_C-Windows-fdp-exe_2026-11-23.pdf'],
    ['///', 'Dienstleisterbewertung_2026-11-23.pdf'],
    ['x'.repeat(500), `Dienstleisterbewertung_${'x'.repeat(60)}_2026-11-23.pdf`],
  ])('%s', (subject, expected) => {
    expect(fileNameOf('vendorAssessment', 'de', subject, '2026-11-23')).toBe(expected);
  });
});
