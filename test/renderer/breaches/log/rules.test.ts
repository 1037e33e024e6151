import { describe, expect, it } from 'vitest';
import { countsByKind, lastMonths } from '../../../../src-renderer/features/breaches/log/months.ts';
import { nextPlace } from '../../../../src-renderer/features/breaches/log/next-place.ts';
import { inOrder } from '../../../../src-renderer/features/breaches/log/order.ts';
import { reportTimes } from '../../../../src-renderer/features/breaches/log/report-times.ts';
import { toldOf } from '../../../../src-renderer/features/breaches/log/told.ts';
import { collatorOf } from '../../../../src-renderer/lib/format.ts';
import { due, dueAt, rowWith } from './sample-clock.ts';

const hour = 3_600_000;
const berlin = 'Europe/Berlin';

describe('how it stands with the notification', () => {
  const open = { notifiedAt: null, authorityDecision: null, clockState: 'running' } as const;
  it.each([
    ['notified before the end', {}, 'inTime'],
    ['notified at the end', { notifiedAt: dueAt }, 'inTime'],
    ['notified 1 ms after the end', { notifiedAt: new Date(due + 1).toISOString() }, 'late'],
    [
      'decided that none is needed',
      { ...open, authorityDecision: 'doNotNotify', clockState: 'resting' },
      'notNeeded',
    ],
    ['a suspicion', { ...open, clockState: 'suspicion', dueAt: null }, 'suspicion'],
    ['the clock runs', open, 'running'],
    ['the engine said it is over', { ...open, clockState: 'passed' }, 'passed'],
    ['closed without either', { ...open, clockState: 'resting' }, 'open'],
  ] as const)('%s', (_name, part, told) => expect(toldOf(rowWith(part), due - hour)).toBe(told));

  it('is over as soon as the end has passed, though the engine was asked before', () => {
    const row = rowWith({ ...open, authorityDecision: 'notify' });
    expect(toldOf(row, due)).toBe('running');
    expect(toldOf(row, due + 1)).toBe('passed');
  });
});

describe('the order of the log', () => {
  const rows = [
    rowWith({
      id: 'a',
      number: '2026-10',
      people: { from: 5, to: 900 },
      severity: 'low',
      vendorName: 'Ästhetik',
    }),
    rowWith({ id: 'b', number: '2026-9', people: null, severity: 'very_high', vendorName: '' }),
    rowWith({ id: 'c', number: '2026-2', people: { from: 40, to: 40 }, severity: null, vendorName: 'Zoo' }),
  ];
  const ids = (column: string, direction: 'ascending' | 'descending') =>
    inOrder(rows, { column, direction }, collatorOf('de'))
      .map(({ id }) => id)
      .join('');
  it.each([
    ['title', 'ascending', 'cba'],
    ['people', 'ascending', 'cab'],
    ['people', 'descending', 'acb'],
    ['severity', 'descending', 'bac'],
    ['vendorName', 'ascending', 'acb'],
    ['vendorName', 'descending', 'cab'],
  ] as const)('by %s, %s: what is not known comes last', (column, direction, expected) => {
    expect(ids(column, direction)).toBe(expected);
  });

  it('is that of the engine until somebody orders', () => {
    expect(inOrder(rows, null, collatorOf('de'))).toBe(rows);
  });
});

describe('incidents by month and kind', () => {
  const months = lastMonths(Date.parse('2027-01-31T23:30:00.000Z'), berlin, 'de');

  it('are the twelve months up to the one at the seat', () => {
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject({ id: '2026-03', label: 'Mär' });
    expect(months.at(-1)).toMatchObject({ id: '2027-02', label: 'Feb', fullLabel: 'Februar 2027' });
  });

  it('count one of two kinds for each, and one of no kind as open', () => {
    const rows = [
      rowWith({ kinds: ['confidentiality', 'availability'], discoveredAt: '2026-10-23T14:30:00.000Z' }),
      rowWith({ kinds: ['confidentiality'], discoveredAt: '2026-10-31T23:30:00.000Z' }),
      rowWith({ kinds: [], discoveredAt: '2026-10-01T10:00:00.000Z' }),
      rowWith({ kinds: ['integrity'], discoveredAt: '2025-10-01T10:00:00.000Z' }),
    ];
    const counts = countsByKind(rows, months, berlin);
    const inMonth = (kind: string, month: string) =>
      counts.find((row) => row.kind === kind)?.counts[months.findIndex(({ id }) => id === month)];
    expect(inMonth('confidentiality', '2026-10')).toBe(1);
    // Half past midnight of 1 November in Berlin, still October in UTC.
    expect(inMonth('confidentiality', '2026-11')).toBe(1);
    expect(inMonth('availability', '2026-10')).toBe(1);
    expect(inMonth('open', '2026-10')).toBe(1);
    expect(counts.find(({ kind }) => kind === 'integrity')?.counts.every((count) => count === 0)).toBe(true);
  });

  it('leave the line for open kinds out where there are none', () => {
    expect(countsByKind([rowWith()], months, berlin).map(({ kind }) => kind)).not.toContain('open');
  });
});

describe('the time to the notification', () => {
  it('is elapsed time from awareness, across the change of clocks', () => {
    const [time] = reportTimes([rowWith({ notifiedAt: dueAt })], due);
    expect(time).toMatchObject({ hours: 72, state: 'inTime' });
  });

  it('goes on while nothing was notified, and leaves out what needs no notification', () => {
    const rows = [
      rowWith({ notifiedAt: null, clockState: 'running' }),
      rowWith({ notifiedAt: null, clockState: 'resting', authorityDecision: 'doNotNotify' }),
      rowWith({ notifiedAt: null, clockState: 'suspicion', awareAt: null }),
    ];
    expect(reportTimes(rows, due - 6 * hour)).toMatchObject([{ hours: 66, state: 'running' }]);
    expect(reportTimes(rows, due + hour)).toMatchObject([{ hours: 73, state: 'running' }]);
  });

  it('is late one millisecond after the end', () => {
    const [time] = reportTimes([rowWith({ notifiedAt: new Date(due + 1).toISOString() })], due);
    expect(time?.state).toBe('late');
  });
});

it.each([
  ['sendInitial', '/breaches/b-1/notification'],
  ['decideRisk', '/breaches/b-1/decisions'],
  ['tellPeople', '/breaches/b-1/letters'],
  ['close', '/breaches/b-1'],
] as const)('the step %s is done at %s', (step, place) => expect(nextPlace('b-1', step)).toBe(place));
