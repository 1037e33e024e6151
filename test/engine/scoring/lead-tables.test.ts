import { describe, expect, test } from 'vitest';
import type { LeadColumn } from '../../../src-main/contract/scoring-leads.ts';
import {
  guessColumns,
  type NamedByModel,
} from '../../../src-main/engine/scoring/rules/lead-table/guess-columns.ts';
import { personalColumns } from '../../../src-main/engine/scoring/rules/lead-table/personal-data.ts';
import { readAge, readDays, readYesNo } from '../../../src-main/engine/scoring/rules/lead-table/read-cell.ts';
import { readLead } from '../../../src-main/engine/scoring/rules/lead-table/read-lead.ts';

const now = new Date('2026-11-23T08:40:00.000Z');
const zone = 'Europe/Berlin';
const none: NamedByModel = { attributes: [], events: [] };

describe('what a cell says', () => {
  test.each([
    ['Ja', true],
    ['x', true],
    ['1', true],
    ['WAHR', true],
    ['nein', false],
    ['', false],
    ['vielleicht', null],
  ])('agreed: %s', (cell, expected) => {
    expect(readYesNo(cell)).toBe(expected);
  });

  test.each([
    ['0', 0],
    ['30', 30],
    ['1,5', 1.5],
    ['-1', null],
    ['bald', null],
    ['36501', null],
  ])('days ago: %s', (cell, expected) => {
    expect(readDays(cell)).toBe(expected);
  });

  // Days count by the calendar, also over the night that had 25 hours; times by the hour.
  test.each([
    ['2026-11-23', 0],
    ['24.10.2026', 30],
    ['2026-10-25', 29],
    ['3.11.2026', 20],
    ['2026-11-22T09:40:00+01:00', 1],
    ['2026-11-22 09:40', 1],
    ['22.11.2026, 09:40', 1],
    ['2026-10-24T10:40:00+02:00', 30],
    ['2026-11-24', -1],
    ['31.2.2026', null],
    ['11/3/2026', null],
    ['gestern', null],
  ])('age of %s', (cell, expected) => {
    const age = readAge(cell, now, zone);
    if (expected === null) expect(age).toBeNull();
    else expect(age).toBeCloseTo(expected, 10);
  });
});

describe('what columns seem to hold', () => {
  const guess = (headings: string[], model = none) => guessColumns(headings, [], model);
  test('the headings of a common export', () => {
    expect(
      guess([
        'lead_id',
        'role',
        'company_size',
        'consent_newsletter',
        'consent_measure',
        'consent_scoring',
        'objected',
        'guide_days_ago',
        'mail_clicks',
        'last_click_days_ago',
      ]),
    ).toEqual<LeadColumn[]>([
      { kind: 'id' },
      { kind: 'attribute', name: 'role' },
      { kind: 'attribute', name: 'company_size' },
      { kind: 'ignored' },
      { kind: 'consent', consent: 'measurement' },
      { kind: 'consent', consent: 'scoring' },
      { kind: 'objected' },
      { kind: 'daysAgo', event: 'guide' },
      { kind: 'times', event: 'mail clicks' },
      { kind: 'daysAgo', event: 'mail clicks' },
    ]);
  });

  test('German ones, with the names of the model', () => {
    const model = {
      attributes: ['Rolle', 'Beschäftigte'],
      events: ['Webinar besucht', 'Klick in Folgemail'],
    };
    expect(
      guess(
        [
          'Kennung',
          'Rolle',
          'Beschäftigte',
          'Einwilligung Profil',
          'Einwilligung Messung',
          'Widerspruch',
          'Webinar am',
          'Klick vor Tagen',
        ],
        model,
      ),
    ).toEqual<LeadColumn[]>([
      { kind: 'id' },
      { kind: 'attribute', name: 'Rolle' },
      { kind: 'attribute', name: 'Beschäftigte' },
      { kind: 'consent', consent: 'scoring' },
      { kind: 'consent', consent: 'measurement' },
      { kind: 'objected' },
      { kind: 'date', event: 'Webinar besucht' },
      { kind: 'daysAgo', event: 'Klick in Folgemail' },
    ]);
  });

  test('who somebody is stays out', () => {
    const found = personalColumns(
      ['Nachname', 'E-Mail', 'mail_clicks', 'Telefon', 'Bemerkung', 'Rückruf', 'Firmenname', 'consent_phone'],
      [['Berg', 'a@b.example', '3', '', 'schreiben an c@d.example', '+49 451 123456', 'Nord GmbH', 'no']],
    );
    expect(found.map(({ name, why }) => [name, why])).toEqual([
      ['Nachname', 'name'],
      ['E-Mail', 'mail'],
      ['Telefon', 'phone'],
      ['Bemerkung', 'mail'],
      ['Rückruf', 'phone'],
    ]);
    expect(guessColumns(['Nachname'], found.slice(0, 1), none)).toEqual([{ kind: 'ignored' }]);
  });
});

