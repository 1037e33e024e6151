import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CampaignStep } from '../../../src-main/contract/campaign-record.ts';
import { stateOf } from '../../../src-main/engine/campaigns/rules/campaign-state.ts';
import { judgedOn, loopingStep, stepDays } from '../../../src-main/engine/campaigns/rules/step-days.ts';

const step = (id: string, afterStepId: string | null, delayDays: number): CampaignStep => ({
  id,
  afterStepId,
  delayDays,
  kind: 'mail',
  name: id,
  channel: 'email',
  purpose: '',
  legalBasis: null,
  consentTextId: null,
  placeId: null,
  measurement: 'none',
  measurementTextId: null,
  serviceIds: [],
  contentId: null,
  fieldIds: [],
  ownerId: null,
});
const daysOf = (steps: CampaignStep[], startsOn: string | null = '2026-10-24') =>
  Object.fromEntries(stepDays({ steps, startsOn, endsOn: null }));

describe('The day of a step', () => {
  test.each([
    ['the first day, without delay', [step('a', null, 0)], { a: '2026-10-24' }],
    [
      'whole days over the end of summer time',
      [step('a', null, 1), step('b', 'a', 1)],
      {
        a: '2026-10-25',
        b: '2026-10-26',
      },
    ],
    [
      'counted along the steps it follows, in any order of the list',
      [step('b', 'a', 5), step('a', null, 2)],
      {
        a: '2026-10-26',
        b: '2026-10-31',
      },
    ],
    ['into a leap day', [step('a', null, 1223)], { a: '2030-02-28' }],
    ['from the first day, where the step it follows is gone', [step('b', 'gone', 3)], { b: '2026-10-27' }],
    [
      'none for steps that wait for each other',
      [step('a', 'b', 1), step('b', 'a', 1), step('c', null, 0)],
      {
        c: '2026-10-24',
      },
    ],
  ])('%s', (_name, steps, days) => {
    expect(daysOf(steps)).toEqual(days);
  });

  test('is not known while the campaign has no first day', () => {
    expect(daysOf([step('a', null, 0)], null)).toEqual({});
  });

  test('a loop is found exactly when some step has no day', () => {
    const plan = fc.array(fc.tuple(fc.nat(9), fc.nat(30)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(plan, (drawn) => {
        const steps = drawn.map(([after, delay], index) =>
          step(`s${index}`, after === index ? null : `s${after}`, delay),
        );
        const days = stepDays({ steps, startsOn: '2026-12-01', endsOn: null });
        expect(loopingStep(steps) === null).toBe(days.size === steps.length);
        for (const each of steps) {
          const before = each.afterStepId === null ? undefined : days.get(each.afterStepId);
          const own = days.get(each.id);
          if (before && own) expect(own >= before).toBe(true);
        }
      }),
    );
  });
});

describe('The day as of which a step is judged', () => {
  test.each([
    ['2026-12-01', '2027-01-31', '2026-11-23', '2026-12-01', 'its own while it is to come'],
    ['2026-12-01', '2027-01-31', '2026-12-01', '2026-12-01', 'its own on that day'],
    ['2026-12-01', '2027-01-31', '2026-12-24', '2026-12-24', 'today while the campaign runs'],
    ['2026-12-01', '2027-01-31', '2027-01-31', '2027-01-31', 'the last day on the last day'],
    ['2026-12-01', '2027-01-31', '2027-03-01', '2027-01-31', 'the last day once it is over'],
    ['2026-12-01', null, '2027-03-01', '2027-03-01', 'today without a last day'],
    ['2027-03-01', '2027-01-31', '2026-12-24', '2027-03-01', 'its own where it lies after the end'],
  ])('starts %s, ends %s, today %s: %s, %s', (startsOn, endsOn, today, expected, _why) => {
    expect(judgedOn(startsOn, endsOn, today)).toBe(expected);
  });
});

describe('Where a campaign stands', () => {
  const plan = { startsOn: '2026-12-01', endsOn: '2027-01-31', isEnded: false };
  const released = { ...plan, isReleased: true, isInReview: true };
  test.each([
    [{ ...plan, isReleased: false, isInReview: false }, '2026-12-24', 'idea'],
    [{ ...plan, isReleased: false, isInReview: true }, '2026-12-24', 'inReview'],
    [released, '2026-11-30', 'released'],
    [released, '2026-12-01', 'running'],
    [released, '2027-01-31', 'running'],
    [released, '2027-02-01', 'ended'],
    [{ ...released, isEnded: true }, '2026-12-24', 'ended'],
  ] as const)('%j on %s: %s', (facts, day, expected) => {
    expect(stateOf(facts, day)).toBe(expected);
  });
});
