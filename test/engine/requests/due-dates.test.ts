import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { RequestKind } from '../../../src-main/contract/requests.ts';
import { addDays, daysBetween } from '../../../src-main/engine/kernel/clock.ts';
import { workingCalendar } from '../../../src-main/engine/law/working-days.ts';
import { dueDates } from '../../../src-main/engine/requests/rules/due-dates.ts';
import { coveredDays } from '../../../src-main/engine/requests/working-days-at-seat.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const holidays = loadTemplates('templates').holidays();
const calendarOf = (region: string) => workingCalendar(region, holidays, coveredDays(holidays));

interface Row {
  how: string;
  startsOn: string;
  extensionMonths: number;
  region: string;
  calendarEnd: string;
  latest: string;
}

/** Lines of `start +months region end latest`; `=` repeats the calendar end, `#` says why. */
function rowsOf(table: string): Row[] {
  let how = '';
  const rows: Row[] = [];
  for (const line of table.split('\n').map((one) => one.trim())) {
    if (line.startsWith('#')) how = line.slice(2);
    else if (line !== '') {
      const [startsOn = '', months = '', region = '', calendarEnd = '', latest = ''] = line.split(/\s+/);
      const end = latest === '=' ? calendarEnd : latest;
      rows.push({ how, startsOn, extensionMonths: Number(months), region, calendarEnd, latest: end });
    }
  }
  return rows;
}

function checked({ startsOn, extensionMonths, region, calendarEnd, latest }: Row): void {
  const question = { kind: 'access', startsOn, extensionMonths } as const;
  expect(dueDates(question, calendarOf(region))).toEqual({ calendarEnd, latest, isAtOnce: false });
}

describe('Art. 12(3) GDPR by Regulation 1182/71: the worked rows', () => {
  it.each(
    rowsOf(`
      # ends on a Sunday
      2026-01-15 +0 DE-BE 2026-02-15 2026-02-16
      # there is no 31 February, and the 28th is a Saturday
      2026-01-31 +0 DE-BE 2026-02-28 2026-03-02
      # ends on Easter Sunday, Easter Monday follows
      2026-03-05 +0 DE-BE 2026-04-05 2026-04-07
      # there is no 31 September
      2026-08-31 +0 DE-BE 2026-09-30 =
      # ends on Christmas Day, a Friday; Saturday and Sunday follow
      2026-11-25 +0 DE-BE 2026-12-25 2026-12-28
      # leap year
      2028-01-31 +0 DE-BE 2028-02-29 =
      # three months in all
      2026-11-23 +2 DE-BE 2027-02-23 =
    `),
  )('$startsOn +$extensionMonths $region: $how', checked);
});

describe('Art. 3(2)(c): the day of the same number, else the last day of the month', () => {
  it.each(
    rowsOf(`
      # an ordinary day
      2026-06-09 +0 DE-BE 2026-07-09 =
      # 28 February goes to the 28th, not to the end of March
      2026-02-28 +0 DE-BE 2026-03-28 2026-03-30
      2025-02-28 +0 DE-BE 2025-03-28 =
      # 31 May to 30 June
      2026-05-31 +0 DE-BE 2026-06-30 =
      # 29, 30 January of a leap year both end on 29 February
      2024-01-29 +0 DE-BE 2024-02-29 =
      2024-01-30 +0 DE-BE 2024-02-29 =
      # 29 January of another year ends on the 28th, in 2027 a Sunday
      2027-01-29 +0 DE-BE 2027-02-28 2027-03-01
      # received on 29 February: the 29th of March, in 2024 Good Friday
      2024-02-29 +0 DE-BE 2024-03-29 2024-04-02
      # received on 29 February and extended
      2028-02-29 +2 DE-BE 2028-05-29 =
      # received on Christmas Day: the day of receipt need not be a working day
      2026-12-25 +0 DE-BE 2027-01-25 =
      # an extension is counted in one go: 30 April, not 28
      2026-01-31 +2 DE-BE 2026-04-30 =
      2026-01-31 +1 DE-BE 2026-03-31 =
      # 30 November and three months
      2026-11-30 +2 DE-BE 2027-02-28 2027-03-01
    `),
  )('$startsOn +$extensionMonths $region: $how', checked);
});

