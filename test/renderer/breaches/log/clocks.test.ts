import { describe, expect, it } from 'vitest';
import {
  isPassed,
  isPressing,
  latestMark,
  momentOf,
  mostUrgent,
} from '../../../../src-renderer/features/breaches/alarms/running.ts';
import { clockWith, due } from './sample-clock.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('Art. 33(1): a period is over after its last moment, not at it', () => {
  it.each([
    [-1, false],
    [0, false],
    [1, true],
  ])('%i ms from the end', (offset, over) => expect(isPassed(clockWith(), due + offset)).toBe(over));
});

describe('little time is left', () => {
  it.each([
    [-24 * hour - 1, false],
    [-24 * hour, true],
    [0, true],
    [hour, true],
  ])('%i ms from the end: %s', (offset, presses) => {
    expect(isPressing(clockWith(), due + offset)).toBe(presses);
  });
});

describe('the last mark that was passed', () => {
  it.each([
    ['72 h before', -72 * hour, null],
    ['1 ms before 48', -48 * hour - 1, null],
    ['at 48', -48 * hour, 48],
    ['1 ms before 24', -24 * hour - 1, 48],
    ['at 24', -24 * hour, 24],
    ['1 ms before 6', -6 * hour - 1, 24],
    ['at 6', -6 * hour, 6],
    ['1 ms before 1', -hour - 1, 6],
    ['at 1', -hour, 1],
    ['1 ms before the end', -1, 1],
    ['at the end', 0, 0],
    ['two days later', 48 * hour, 0],
  ])('%s', (_when, offset, hoursLeft) => {
    expect(latestMark(clockWith(), due + offset)?.hoursLeft ?? null).toBe(hoursLeft);
  });
});

describe('the most urgent clock', () => {
  const later = clockWith({ breachId: 'later', dueAt: '2026-10-27T14:30:00.000Z' });
  const sooner = clockWith({ breachId: 'sooner' });
  const over = clockWith({ breachId: 'over', dueAt: '2026-10-20T14:30:00.000Z' });
  const drill = clockWith({ breachId: 'drill', isDrill: true, dueAt: '2026-10-26T09:00:00.000Z' });
  const at = due - 6 * hour;
  it.each([
    ['is the one that ends next', [later, sooner], 'sooner'],
    ['is one that can still be kept before one that is over', [over, later], 'later'],
    ['is one that is over when nothing else runs', [over], 'over'],
    ['is a real one before any drill', [drill, over], 'over'],
    ['is a drill when there is nothing else', [drill], 'drill'],
  ])('%s', (_name, clocks, id) => expect(mostUrgent(clocks, at)?.breachId).toBe(id));

  it('is none without clocks', () => expect(mostUrgent([], at)).toBeNull());
});

describe("a drill's own time", () => {
  const pace = { realFrom: '2026-11-23T08:00:00.000Z', from: '2026-10-26T08:00:00.000Z', speed: 60 };
  const real = Date.parse(pace.realFrom);
  it.each([
    ['at its start', 0, '2026-10-26T08:00:00.000Z'],
    ['a minute later, sixty times as fast', minute, '2026-10-26T09:00:00.000Z'],
    ['never runs back when the clock does', -hour, '2026-10-26T08:00:00.000Z'],
  ])('%s', (_when, offset, own) => {
    expect(new Date(momentOf(clockWith({ pace }), real + offset)).toISOString()).toBe(own);
  });

  it('passes its marks in its own time', () => {
    const drill = clockWith({ pace });
    expect(latestMark(drill, real)?.hoursLeft).toBe(24);
    expect(latestMark(drill, real + 30_000)?.hoursLeft).toBe(6);
    expect(isPassed(drill, real + 390_000)).toBe(false);
    expect(isPassed(drill, real + 390_001)).toBe(true);
  });
});
