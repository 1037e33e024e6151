import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NotificationRule } from '../../../src-main/contract/breach-deadlines.ts';
import { type ClockFacts, caseClock } from '../../../src-main/engine/breaches/rules/case-clock.ts';

const rule: NotificationRule = {
  id: 'art33',
  validFrom: '2018-05-25',
  validUntil: null,
  hours: 72,
  threshold: 'risk',
  addressee: 'authority',
  basis: { de: 'Art. 33 Abs. 1 DSGVO', en: 'Art. 33(1) GDPR' },
  sourceId: 'gdpr33',
};

/** Known on Friday 20 November 2026 at 14:30 UTC; the period ends on Monday at 14:30 UTC. */
const known: ClockFacts = {
  role: 'controller',
  awareAt: '2026-11-20T14:30:00.000Z',
  now: '2026-11-20T15:00:00.000Z',
  rule,
  readings: null,
  toldAt: null,
  isNoticeNeeded: true,
  isClosed: false,
  contractHours: null,
  processorAwareAt: null,
  zone: 'Europe/Berlin',
  region: 'DE-SH',
};
const dueAt = '2026-11-23T14:30:00.000Z';

test.each([
  ['a second before the end it runs (71:59:59)', { now: '2026-11-23T14:29:59.000Z' }, 'running', false],
  ['at the very end it is in time: "not later than" (72:00:00)', { now: dueAt }, 'running', false],
  ['a millisecond after the end it is over', { now: '2026-11-23T14:30:00.001Z' }, 'passed', true],
  ['told in time it stands still', { now: '2026-11-30T00:00:00.000Z', toldAt: dueAt }, 'frozen', false],
  ['told a second late it stands still and is late', { toldAt: '2026-11-23T14:30:01.000Z' }, 'frozen', true],
  ['without awareness there is no period', { awareAt: null }, 'suspicion', false],
  [
    'decided not to notify, it rests',
    { now: '2026-12-01T00:00:00.000Z', isNoticeNeeded: false },
    'resting',
    false,
  ],
  [
    'closed without a notification, it rests',
    { now: '2026-12-01T00:00:00.000Z', isClosed: true },
    'resting',
    false,
  ],
  ['told and closed, it shows when it was told', { toldAt: dueAt, isClosed: true }, 'frozen', false],
] as const)('%s', (_name, part, state, isLate) => {
  expect(caseClock({ ...known, ...part })).toMatchObject({ state, isLate });
});

test('the hours are the rule’s: a change of the law is a change of data', () => {
  expect(caseClock(known).dueAt).toBe(dueAt);
  expect(caseClock({ ...known, rule: { ...rule, hours: 96 } }).dueAt).toBe('2026-11-24T14:30:00.000Z');
});

test('people are warned 48, 24, 6 and 1 hours before the end, and at the end', () => {
  expect(caseClock(known).marks).toEqual([
    { hoursLeft: 48, at: '2026-11-21T14:30:00.000Z' },
    { hoursLeft: 24, at: '2026-11-22T14:30:00.000Z' },
    { hoursLeft: 6, at: '2026-11-23T08:30:00.000Z' },
    { hoursLeft: 1, at: '2026-11-23T13:30:00.000Z' },
    { hoursLeft: 0, at: dueAt },
  ]);
});

test('as processor the contract’s hours count, and it is the controller who is told (Art. 33(2))', () => {
  const processor = { ...known, role: 'processor', contractHours: 24 } as const;
  expect(caseClock(processor)).toMatchObject({
    addressee: 'controller',
    dueAt: '2026-11-21T14:30:00.000Z',
    readings: null,
    rule: null,
  });
  expect(caseClock({ ...processor, contractHours: null })).toMatchObject({ dueAt: null, marks: [] });
});

test.each([
  ['told within the hours of its contract', '2026-11-19T14:30:00.000Z', false],
  ['told a second later than its contract allows', '2026-11-19T14:29:59.000Z', true],
])('the vendor’s own awareness never starts our clock: %s', (_name, processorAwareAt, isLate) => {
  const clock = caseClock({ ...known, contractHours: 24, processorAwareAt });
  expect(clock.dueAt).toBe(dueAt);
  expect(clock.processor).toMatchObject({ awareAt: processorAwareAt, toldAt: known.awareAt, isLate });
});

test('the end is awareness plus 72 elapsed hours, whatever the zone', () => {
  const instants = fc.date({
    min: new Date('2018-05-25T00:00:00Z'),
    max: new Date('2040-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, fc.constantFrom('Europe/Berlin', 'Atlantic/Azores', 'Asia/Kolkata'), (at, zone) => {
      const clock = caseClock({ ...known, awareAt: at.toISOString(), zone });
      expect(Date.parse(clock.dueAt ?? '') - at.getTime()).toBe(72 * 3_600_000);
    }),
  );
});