describe('a row as a lead', () => {
  const meaning: LeadColumn[] = [
    { kind: 'id' },
    { kind: 'attribute', name: 'Rolle' },
    { kind: 'consent', consent: 'scoring' },
    { kind: 'objected' },
    { kind: 'times', event: 'Klick' },
    { kind: 'daysAgo', event: 'Klick' },
    { kind: 'date', event: 'Messe' },
  ];
  const columns = ['Id', 'Rolle', 'Profil', 'Widerspruch', 'Klicks', 'Letzter', 'Messe'];
  const read = (...cells: string[]) => readLead(cells, 7, { columns, meaning, now, zone });

  test('with everything that it says', () => {
    expect(read(' L-1 ', 'Leitung', 'ja', 'nein', '3', '10', '24.10.2026')).toEqual({
      lead: {
        id: 'L-1',
        attributes: { Rolle: 'Leitung' },
        consents: ['scoring'],
        hasObjected: false,
        events: [
          { event: 'Klick', daysAgo: 10, count: 3 },
          { event: 'Messe', daysAgo: 30, count: 1 },
        ],
      },
      problems: [],
    });
  });

  test.each([
    [['', '', '', '', '', '', ''], 'idMissing', 'Id'],
    [['a@b.example', '', '', '', '', '', ''], 'personal', 'Id'],
    [['L-1', 'c@d.example', '', '', '', '', ''], 'personal', 'Rolle'],
    [['x'.repeat(101), '', '', '', '', '', ''], 'tooLong', 'Id'],
    [['L-1', '', 'klar', '', '', '', ''], 'yesNoUnreadable', 'Profil'],
    [['L-1', '', '', 'hm', '', '', ''], 'yesNoUnreadable', 'Widerspruch'],
    [['L-1', '', '', '', '-2', '', ''], 'timesUnreadable', 'Klicks'],
    [['L-1', '', '', '', '2', '', ''], 'dayMissing', 'Klicks'],
    [['L-1', '', '', '', '2', 'bald', ''], 'daysUnreadable', 'Letzter'],
    [['L-1', '', '', '', '', '', '31.2.2026'], 'dateUnreadable', 'Messe'],
    [['L-1', '', '', '', '', '', '2027-01-01'], 'dateInFuture', 'Messe'],
  ])('%j: %s in %s', (cells, code, column) => {
    expect(read(...cells).problems).toContainEqual({ code, column });
  });

  test('no times are no event, whatever day stands beside them', () => {
    expect(read('L-1', '', '', '', '0', '10', '')).toMatchObject({ lead: { events: [] }, problems: [] });
  });

  test('without a column of ids it is called by its line', () => {
    expect(
      readLead(['Leitung'], 7, {
        columns: ['Rolle'],
        meaning: [{ kind: 'attribute', name: 'Rolle' }],
        now,
        zone,
      }).lead.id,
    ).toBe('#7');
  });
});
