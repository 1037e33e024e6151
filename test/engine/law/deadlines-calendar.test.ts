import { describe, expect, it } from 'vitest';
import { deadlines } from '../../../src-main/engine/law/deadlines.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { type Vector, vectorsOf } from './vector-table.ts';

const templates = loadTemplates('templates');
const law = templates.breachLaw();
const holidays = templates.holidays();

function checked({ question, answer }: Vector): void {
  expect(deadlines(question, law, holidays)).toEqual(answer);
}

describe('weekends', () => {
  it.each(
    vectorsOf(`
      # Thu 10:10: Thu 13 h, Fri 24 h, Mon 11 h; whole days Fri and Mon; Thu and Fri are touched
      2026-06-11T10:10:00+02:00 Europe/Berlin DE-HE 2026-06-14T10:10:00+02:00 2026-06-14T11:00:00+02:00 2026-06-15T11:00:00+02:00 2026-06-16T00:00:00+02:00 =
      # Thu 23:30: from Fri 0:00 to Mon 0:00, which does not touch Monday; Fri and Mon are 48 h and two whole days
      2026-06-11T23:30:00+02:00 Europe/Berlin DE-HE 2026-06-14T23:30:00+02:00 2026-06-15T00:00:00+02:00 2026-06-16T00:00:00+02:00 2026-06-16T00:00:00+02:00 2026-06-16T00:00:00+02:00
      # Fri 0:30: from 1:00 to Mon 1:00, which touches Monday; Fri 23 h, Mon 24 h, Tue 1 h; whole days Mon and Tue
      2026-06-12T00:30:00+02:00 Europe/Berlin DE-HE 2026-06-15T00:30:00+02:00 2026-06-15T01:00:00+02:00 2026-06-16T01:00:00+02:00 2026-06-17T00:00:00+02:00 =
      # Sat 12:00: Mon and Tue are 48 h and whole; both are touched before Tue 13:00
      2026-06-13T12:00:00+02:00 Europe/Berlin DE-HE 2026-06-16T12:00:00+02:00 2026-06-16T13:00:00+02:00 2026-06-17T00:00:00+02:00 2026-06-17T00:00:00+02:00 =
      # Sun 23:15: from Mon 0:00, Mon to Wed are whole
      2026-06-14T23:15:00+02:00 Europe/Berlin DE-HE 2026-06-17T23:15:00+02:00 2026-06-18T00:00:00+02:00 = = =
    `),
  )('$how', checked);
});

describe('end of February, end of the year', () => {
  it.each(
    vectorsOf(`
      # Tue 29 Feb 2028: three days on is Fri 3 Mar
      2028-02-29T10:30:00+01:00 Europe/Berlin DE-BE 2028-03-03T10:30:00+01:00 2028-03-03T11:00:00+01:00 = = =
      # Sat 26 Feb 2028: Mon 28 and Tue 29 Feb are the two working days
      2028-02-26T08:05:00+01:00 Europe/Berlin DE-NW 2028-02-29T08:05:00+01:00 2028-02-29T09:00:00+01:00 2028-03-01T00:00:00+01:00 2028-03-01T00:00:00+01:00 =
      # Sat 27 Feb 2027, no leap year: Mon 1 and Tue 2 Mar
      2027-02-27T08:05:00+01:00 Europe/Berlin DE-NW 2027-03-02T08:05:00+01:00 2027-03-02T09:00:00+01:00 2027-03-03T00:00:00+01:00 2027-03-03T00:00:00+01:00 =
      # Thu 24 Dec is a working day: 7 h, then Mon 24 h, Tue 17 h; the second day touched is Mon
      2026-12-24T16:45:00+01:00 Europe/Berlin DE-BE 2026-12-27T16:45:00+01:00 2026-12-27T17:00:00+01:00 2026-12-29T17:00:00+01:00 2026-12-30T00:00:00+01:00 2026-12-29T00:00:00+01:00
      # Thu 31 Dec is a working day: 11 h, then Mon 4 Jan 24 h, Tue 13 h; Epiphany (Wed) is not reached
      2026-12-31T12:00:00+01:00 Europe/Berlin DE-BY 2027-01-03T12:00:00+01:00 2027-01-03T13:00:00+01:00 2027-01-05T13:00:00+01:00 2027-01-06T00:00:00+01:00 2027-01-05T00:00:00+01:00
    `),
  )('$how', checked);
});

