import { describe, expect, it } from 'vitest';
import { DeadlineAnswer } from '../../../src-main/contract/breach-deadlines.ts';
import { deadlines } from '../../../src-main/engine/law/deadlines.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { type Vector, vectorsOf } from './vector-table.ts';

const templates = loadTemplates('templates');
const law = templates.breachLaw();
const holidays = templates.holidays();

function checked({ question, answer }: Vector): void {
  const given = deadlines(question, law, holidays);
  expect(given).toEqual(answer);
  expect(DeadlineAnswer.safeParse(given).error).toBeUndefined();
}

describe('the eight vectors of the raw material', () => {
  it.each(
    vectorsOf(`
      # D1 plain midweek case
      2026-06-09T09:20:00+02:00 Europe/Berlin DE-BE 2026-06-12T09:20:00+02:00 2026-06-12T10:00:00+02:00 = = =
      # D2 worked example of mkm.legal (ends 25 Dec 13:00); 24 Dec is no public holiday
      2020-12-22T12:17:00+01:00 Europe/Berlin DE-BY 2020-12-25T12:17:00+01:00 2020-12-25T13:00:00+01:00 = = =
      # D3 Friday afternoon: the pattern of datenschutzlab.de, Fri 16:00 to Tue 16:00
      2026-06-12T15:30:00+02:00 Europe/Berlin DE-HE 2026-06-15T15:30:00+02:00 2026-06-15T16:00:00+02:00 2026-06-16T16:00:00+02:00 2026-06-17T00:00:00+02:00 =
      # D4 exactly on the full hour: the hour 14–15 is not counted
      2026-09-09T14:00:00+02:00 Europe/Berlin DE-NW 2026-09-12T14:00:00+02:00 2026-09-12T15:00:00+02:00 = = =
      # D5 weekend on which clocks go forward (29 Mar 2026)
      2026-03-27T17:45:00+01:00 Europe/Berlin DE-BE 2026-03-30T18:45:00+02:00 2026-03-30T19:00:00+02:00 2026-03-31T18:00:00+02:00 2026-04-01T00:00:00+02:00 =
      # D6 Saturday before clocks go back (25 Oct 2026)
      2026-10-24T10:10:00+02:00 Europe/Berlin DE-BW 2026-10-27T09:10:00+01:00 2026-10-27T10:00:00+01:00 2026-10-28T00:00:00+01:00 2026-10-28T00:00:00+01:00 =
      # D7 Maundy Thursday before Easter 2026
      2026-04-02T16:20:00+02:00 Europe/Berlin DE-HH 2026-04-05T16:20:00+02:00 2026-04-05T17:00:00+02:00 2026-04-08T17:00:00+02:00 2026-04-09T00:00:00+02:00 2026-04-08T00:00:00+02:00
      # D8 year end: 31 Dec is a working day, 1 Jan a holiday
      2026-12-30T22:50:00+01:00 Europe/Berlin DE-HE 2027-01-02T22:50:00+01:00 2027-01-02T23:00:00+01:00 2027-01-04T23:00:00+01:00 2027-01-05T00:00:00+01:00 =
    `),
  )('$how', checked);
});

