import { expect, test } from 'vitest';
import {
  type BarLabel,
  labelsWithRoom,
} from '../../../../src-renderer/features/breaches/record/bar-labels.ts';
import {
  isPressing,
  momentOf,
  stateAt,
} from '../../../../src-renderer/features/breaches/record/clock-state.ts';
import { eventsOf } from '../../../../src-renderer/features/breaches/record/events.ts';
import { instantOf } from '../../../../src-renderer/features/breaches/record/instant-of.ts';
import { layoutScale } from '../../../../src-renderer/features/breaches/record/scale.ts';
import { spanText } from '../../../../src-renderer/features/breaches/record/span.ts';

const hour = 3_600_000;
const days = (from: string, hours: number, zone: string) =>
  layoutScale(Date.parse(from), Date.parse(from) + hours * hour, zone).days;

test('a day in which the clocks go back has 25 hours on the bar, one in which they go forward 23', () => {
  const autumn = days('2026-10-23T16:30:00+02:00', 72, 'Europe/Berlin');
  expect(autumn.map(({ hours }) => hours)).toEqual([24, 24, 25, 24]);
  const spring = days('2026-03-27T17:45:00+01:00', 72, 'Europe/Berlin');
  expect(spring.map(({ hours }) => hours)).toEqual([24, 24, 23, 24]);
});

test('days begin at midnight of the seat, wherever the computer is', () => {
  const [first, second] = days('2026-11-20T23:30:00Z', 72, 'Asia/Tokyo');
  expect(new Date(first?.at ?? 0).toISOString()).toBe('2026-11-20T23:30:00.000Z');
  expect(new Date(second?.at ?? 0).toISOString()).toBe('2026-11-21T15:00:00.000Z');
});

test('a day whose midnight the clocks skip begins at one o’clock', () => {
  // Cairo put its clocks forward at midnight of 24 April 2026.
  const [, second] = days('2026-04-23T12:00:00+02:00', 72, 'Africa/Cairo');
  expect(new Date(second?.at ?? 0).toISOString()).toBe('2026-04-23T22:00:00.000Z');
  expect(second?.hours).toBe(23);
});

test('the bar of 72 hours marks 24 and 48, one of 12 hours none, one of 30 days has no names of days', () => {
  const marks = (hours: number) => layoutScale(0, hours * hour, 'UTC').hours.map((mark) => mark.hours);
  expect([marks(72), marks(12), marks(25)]).toEqual([[24, 48], [], [24]]);
  expect(days('2026-06-01T00:00:00Z', 720, 'UTC')).toEqual([]);
});

test('what lies before or after the period stands at its ends', () => {
  const { shareOf } = layoutScale(0, 72 * hour, 'UTC');
  expect([shareOf(-hour), shareOf(36 * hour), shareOf(80 * hour)]).toEqual([0, 0.5, 1]);
});

test('words that would cover a more important one are left out, those that fit stay', () => {
  const label = (id: string, share: number, anchor: BarLabel['anchor']): BarLabel => ({
    id,
    text: 'jetzt 08:40',
    share,
    anchor,
  });
  const shown = (labels: BarLabel[], width: number) => labelsWithRoom(labels, width).map(({ id }) => id);
  const labels = [label('now', 0.9, 'end'), label('end', 1, 'end'), label('start', 0, 'start')];
  expect(shown(labels, 1000)).toEqual(['now', 'end', 'start']);
  expect(shown(labels, 400)).toEqual(['now', 'start']);
  expect(shown(labels, 80)).toEqual(['now']);
});

test('a period that ends while the page is open is passed, at its very end it is not', () => {
  const clock = { state: 'running', dueAt: '2026-10-26T14:30:00.000Z' } as const;
  const due = Date.parse(clock.dueAt);
  expect([stateAt(clock, due), stateAt(clock, due + 1)]).toEqual(['running', 'passed']);
  expect(stateAt({ ...clock, state: 'frozen' }, due + 1)).toBe('frozen');
});

test('the last 24 hours press, the minute before does not', () => {
  const due = Date.parse('2026-10-26T14:30:00Z');
  const clock = { dueAt: '2026-10-26T14:30:00Z' };
  expect([isPressing(clock, due - 24 * hour - 60_000), isPressing(clock, due - 24 * hour)]).toEqual([
    false,
    true,
  ]);
});

test('a past state is looked at from its own time, a drill from its own clock, all else from now', () => {
  const now = Date.parse('2026-11-23T08:40:00Z');
  const pace = { realFrom: '2026-11-23T08:30:00Z', from: '2026-10-23T14:30:00Z', speed: 60 };
  const drill = { pace } as never;
  expect(momentOf({ asOf: null, drill: null }, now)).toBe(now);
  expect(momentOf({ asOf: '2026-11-01T00:00:00Z', drill }, now)).toBe(Date.parse('2026-11-01T00:00:00Z'));
  expect(new Date(momentOf({ asOf: null, drill }, now)).toISOString()).toBe('2026-10-24T00:30:00.000Z');
});

test('spans are told in whole hours and minutes', () => {
  expect([spanText(0, 59_999), spanText(0, 71 * hour + 59 * 60_000 + 59_999), spanText(2 * hour, 0)]).toEqual(
    ['0\u00A0min', '71\u00A0h\u00A059\u00A0min', '2\u00A0h\u00A00\u00A0min'],
  );
});

test('answers given in one minute are one event on the bar, a retraction is none', () => {
  const entry = (kind: string, knownAt: string) => ({ kind, knownAt }) as never;
  const events = eventsOf({
    entries: [
      entry('particular', '2026-11-23T08:40:10Z'),
      entry('particular', '2026-11-23T08:40:50Z'),
      entry('fact', '2026-11-23T08:20:00Z'),
      entry('retraction', '2026-11-23T09:00:00Z'),
    ],
    acts: [{ act: 'recorded', at: '2026-11-23T08:00:00Z' } as never],
  });
  expect(events.map((at) => new Date(at).toISOString())).toEqual([
    '2026-11-23T08:20:00.000Z',
    '2026-11-23T08:40:00.000Z',
  ]);
});

test('an address that names no time shows what is known now', () => {
  expect([instantOf(undefined), instantOf('gestern'), instantOf('2026-11-23T09:40:00+01:00')]).toEqual([
    null,
    null,
    '2026-11-23T08:40:00.000Z',
  ]);
});