describe('holidays of the Länder', () => {
  it.each(
    vectorsOf(`
      # Epiphany, Wed 6 Jan 2027, in Baden-Württemberg: Mon 14 h, Tue 24 h, Thu 10 h is just in time; whole days Tue and Thu
      2027-01-04T09:30:00+01:00 Europe/Berlin DE-BW 2027-01-07T09:30:00+01:00 2027-01-07T10:00:00+01:00 = 2027-01-08T00:00:00+01:00 =
      # the same in Hesse, without Epiphany
      2027-01-04T09:30:00+01:00 Europe/Berlin DE-HE 2027-01-07T09:30:00+01:00 2027-01-07T10:00:00+01:00 = = =
      # Women's Day, Mon 8 Mar 2027, in Berlin: Fri 10 h, Tue 24 h, Wed 14 h
      2027-03-05T13:13:00+01:00 Europe/Berlin DE-BE 2027-03-08T13:13:00+01:00 2027-03-08T14:00:00+01:00 2027-03-10T14:00:00+01:00 2027-03-11T00:00:00+01:00 2027-03-10T00:00:00+01:00
      # the same in Brandenburg, without it: Fri 10 h, Mon 24 h, Tue 14 h
      2027-03-05T13:13:00+01:00 Europe/Berlin DE-BB 2027-03-08T13:13:00+01:00 2027-03-08T14:00:00+01:00 2027-03-09T14:00:00+01:00 2027-03-10T00:00:00+01:00 =
      # Thu 8 May 2025, once, in Berlin: Wed 11 h, Fri 24 h, Mon 13 h; whole days Fri and Mon
      2025-05-07T12:30:00+02:00 Europe/Berlin DE-BE 2025-05-10T12:30:00+02:00 2025-05-10T13:00:00+02:00 2025-05-12T13:00:00+02:00 2025-05-13T00:00:00+02:00 =
      # Ascension, Thu 14 May 2026: Wed 6 h, Fri 24 h, Mon 18 h
      2026-05-13T17:50:00+02:00 Europe/Berlin DE-NI 2026-05-16T17:50:00+02:00 2026-05-16T18:00:00+02:00 2026-05-18T18:00:00+02:00 2026-05-19T00:00:00+02:00 =
      # Whit Monday 25 May 2026: Fri 7 h, Tue 24 h, Wed 17 h; the second day touched is Tue
      2026-05-22T16:30:00+02:00 Europe/Berlin DE-HE 2026-05-25T16:30:00+02:00 2026-05-25T17:00:00+02:00 2026-05-27T17:00:00+02:00 2026-05-28T00:00:00+02:00 2026-05-27T00:00:00+02:00
      # Corpus Christi, Thu 4 June 2026, in North Rhine-Westphalia: Wed 15 h, Fri 24 h, Mon 9 h
      2026-06-03T08:00:00+02:00 Europe/Berlin DE-NW 2026-06-06T08:00:00+02:00 2026-06-06T09:00:00+02:00 2026-06-08T09:00:00+02:00 2026-06-09T00:00:00+02:00 =
      # the same in Saxony, where only some municipalities keep it
      2026-06-03T08:00:00+02:00 Europe/Berlin DE-SN 2026-06-06T08:00:00+02:00 2026-06-06T09:00:00+02:00 = = =
      # Assumption, Fri 15 Aug 2025, in the Saarland: Thu 12 h, Mon 24 h, Tue 12 h; the second day touched is Mon
      2025-08-14T11:11:00+02:00 Europe/Berlin DE-SL 2025-08-17T11:11:00+02:00 2025-08-17T12:00:00+02:00 2025-08-19T12:00:00+02:00 2025-08-20T00:00:00+02:00 2025-08-19T00:00:00+02:00
      # the same in Bavaria, where only some municipalities keep it: Thu 12 h, Fri 24 h, Mon 12 h
      2025-08-14T11:11:00+02:00 Europe/Berlin DE-BY 2025-08-17T11:11:00+02:00 2025-08-17T12:00:00+02:00 2025-08-18T12:00:00+02:00 2025-08-19T00:00:00+02:00 =
      # Children's Day, Mon 20 Sep 2027, in Thuringia: Fri 13 h, Tue 24 h, Wed 11 h
      2027-09-17T10:00:00+02:00 Europe/Berlin DE-TH 2027-09-20T10:00:00+02:00 2027-09-20T11:00:00+02:00 2027-09-22T11:00:00+02:00 2027-09-23T00:00:00+02:00 2027-09-22T00:00:00+02:00
      # Thu before 3 Oct 2025 (Fri): Thu 14 h, Mon 24 h, Tue 10 h
      2025-10-02T09:00:01+02:00 Europe/Berlin DE-SH 2025-10-05T09:00:01+02:00 2025-10-05T10:00:00+02:00 2025-10-07T10:00:00+02:00 2025-10-08T00:00:00+02:00 2025-10-07T00:00:00+02:00
      # on 3 Oct 2025 itself: Mon and Tue are 48 h, whole, and the second day touched is Tue
      2025-10-03T18:40:00+02:00 Europe/Berlin DE-SH 2025-10-06T18:40:00+02:00 2025-10-06T19:00:00+02:00 2025-10-08T00:00:00+02:00 2025-10-08T00:00:00+02:00 2025-10-08T00:00:00+02:00
      # 3 Oct 2026 is a Saturday and changes nothing: Thu 13 h, Fri 24 h, Mon 11 h
      2026-10-01T10:15:00+02:00 Europe/Berlin DE-SH 2026-10-04T10:15:00+02:00 2026-10-04T11:00:00+02:00 2026-10-05T11:00:00+02:00 2026-10-06T00:00:00+02:00 =
      # Reformation Day, Fri 31 Oct 2025, in Hamburg: Thu 23:00 counts from Fri 0:00, so Mon and Tue are the first working days
      2025-10-30T23:00:00+01:00 Europe/Berlin DE-HH 2025-11-02T23:00:00+01:00 2025-11-03T00:00:00+01:00 2025-11-05T00:00:00+01:00 2025-11-05T00:00:00+01:00 2025-11-05T00:00:00+01:00
      # Day of Repentance, Wed 18 Nov 2026, in Saxony: Mon 9 h, Tue 24 h, Thu 15 h is just in time; whole days Tue and Thu
      2026-11-16T14:20:00+01:00 Europe/Berlin DE-SN 2026-11-19T14:20:00+01:00 2026-11-19T15:00:00+01:00 = 2026-11-20T00:00:00+01:00 =
      # the same in Berlin, without it
      2026-11-16T14:20:00+01:00 Europe/Berlin DE-BE 2026-11-19T14:20:00+01:00 2026-11-19T15:00:00+01:00 = = =
      # Tue evening before it in Saxony: Tue 3 h, Thu 24 h, Fri 21 h is just in time; whole days Thu and Fri
      2026-11-17T20:00:00+01:00 Europe/Berlin DE-SN 2026-11-20T20:00:00+01:00 2026-11-20T21:00:00+01:00 = 2026-11-21T00:00:00+01:00 =
      # without a Land only what all of Germany keeps: the same Tuesday in DE
      2026-11-17T20:00:00+01:00 Europe/Berlin DE 2026-11-20T20:00:00+01:00 2026-11-20T21:00:00+01:00 = = =
    `),
  )('$how', checked);
});