describe('Art. 3(1) of Regulation 1182/71: the hour in which the breach becomes known is not counted', () => {
  it.each(
    vectorsOf(`
      # Tue 9:00:00 lies in the hour 9–10, so from 10:00; Wed and Thu are two whole working days inside
      2026-06-09T09:00:00+02:00 Europe/Berlin DE-BE 2026-06-12T09:00:00+02:00 2026-06-12T10:00:00+02:00 = = =
      # a second before it lies in the hour 8–9, so from 9:00
      2026-06-09T08:59:59+02:00 Europe/Berlin DE-BE 2026-06-12T08:59:59+02:00 2026-06-12T09:00:00+02:00 = = =
      # a second after it still lies in the hour 9–10
      2026-06-09T09:00:01+02:00 Europe/Berlin DE-BE 2026-06-12T09:00:01+02:00 2026-06-12T10:00:00+02:00 = = =
      # a millisecond before it: strict keeps the fraction, the hour 8–9 ends at 9:00
      2026-06-09T08:59:59.999+02:00 Europe/Berlin DE-BE 2026-06-12T08:59:59.999+02:00 2026-06-12T09:00:00+02:00 = = =
      # with more digits than a clock can tell, trailing zeros left out
      2026-06-09T08:59:59.99999999987000+02:00 Europe/Berlin DE-BE 2026-06-12T08:59:59.99999999987+02:00 2026-06-12T09:00:00+02:00 = = =
      # without seconds, in UTC: 7:20Z is 9:20 in Berlin
      2026-06-09T07:20Z Europe/Berlin DE-BE 2026-06-12T09:20:00+02:00 2026-06-12T10:00:00+02:00 = = =
      # last second of Tuesday: from Wed 0:00, three whole days to Sat 0:00
      2026-06-09T23:59:59+02:00 Europe/Berlin DE-BE 2026-06-12T23:59:59+02:00 2026-06-13T00:00:00+02:00 = = =
      # midnight itself lies in the hour 0–1 of Wednesday: from 1:00; Thu and Fri are whole, Fri ends before Sat 1:00
      2026-06-10T00:00:00+02:00 Europe/Berlin DE-BE 2026-06-13T00:00:00+02:00 2026-06-13T01:00:00+02:00 = = =
      # India, +5:30: a full hour of UTC is half past there, so the hour 9–10 ends at 10:00 local
      2026-06-09T04:00:00Z Asia/Kolkata DE-BE 2026-06-12T09:30:00+05:30 2026-06-12T10:00:00+05:30 = = =
      # Nepal, +5:45: 9:50 local ends at 10:00 local, which is 4:15Z
      2026-06-09T04:05:00Z Asia/Kathmandu DE-BE 2026-06-12T09:50:00+05:45 2026-06-12T10:00:00+05:45 = = =
    `),
  )('$how', checked);
});

describe('clocks go forward', () => {
  it.each(
    vectorsOf(`
      # Berlin, Sun 1:30: the hour ends at 2:00, which is 3:00 summer time (1:00Z); Mon and Tue whole
      2026-03-29T01:30:00+01:00 Europe/Berlin DE-BE 2026-04-01T02:30:00+02:00 2026-04-01T03:00:00+02:00 = = =
      # Berlin, first moment of summer time: the hour 3–4
      2026-03-29T03:00:00+02:00 Europe/Berlin DE-BE 2026-04-01T03:00:00+02:00 2026-04-01T04:00:00+02:00 = = =
      # Berlin, Sat 10:00: from 11:00 (10:00Z), +72 h is Tue 12:00; 48 h are Mon and Tue, both whole: Wed 0:00
      2026-03-28T10:00:00+01:00 Europe/Berlin DE-BE 2026-03-31T11:00:00+02:00 2026-03-31T12:00:00+02:00 2026-04-01T00:00:00+02:00 2026-04-01T00:00:00+02:00 =
      # Berlin, Thu 23:59:59: from Fri 0:00 (Thu 23:00Z), +72 h is Mon 1:00; Fri 24 h and Mon 24 h; Mon is touched by one hour
      2026-03-26T23:59:59+01:00 Europe/Berlin DE-BE 2026-03-30T00:59:59+02:00 2026-03-30T01:00:00+02:00 2026-03-31T00:00:00+02:00 2026-03-31T00:00:00+02:00 =
      # Lisbon, Fri 17:45 (UTC): +72 h is Mon 18:45 summer time; Fri 6 h, Mon 24 h, Tue 18 h
      2026-03-27T17:45:00+00:00 Europe/Lisbon PT 2026-03-30T18:45:00+01:00 2026-03-30T19:00:00+01:00 2026-03-31T18:00:00+01:00 2026-04-01T00:00:00+01:00 =
      # Athens, Sun 2:30: the hour ends at 3:00, which is 4:00 summer time (1:00Z)
      2026-03-29T02:30:00+02:00 Europe/Athens GR 2026-04-01T03:30:00+03:00 2026-04-01T04:00:00+03:00 = = =
      # Azores, Fri 12:30 (13:30Z): Sunday begins at 1:00 there; Fri 11 h, Mon 24 h, Tue 13 h
      2026-03-27T12:30:00-01:00 Atlantic/Azores PT 2026-03-30T13:30:00+00:00 2026-03-30T14:00:00+00:00 2026-03-31T13:00:00+00:00 2026-04-01T00:00:00+00:00 =
      # Azores, Sat 23:30: the hour ends at midnight, which is Sunday 1:00 (1:00Z)
      2026-03-28T23:30:00-01:00 Atlantic/Azores PT 2026-04-01T00:30:00+00:00 2026-04-01T01:00:00+00:00 = = =
      # Lord Howe, Sun 1:50: forward by half an hour at 2:00 to 2:30 (3 Oct 15:30Z), which ends the hour
      2026-10-04T01:50:00+10:30 Australia/Lord_Howe DE-BE 2026-10-07T02:20:00+11:00 2026-10-07T02:30:00+11:00 = = =
      # Lord Howe, Sun 2:40: what is left of the hour ends at 3:00
      2026-10-04T02:40:00+11:00 Australia/Lord_Howe DE-BE 2026-10-07T02:40:00+11:00 2026-10-07T03:00:00+11:00 = = =
    `),
  )('$how', checked);
});

