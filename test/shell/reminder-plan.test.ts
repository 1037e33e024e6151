import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReminderMark, ReminderStage } from '../../src-main/contract/reminders.ts';
import { profileFrom } from '../../src-main/shell/profile.ts';
import { marksToTell, stagesToTell, wallOf } from '../../src-main/shell/reminder-plan.ts';
import { isShown, withShown } from '../../src-main/shell/shown-notifications.ts';

const timeZone = 'Europe/Berlin';
const hour = 3_600_000;
const never = () => false;

function stage(on: string, kind: ReminderStage['stage'] = 'due', deadline = on): ReminderStage {
  return { key: `${deadline} ${on} ${kind}`, deadline, on, stage: kind };
}

function marksUntil(clock: string, dueAt: number): ReminderMark[] {
  return [48, 24, 6, 1, 0].map((hoursLeft) => ({
    key: `${clock} ${hoursLeft}`,
    clock,
    hoursLeft,
    at: new Date(dueAt - hoursLeft * hour).toISOString(),
  }));
}

describe('deadlines', () => {
  test.each([
    ['before nine', '2026-11-23T07:59:59Z', false, 0],
    ['at nine', '2026-11-23T08:00:00Z', false, 1],
    ['before nine, but the company was just opened', '2026-11-23T02:00:00Z', true, 1],
    ['after midnight', '2026-11-24T00:30:00Z', false, 0],
  ])('due today, %s', (_case, now, isFirstLook, count) => {
    const look = { now: new Date(now), timeZone, isFirstLook };
    expect(stagesToTell([stage('2026-11-23')], look, never).tell).toHaveLength(count);
  });

  test.each([
    ['2026-11-24', 0],
    ['2026-11-23', 1],
    ['2026-10-24', 1],
    ['2026-10-23', 0],
  ])('due on %s are told on 23 November: %i; what lies a month back no more', (on, count) => {
    const look = { now: new Date('2026-11-23T09:00:00Z'), timeZone, isFirstLook: true };
    expect(stagesToTell([stage(on)], look, never).tell).toHaveLength(count);
  });

  test('a lead time whose deadline has come counts as told with it', () => {
    const look = { now: new Date('2026-11-23T09:00:00Z'), timeZone, isFirstLook: true };
    const both = [stage('2026-11-16', 'lead', 'd'), stage('2026-11-23', 'due', 'd')];
    const { tell, keys } = stagesToTell(both, look, never);
    expect(tell).toEqual([both[1]]);
    expect(keys).toHaveLength(2);
  });
});

describe('breach clocks', () => {
  const dueAt = Date.parse('2026-11-25T12:00:00Z');
  const marks = marksUntil('b', dueAt);
  test.each([
    ['2026-11-23T11:59:59Z', []],
    ['2026-11-23T12:00:00Z', [48]],
    ['2026-11-24T11:59:59Z', [48]],
    ['2026-11-24T12:00:00Z', [24]],
    ['2026-11-25T11:59:59Z', [1]],
    ['2026-11-25T12:00:00Z', [0]],
  ])('at %s the marks told are %j: of several only the latest', (now, hours) => {
    expect(marksToTell(marks, new Date(now), never).tell.map(({ hoursLeft }) => hoursLeft)).toEqual(hours);
  });

  test('after a clock that was set back an earlier mark is not brought up', () => {
    const isTold = (key: string) => key === 'b 24';
    expect(marksToTell(marks, new Date('2026-11-23T13:00:00Z'), isTold).tell).toEqual([]);
    const { keys } = marksToTell(marks, new Date('2026-11-24T13:00:00Z'), never);
    expect(keys.toSorted()).toEqual(['b 24', 'b 48']);
    expect(marksToTell(marks, new Date('2026-11-23T13:00:00Z'), (key) => keys.includes(key)).tell).toEqual(
      [],
    );
  });
});

/** What happens to the computer, and for how many minutes. */
type Turn = { kind: 'runs' | 'sleeps' | 'restarts' | 'locked' | 'jumps'; minutes: number };

const turn: fc.Arbitrary<Turn> = fc.record({
  kind: fc.constantFrom('runs', 'runs', 'sleeps', 'restarts', 'locked', 'jumps'),
  minutes: fc.integer({ min: 20, max: 2400 }),
});
const deadline = fc.record({
  due: fc.integer({ min: -4, max: 29 }),
  leads: fc.uniqueArray(fc.constantFrom(1, 7, 30), { maxLength: 2 }),
});