describe('other countries', () => {
  it.each(
    vectorsOf(`
      # Austria works on Good Friday: Thu 7 h, Fri 24 h, Tue 17 h
      2026-04-02T16:20:00+02:00 Europe/Vienna AT 2026-04-05T16:20:00+02:00 2026-04-05T17:00:00+02:00 2026-04-07T17:00:00+02:00 2026-04-08T00:00:00+02:00 =
      # France, Tue 14 July 2026: Mon 13 h, Wed 24 h, Thu 11 h is just in time; whole days Wed and Thu
      2026-07-13T10:40:00+02:00 Europe/Paris FR 2026-07-16T10:40:00+02:00 2026-07-16T11:00:00+02:00 = 2026-07-17T00:00:00+02:00 =
      # Denmark keeps Maundy Thursday to Easter Monday: Wed 14 h, Tue 24 h, Wed 10 h
      2026-04-01T09:20:00+02:00 Europe/Copenhagen DK 2026-04-04T09:20:00+02:00 2026-04-04T10:00:00+02:00 2026-04-08T10:00:00+02:00 2026-04-09T00:00:00+02:00 2026-04-08T00:00:00+02:00
      # Denmark, Great Prayer Day for the last time on Fri 5 May 2023: Thu 15 h, Mon 24 h, Tue 9 h
      2023-05-04T08:30:00+02:00 Europe/Copenhagen DK 2023-05-07T08:30:00+02:00 2023-05-07T09:00:00+02:00 2023-05-09T09:00:00+02:00 2023-05-10T00:00:00+02:00 2023-05-09T00:00:00+02:00
      # Denmark, abolished: Fri 26 Apr 2024 is a working day: Thu 15 h, Fri 24 h, Mon 9 h
      2024-04-25T08:30:00+02:00 Europe/Copenhagen DK 2024-04-28T08:30:00+02:00 2024-04-28T09:00:00+02:00 2024-04-29T09:00:00+02:00 2024-04-30T00:00:00+02:00 =
      # Poland, Wed 11 Nov 2026: Tue 1 h, Thu 24 h, Fri 23 h is just in time; whole days Thu and Fri
      2026-11-10T22:10:00+01:00 Europe/Warsaw PL 2026-11-13T22:10:00+01:00 2026-11-13T23:00:00+01:00 = 2026-11-14T00:00:00+01:00 =
      # Poland, Christmas Eve is a holiday since 2025: Wed 14 h, Mon 24 h, Tue 10 h
      2026-12-23T09:10:00+01:00 Europe/Warsaw PL 2026-12-26T09:10:00+01:00 2026-12-26T10:00:00+01:00 2026-12-29T10:00:00+01:00 2026-12-30T00:00:00+01:00 2026-12-29T00:00:00+01:00
      # Ireland, St Brigid's Day, Mon 2 Feb 2026: Fri 11 h, Tue 24 h, Wed 13 h
      2026-01-30T12:00:00Z Europe/Dublin IE 2026-02-02T12:00:00+00:00 2026-02-02T13:00:00+00:00 2026-02-04T13:00:00+00:00 2026-02-05T00:00:00+00:00 2026-02-04T00:00:00+00:00
      # Ireland works on Good Friday: Thu 13 h, Fri 24 h, Tue 11 h
      2026-04-02T10:30:00+01:00 Europe/Dublin IE 2026-04-05T10:30:00+01:00 2026-04-05T11:00:00+01:00 2026-04-07T11:00:00+01:00 2026-04-08T00:00:00+01:00 =
      # Cyprus, Green Monday 23 Feb 2026 (48 days before Orthodox Easter): Fri 12 h, Tue 24 h, Wed 12 h
      2026-02-20T11:45:00+02:00 Asia/Nicosia CY 2026-02-23T11:45:00+02:00 2026-02-23T12:00:00+02:00 2026-02-25T12:00:00+02:00 2026-02-26T00:00:00+02:00 2026-02-25T00:00:00+02:00
      # Cyprus, Sun before Kataklysmos (Mon 1 June 2026): Tue and Wed are 48 h and whole
      2026-05-31T20:20:00+03:00 Asia/Nicosia CY 2026-06-03T20:20:00+03:00 2026-06-03T21:00:00+03:00 2026-06-04T00:00:00+03:00 2026-06-04T00:00:00+03:00 =
    `),
  )('$how', checked);
});