describe('clocks go back: the doubled hour is told by the instant', () => {
  it.each(
    vectorsOf(`
      # Berlin, first 2:30 (0:30Z): ends when the clock is set back, 1:00Z, which is the second 2:00
      2026-10-25T02:30:00+02:00 Europe/Berlin DE-BE 2026-10-28T01:30:00+01:00 2026-10-28T02:00:00+01:00 = = =
      # Berlin, second 2:30 (1:30Z): ends at 3:00, an hour later than the first
      2026-10-25T02:30:00+01:00 Europe/Berlin DE-BE 2026-10-28T02:30:00+01:00 2026-10-28T03:00:00+01:00 = = =
      # Berlin, last second of the first
      2026-10-25T02:59:59+02:00 Europe/Berlin DE-BE 2026-10-28T01:59:59+01:00 2026-10-28T02:00:00+01:00 = = =
      # Berlin, the second 2:00 itself: the whole second hour is not counted
      2026-10-25T02:00:00+01:00 Europe/Berlin DE-BE 2026-10-28T02:00:00+01:00 2026-10-28T03:00:00+01:00 = = =
      # Berlin, Fri 0:30: from 1:00 (Thu 23:00Z), +72 h is Mon 0:00, so Monday is not touched and touch goes on to Mon 24:00; Fri 23 h, Mon 24 h, Tue 1 h
      2026-10-23T00:30:00+02:00 Europe/Berlin DE-BE 2026-10-25T23:30:00+01:00 2026-10-26T00:00:00+01:00 2026-10-27T01:00:00+01:00 2026-10-28T00:00:00+01:00 2026-10-27T00:00:00+01:00
      # Berlin, Fri 1:30, an hour later: Monday is touched by one hour, touch ends almost a day earlier than in the row above
      2026-10-23T01:30:00+02:00 Europe/Berlin DE-BE 2026-10-26T00:30:00+01:00 2026-10-26T01:00:00+01:00 2026-10-27T02:00:00+01:00 2026-10-28T00:00:00+01:00 =
      # Vienna, Fri 15:30 (13:30Z): Mon 26 Oct is Austria's national day; Fri 8 h, Tue 24 h, Wed 16 h
      2026-10-23T15:30:00+02:00 Europe/Vienna AT 2026-10-26T14:30:00+01:00 2026-10-26T15:00:00+01:00 2026-10-28T16:00:00+01:00 2026-10-29T00:00:00+01:00 2026-10-28T00:00:00+01:00
      # Lisbon, first 1:30 (0:30Z)
      2026-10-25T01:30:00+01:00 Europe/Lisbon PT 2026-10-28T00:30:00+00:00 2026-10-28T01:00:00+00:00 = = =
      # Athens, second 3:30 (1:30Z); Wed 28 Oct is a holiday, but Mon and Tue are enough
      2026-10-25T03:30:00+02:00 Europe/Athens GR 2026-10-28T03:30:00+02:00 2026-10-28T04:00:00+02:00 = = =
      # Azores, second 0:30 (1:30Z)
      2026-10-25T00:30:00-01:00 Atlantic/Azores PT 2026-10-28T00:30:00-01:00 2026-10-28T01:00:00-01:00 = = =
      # Lord Howe, first 1:45 (3 Apr 14:45Z): back by half an hour at 2:00 to 1:30 (15:00Z), which ends the hour
      2027-04-04T01:45:00+11:00 Australia/Lord_Howe DE-BE 2027-04-07T01:15:00+10:30 2027-04-07T01:30:00+10:30 = = =
      # Lord Howe, second 1:45 (15:15Z): ends at 2:00 (15:30Z)
      2027-04-04T01:45:00+10:30 Australia/Lord_Howe DE-BE 2027-04-07T01:45:00+10:30 2027-04-07T02:00:00+10:30 = = =
      # Chatham, first 3:30 (13:45Z): set back at 3:45 to 2:45, the sixty minutes end at the second 3:00 (14:15Z)
      2027-04-04T03:30:00+13:45 Pacific/Chatham DE-BE 2027-04-07T02:30:00+12:45 2027-04-07T03:00:00+12:45 = = =
    `),
  )('$how', checked);
});
