import { expect, test } from 'vitest';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import {
  answerOf,
  knownBy,
  particularsOf,
  timelineOf,
  type WrittenEntry,
} from '../../../src-main/engine/breaches/rules/knowledge.ts';

/** An entry with this number, known on 20 November 2026 at the given time (UTC). */
function entry(number: number, time: string, part: Partial<WrittenEntry> = {}): WrittenEntry {
  const knownAt = `2026-11-20T${time}:00.000Z`;
  return {
    id: `e${number}`,
    breachId: 'b',
    number,
    kind: 'fact',
    track: 'ours',
    text: `entry ${number}`,
    happenedAt: null,
    knownAt,
    recordedAt: knownAt,
    recordedBy: 'Mara Lindqvist',
    source: '',
    attachment: null,
    correctsId: null,
    reason: '',
    particular: null,
    certainty: 'known',
    followsOn: null,
    isAddendum: false,
    ...part,
  };
}

const answer = (number: number, time: string, particular: Particular, part: Partial<WrittenEntry> = {}) =>
  entry(number, time, { kind: 'particular', particular, ...part });
const people = (from: number, to = from): Particular => ({ key: 'subjectCount', value: { from, to } });
const retraction = (number: number, time: string, correctsId: string) =>
  entry(number, time, { kind: 'retraction', correctsId });

const countAt = (entries: WrittenEntry[], asOf: string | null) =>
  answerOf(particularsOf(knownBy(entries, asOf)), 'subjectCount');

test('what became known later is not known before: both sides of the instant', () => {
  const entries = [answer(1, '10:00', people(1800)), answer(2, '12:00', people(2340))];
  expect(countAt(entries, '2026-11-20T09:59:59.999Z')).toBeNull();
  expect(countAt(entries, '2026-11-20T10:00:00.000Z')).toEqual({ from: 1800, to: 1800 });
  expect(countAt(entries, '2026-11-20T11:59:59.999Z')).toEqual({ from: 1800, to: 1800 });
  expect(countAt(entries, '2026-11-20T12:00:00.000Z')).toEqual({ from: 2340, to: 2340 });
  expect(countAt(entries, null)).toEqual({ from: 2340, to: 2340 });
});

test('a time with another offset is the same instant', () => {
  const entries = [answer(1, '10:00', people(1800))];
  expect(countAt(entries, '2026-11-20T11:00:00+01:00')).toEqual({ from: 1800, to: 1800 });
  expect(countAt(entries, '2026-11-20T10:59:59+01:00')).toBeNull();
});

test('knowledge entered late keeps its place in time: the later known answer stands', () => {
  const entries = [answer(1, '12:00', people(2340)), answer(2, '10:00', people(1800))];
  expect(countAt(entries, null)).toEqual({ from: 2340, to: 2340 });
  expect(timelineOf(entries).map(({ number, replacedBy }) => [number, replacedBy])).toEqual([
    [2, 1],
    [1, null],
  ]);
});

test('of two answers known at the same instant the later written stands', () => {
  const entries = [answer(1, '10:00', people(1)), answer(2, '10:00', people(2))];
  expect(countAt(entries, null)).toEqual({ from: 2, to: 2 });
});

test('an answer taken back gives way to the one before', () => {
  const entries = [
    answer(1, '10:00', people(1800)),
    answer(2, '12:00', people(2340)),
    retraction(3, '13:00', 'e2'),
  ];
  expect(countAt(entries, null)).toEqual({ from: 1800, to: 1800 });
  expect(countAt(entries, '2026-11-20T12:30:00.000Z')).toEqual({ from: 2340, to: 2340 });
  const [first, second] = timelineOf(entries);
  expect([first?.replacedBy, second?.replacedBy]).toEqual([null, 3]);
});

test('a correction names the old entry, which stays and says what took its place', () => {
  const entries = [entry(1, '10:00'), entry(2, '11:00', { correctsId: 'e1' })];
  expect(timelineOf(entries).map(({ replacedBy }) => replacedBy)).toEqual([2, null]);
  expect(
    timelineOf(knownBy(entries, '2026-11-20T10:30:00.000Z')).map(({ replacedBy }) => replacedBy),
  ).toEqual([null]);
});

test('a correction that was taken back corrects nothing any more', () => {
  const entries = [entry(1, '10:00'), entry(2, '11:00', { correctsId: 'e1' }), retraction(3, '12:00', 'e2')];
  expect(timelineOf(entries).map(({ number, replacedBy }) => [number, replacedBy])).toEqual([
    [1, null],
    [2, 3],
    [3, null],
  ]);
});

test('an answer "not known yet" stands in place of an earlier one', () => {
  const entries = [
    answer(1, '10:00', people(1800)),
    answer(2, '11:00', { key: 'subjectCount', value: null }, { certainty: 'pending' }),
  ];
  expect(countAt(entries, null)).toBeNull();
  expect(particularsOf(entries)).toMatchObject([{ entryId: 'e2', certainty: 'pending' }]);
});