/** Minutes between two looks; far fewer than in truth, and at no round hour. */
const lookEvery = 47;

/** Thirty days of a computer whose clock is fake, from some days before the clocks are put forward. */
function simulate(turns: readonly Turn[], stages: readonly ReminderStage[], marks: readonly ReminderMark[]) {
  const start = Date.parse('2026-03-15T06:00:00Z');
  const end = start + 30 * 24 * hour;
  let real = start;
  let offset = 0;
  let profile = '{}';
  let wasOpen = false;
  const toldStages: { stage: ReminderStage; day: string; hour: number; isFirstLook: boolean }[] = [];
  const toldMarks: ReminderMark[] = [];
  const look = (isOpen: boolean) => {
    const now = new Date(real + offset);
    const { shownNotifications } = profileFrom(profile, 'de');
    const isTold = (key: string) => isShown(shownNotifications, key);
    const told = marksToTell(marks, now, isTold);
    toldMarks.push(...told.tell);
    const isFirstLook = isOpen && !wasOpen;
    const days = isOpen
      ? stagesToTell(stages, { now, timeZone, isFirstLook }, isTold)
      : { tell: [], keys: [] };
    toldStages.push(...days.tell.map((one) => ({ stage: one, ...wallOf(now, timeZone), isFirstLook })));
    // The profile lives as text, as on the disk.
    const shown = withShown(shownNotifications, [...told.keys, ...days.keys]);
    profile = JSON.stringify({ shownNotifications: shown });
    wasOpen = isOpen;
  };
  const pass = (minutes: number, isOpen: boolean) => {
    for (let passed = 0; passed < minutes && real < end; passed += lookEvery) {
      real += lookEvery * 60_000;
      look(isOpen);
    }
  };
  for (const { kind, minutes } of turns) {
    if (real >= end) break;
    if (kind === 'sleeps') real += minutes * 60_000;
    else if (kind === 'restarts') wasOpen = false;
    // A wrong clock for a while, forward or back by up to two days, then right again.
    else if (kind === 'jumps') offset = offset === 0 ? (minutes % 2 ? 1 : -1) * minutes * 60_000 : 0;
    pass(kind === 'sleeps' || kind === 'restarts' ? 20 : minutes, kind !== 'locked');
  }
  offset = 0;
  if (real < end) pass((end - real) / 60_000, true);
  // The last morning: whatever was missed is told now.
  real = end + 8 * hour;
  look(true);
  return { toldStages, toldMarks };
}

test('over thirty days each deadline is told exactly once, whatever sleep, restarts, locks and clock changes', () => {
  fc.assert(
    fc.property(
      fc.array(turn, { minLength: 5, maxLength: 60 }),
      fc.array(deadline, { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 30, max: 28 * 24 }), { maxLength: 3 }),
      (turns, deadlines, clocks) => {
        const day = (days: number) =>
          new Date(Date.parse('2026-03-15T00:00:00Z') + days * 24 * hour).toISOString().slice(0, 10);
        const stages = deadlines.flatMap(({ due, leads }, place) => [
          ...leads.map((before) => stage(day(due - before), 'lead', `d${place}`)),
          stage(day(due), 'due', `d${place}`),
        ]);
        const marks = clocks.flatMap((hours, place) =>
          marksUntil(`b${place}`, Date.parse('2026-03-15T06:00:00Z') + hours * hour),
        );
        const { toldStages, toldMarks } = simulate(turns, stages, marks);
        const times = (key: string) => toldStages.filter((told) => told.stage.key === key).length;
        for (const { key, stage: kind } of stages) {
          if (kind === 'due') expect([key, times(key)]).toEqual([key, 1]);
          else expect(times(key)).toBeLessThanOrEqual(1);
        }
        for (const { stage: told, day: on, hour: at, isFirstLook } of toldStages) {
          expect(on >= told.on).toBe(true);
          expect(isFirstLook || at >= 9).toBe(true);
        }
        for (const place of clocks.keys()) {
          const hours = toldMarks
            .filter(({ clock }) => clock === `b${place}`)
            .map(({ hoursLeft }) => hoursLeft);
          // Never twice, never backwards, and that the period is over is told in any case.
          expect(hours).toEqual([...new Set(hours)].toSorted((one, other) => other - one));
          expect(hours.at(-1)).toBe(0);
        }
      },
    ),
    { numRuns: 25 },
  );
});