describe('Art. 3(4): moved to the next working day across the year and through chains of holidays', () => {
  it.each(
    rowsOf(`
      # New Year on a Friday
      2026-12-01 +0 DE-BE 2027-01-01 2027-01-04
      # the last day of the old year to the last of January, a Sunday
      2026-12-31 +0 DE-BE 2027-01-31 2027-02-01
      2025-12-31 +0 DE-BE 2026-01-31 2026-02-02
      # New Year on a Sunday has no day instead of it in Germany
      2022-12-01 +0 DE-BE 2023-01-01 2023-01-02
      # Christmas Eve on a Sunday, then both holidays
      2023-11-24 +0 DE-BE 2023-12-24 2023-12-27
      # Christmas Day on a Monday
      2028-11-25 +0 DE-BE 2028-12-25 2028-12-27
      # Boxing Day on a Saturday
      2026-11-26 +0 DE-BE 2026-12-26 2026-12-28
      # Christmas on a weekend: Monday is a working day in Germany
      2027-11-25 +0 DE-BE 2027-12-25 2027-12-27
      # and is none in Britain, where two days stand in
      2027-11-25 +0 GB 2027-12-25 2027-12-29
      # Good Friday to Tuesday, twice
      2026-03-03 +0 DE-BE 2026-04-03 2026-04-07
      2027-02-26 +0 DE-BE 2027-03-26 2027-03-30
      # Labour Day on a Friday
      2026-04-01 +0 DE-BE 2026-05-01 2026-05-04
      # Ascension Day, a Thursday; the Friday after it is a working day
      2026-04-14 +0 DE-BE 2026-05-14 2026-05-15
      # Day of Unity on a Friday
      2025-09-03 +0 DE-BE 2025-10-03 2025-10-06
    `),
  )('$startsOn +$extensionMonths $region: $how', checked);
});

describe('the seat decides which days are holidays', () => {
  it.each(
    rowsOf(`
      # Epiphany
      2026-12-06 +0 DE-BW 2027-01-06 2027-01-07
      2026-12-06 +0 DE-BE 2027-01-06 =
      # Women's Day
      2027-02-08 +0 DE-BE 2027-03-08 2027-03-09
      2027-02-08 +0 DE-BB 2027-03-08 =
      # Corpus Christi
      2026-05-04 +0 DE-BY 2026-06-04 2026-06-05
      2026-05-04 +0 DE-SH 2026-06-04 =
      # Assumption Day
      2028-07-15 +0 DE-SL 2028-08-15 2028-08-16
      2028-07-15 +0 DE-BE 2028-08-15 =
      # Children's Day
      2027-08-20 +0 DE-TH 2027-09-20 2027-09-21
      2027-08-20 +0 DE-SN 2027-09-20 =
      # Reformation Day; the day after it is a holiday elsewhere
      2028-08-31 +1 DE-SH 2028-10-31 2028-11-01
      2028-08-31 +1 DE-NW 2028-10-31 =
      # All Saints
      2027-10-01 +0 DE-NW 2027-11-01 2027-11-02
      2027-10-01 +0 DE-SH 2027-11-01 =
      # Day of Repentance
      2026-10-18 +0 DE-SN 2026-11-18 2026-11-19
      2026-10-18 +0 DE-TH 2026-11-18 =
      # Austria's and France's own days
      2026-09-26 +0 AT 2026-10-26 2026-10-27
      2026-09-26 +0 DE-BY 2026-10-26 =
      2026-06-14 +0 FR 2026-07-14 2026-07-15
    `),
  )('$startsOn +$extensionMonths $region: $how', checked);
});

describe('what has no month', () => {
  it.each(['advertisingObjection', 'withdrawal'] as const)('%s takes effect at once', (kind) => {
    const question = { kind, startsOn: '2026-11-23', extensionMonths: 0 };
    expect(dueDates(question, calendarOf('DE-SH'))).toEqual({
      calendarEnd: null,
      latest: null,
      isAtOnce: true,
    });
  });

  it('every other right has one', () => {
    const others = RequestKind.options.filter(
      (kind) => kind !== 'advertisingObjection' && kind !== 'withdrawal',
    );
    expect(others).toHaveLength(6);
    for (const kind of others) {
      const question = { kind, startsOn: '2026-11-23', extensionMonths: 0 };
      expect(dueDates(question, calendarOf('DE-SH')).calendarEnd).toBe('2026-12-23');
    }
  });
});

describe('whatever the day, the Land and the extension', () => {
  const days = fc.integer({ min: 0, max: daysBetween('2018-05-25', '2040-08-31') });
  const regions = fc.constantFrom(...Object.keys(holidays.regions));

  it('the end is the same day months later, and the latest the first working day from it on', () => {
    fc.assert(
      fc.property(days, regions, fc.integer({ min: 0, max: 2 }), (offset, region, extensionMonths) => {
        const startsOn = addDays('2018-05-25', offset);
        const isWorkingDay = calendarOf(region);
        const found = dueDates({ kind: 'erasure', startsOn, extensionMonths }, isWorkingDay);
        const end = Temporal.PlainDate.from(startsOn).add({ months: 1 + extensionMonths });
        const latest = found.latest ?? '';
        expect(found.calendarEnd).toBe(end.toString());
        expect(isWorkingDay(latest)).toBe(true);
        for (let day = end.toString(); day < latest; day = addDays(day, 1))
          expect(isWorkingDay(day)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('who receives later is never due earlier', () => {
    fc.assert(
      fc.property(days, regions, (offset, region) => {
        const isWorkingDay = calendarOf(region);
        const due = (startsOn: string) =>
          dueDates({ kind: 'access', startsOn, extensionMonths: 0 }, isWorkingDay);
        const one = due(addDays('2018-05-25', offset));
        const next = due(addDays('2018-05-25', offset + 1));
        expect((next.calendarEnd ?? '') >= (one.calendarEnd ?? '')).toBe(true);
        expect((next.latest ?? '') >= (one.latest ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
