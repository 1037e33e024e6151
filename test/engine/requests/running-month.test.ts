import { describe, expect, test } from 'vitest';
import type { Extension, Identity, RequestKind } from '../../../src-main/contract/requests.ts';
import { workingCalendar } from '../../../src-main/engine/law/working-days.ts';
import { extensionObstacle } from '../../../src-main/engine/requests/rules/extension-check.ts';
import { isAfterDue, requestState } from '../../../src-main/engine/requests/rules/request-state.ts';
import { runningMonth } from '../../../src-main/engine/requests/rules/running-month.ts';
import { coveredDays } from '../../../src-main/engine/requests/working-days-at-seat.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const holidays = loadTemplates('templates').holidays();
const isWorkingDay = workingCalendar('DE-SH', holidays, coveredDays(holidays));
const receivedOn = '2026-10-01';
const noDoubt: Identity = { state: 'notNeeded' };
const prolonged: Extension = { toldOn: '2026-10-20', reason: 'Papierakten', months: 2 };

function month(identity: Identity, extension: Extension | null = null, kind: RequestKind = 'access') {
  return runningMonth({ kind, receivedOn, identity }, extension, isWorkingDay);
}

describe('when the month begins', () => {
  test('with receipt where nobody doubts who asks', () => {
    expect(month(noDoubt).due).toEqual({
      startsOn: '2026-10-01',
      calendarEnd: '2026-11-01',
      latest: '2026-11-02',
      extensionBy: '2026-11-02',
      isAtOnce: false,
    });
  });

  test('EDPB 01/2022: not while an answer to a question about the person is awaited', () => {
    expect(month({ state: 'doubted', askedOn: '2026-10-02' }).due).toEqual({
      startsOn: null,
      calendarEnd: null,
      latest: null,
      extensionBy: null,
      isAtOnce: false,
    });
  });

  test('with the confirmation once it is there', () => {
    const confirmed = { state: 'confirmed', askedOn: '2026-10-02', confirmedOn: '2026-10-12' } as const;
    expect(month(confirmed).due).toMatchObject({
      startsOn: '2026-10-12',
      calendarEnd: '2026-11-12',
      latest: '2026-11-12',
    });
  });

  test.each([
    ['doubts that nobody asked about', { state: 'doubted', askedOn: null }],
    [
      'a confirmation that nobody asked for',
      { state: 'confirmed', askedOn: null, confirmedOn: '2026-10-12' },
    ],
    ['a question after the month was over', { state: 'doubted', askedOn: '2026-11-02' }],
    [
      'an answer to such a question',
      { state: 'confirmed', askedOn: '2026-11-02', confirmedOn: '2026-11-05' },
    ],
  ] satisfies [string, Identity][])('with receipt in spite of %s', (_how, identity) => {
    expect(month(identity).due.startsOn).toBe(receivedOn);
  });

  test('on the last day of the month one can still ask', () => {
    expect(month({ state: 'doubted', askedOn: '2026-11-01' }).due.startsOn).toBeNull();
  });

  test.each(['withdrawal', 'advertisingObjection'] as const)('never for a %s', (kind) => {
    expect(month(noDoubt, null, kind).due).toEqual({
      startsOn: null,
      calendarEnd: null,
      latest: null,
      extensionBy: null,
      isAtOnce: true,
    });
  });
});

describe('an extension', () => {
  test('counts when it was told on the last day, which here is a Monday after a Sunday', () => {
    const { due, extension } = month(noDoubt, { ...prolonged, toldOn: '2026-11-02' });
    expect(extension?.counts).toBe(true);
    expect(due).toMatchObject({
      calendarEnd: '2027-01-01',
      latest: '2027-01-04',
      extensionBy: '2026-11-02',
    });
  });

  test('does not count a day later: the first month stays the end', () => {
    const { due, extension } = month(noDoubt, { ...prolonged, toldOn: '2026-11-03' });
    expect(extension).toEqual({ ...prolonged, toldOn: '2026-11-03', counts: false });
    expect(due).toMatchObject({ calendarEnd: '2026-11-01', latest: '2026-11-02' });
  });

  test('is counted from the confirmation like the month itself', () => {
    const confirmed = { state: 'confirmed', askedOn: '2026-10-02', confirmedOn: '2026-10-12' } as const;
    expect(month(confirmed, { ...prolonged, months: 1 }).due.calendarEnd).toBe('2026-12-12');
  });

  test('never prolongs what takes effect at once', () => {
    expect(month(noDoubt, prolonged, 'withdrawal').extension?.counts).toBe(false);
  });

  test.each([
    ['in time', month(noDoubt), '2026-11-02', null],
    ['too late', month(noDoubt), '2026-11-03', 'late'],
    ['twice', month(noDoubt, prolonged), '2026-10-21', 'extended'],
    [
      'after one that was told too late',
      month(noDoubt, { ...prolonged, toldOn: '2026-11-03' }),
      '2026-11-01',
      null,
    ],
    [
      'while identity is open',
      month({ state: 'doubted', askedOn: '2026-10-02' }),
      '2026-10-21',
      'waitingForIdentity',
    ],
    ['of a withdrawal', month(noDoubt, null, 'withdrawal'), '2026-10-02', 'atOnce'],
  ] as const)('%s', (_how, standing, toldOn, expected) => {
    expect(extensionObstacle(standing, toldOn)).toBe(expected);
  });
});

describe('where a request stands', () => {
  const counting = { ...prolonged, counts: true };
  const answer = { on: '2026-10-20', by: 'Mara Lindqvist', language: 'de', text: '' } as const;

  test.each([
    ['open', { identity: noDoubt, extension: null, answer: null }],
    ['open', { identity: { state: 'doubted', askedOn: null }, extension: null, answer: null }],
    ['open', { identity: noDoubt, extension: { ...prolonged, counts: false }, answer: null }],
    [
      'waitingForIdentity',
      { identity: { state: 'doubted', askedOn: receivedOn }, extension: null, answer: null },
    ],
    ['extended', { identity: noDoubt, extension: counting, answer: null }],
    ['answered', { identity: noDoubt, extension: counting, answer: { ...answer, result: 'done' } }],
    ['answered', { identity: noDoubt, extension: null, answer: { ...answer, result: 'partly' } }],
    ['refused', { identity: noDoubt, extension: null, answer: { ...answer, result: 'refused' } }],
  ] as const)('%s', (state, standing) => {
    expect(requestState(standing)).toBe(state);
  });

  test('is overdue from the day after the latest end', () => {
    const { due } = month(noDoubt);
    expect(isAfterDue(due, receivedOn, '2026-11-02')).toBe(false);
    expect(isAfterDue(due, receivedOn, '2026-11-03')).toBe(true);
  });

  test('Art. 7(3), 21(3): what takes effect at once is late from the day after receipt', () => {
    const { due } = month(noDoubt, null, 'advertisingObjection');
    expect(isAfterDue(due, receivedOn, receivedOn)).toBe(false);
    expect(isAfterDue(due, receivedOn, '2026-10-02')).toBe(true);
  });

  test('is never overdue while the month rests', () => {
    const { due } = month({ state: 'doubted', askedOn: '2026-10-02' });
    expect(isAfterDue(due, receivedOn, '2027-12-31')).toBe(false);
  });
});
