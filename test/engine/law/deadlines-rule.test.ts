import { describe, expect, it } from 'vitest';
import type { BreachLaw, DeadlineQuestion } from '../../../src-main/contract/breach-deadlines.ts';
import { Failure } from '../../../src-main/engine/kernel/failure.ts';
import { deadlines } from '../../../src-main/engine/law/deadlines.ts';
import { notificationRuleOn } from '../../../src-main/engine/law/notification-rule.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const templates = loadTemplates('templates');
const law = templates.breachLaw();
const holidays = templates.holidays();

const [art33] = law.rules;
if (art33 === undefined) throw new Error('no rule');

/** The law as it could be one day: 96 hours from 2027-07-01. */
const changed: BreachLaw = {
  ...law,
  rules: [
    { ...art33, validUntil: '2027-06-30' },
    {
      ...art33,
      id: 'art33-new',
      validFrom: '2027-07-01',
      hours: 96,
      threshold: 'high',
      addressee: 'singleEntryPoint',
    },
  ],
};

function question(changes: Partial<DeadlineQuestion>): DeadlineQuestion {
  return { awareAt: '2026-06-09T09:20:00+02:00', zone: 'Europe/Berlin', region: 'DE-BE', ...changes };
}

/** Code and facts of a refusal, or the answer's strict end. */
function outcome(changes: Partial<DeadlineQuestion>, given: BreachLaw = law): unknown {
  try {
    return deadlines(question(changes), given, holidays).strict;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [error.code, error.data];
  }
}

describe('a change of the law is a change of data', () => {
  it.each([
    ['2018-05-24', null],
    ['2018-05-25', 'art33'],
    ['2027-06-30', 'art33'],
    ['2027-07-01', 'art33-new'],
    ['9999-12-31', 'art33-new'],
  ])('on %s the rule is %s', (day, rule) => {
    expect(notificationRuleOn(changed, day)?.id ?? null).toBe(rule);
  });

  it('the newer rule counts where the older one was not ended', () => {
    const overlapping = { ...changed, rules: changed.rules.map((rule) => ({ ...rule, validUntil: null })) };
    expect(notificationRuleOn(overlapping, '2027-07-01')?.id).toBe('art33-new');
    expect(
      notificationRuleOn({ ...overlapping, rules: overlapping.rules.toReversed() }, '2027-07-01')?.id,
    ).toBe('art33-new');
  });

  it('hours come from the rule of the day of awareness at the seat', () => {
    // 30 June 2027, 23:59:59 in Berlin: 72 hours; a second later it is 1 July: 96.
    expect(outcome({ awareAt: '2027-06-30T21:59:59Z' }, changed)).toBe('2027-07-03T23:59:59+02:00');
    expect(outcome({ awareAt: '2027-06-30T22:00:00Z' }, changed)).toBe('2027-07-05T00:00:00+02:00');
    // The same moment is still 30 June in Lisbon.
    expect(outcome({ awareAt: '2027-06-30T22:00:00Z', zone: 'Europe/Lisbon' }, changed)).toBe(
      '2027-07-03T23:00:00+01:00',
    );
  });

  it('all readings follow: Fri 2 July 2027, 15:30, with 96 hours', () => {
    // From 16:00 to Tue 16:00. Fri 8 h, Mon 24 h, Tue 16 h are just 48; whole days Mon and Tue end at Wed 0:00.
    expect(deadlines(question({ awareAt: '2027-07-02T15:30:00+02:00' }), changed, holidays)).toEqual({
      strict: '2027-07-06T15:30:00+02:00',
      reg1182Hours: '2027-07-06T16:00:00+02:00',
      reg1182WorkingDays: {
        hours48: '2027-07-06T16:00:00+02:00',
        fullDays: '2027-07-07T00:00:00+02:00',
        touch: '2027-07-06T16:00:00+02:00',
      },
    });
  });
});

describe('what cannot be answered is refused, with facts', () => {
  it.each([
    'Europe/Kiel',
    'Nowhere',
    '+02:00',
    'Z',
    '2026-01-01T00:00+01:00[Europe/Berlin]',
    '__proto__',
    '../Europe/Berlin',
    'Europe/Berlin ',
    '',
  ])('"%s" is no zone', (zone) => {
    expect(outcome({ zone })).toEqual(['ZONE_UNKNOWN', { zone }]);
  });

  it.each(['DE-XX', 'US', 'DE-', '__proto__', 'constructor', ''])('"%s" is no region', (region) => {
    expect(outcome({ region })).toEqual(['REGION_UNKNOWN', { region }]);
  });

  const covered = { from: '2018-05-25', to: '2040-12-31' };
  it.each([
    '1970-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2018-05-24T21:59:59Z',
    '2040-12-31T12:00:00Z',
    '2041-01-01T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
  ])('%s is outside of what is known', (awareAt) => {
    expect(outcome({ awareAt })).toEqual(['TIME_OUT_OF_RANGE', covered]);
  });

  it('the first moment of the regulation and the last with known holidays are answered', () => {
    expect(outcome({ awareAt: '2018-05-24T22:00:00Z' })).toBe('2018-05-28T00:00:00+02:00');
    // Wed 26 Dec 2040 is a holiday; Thu 27 and Fri 28 are the two working days.
    expect(outcome({ awareAt: '2040-12-26T10:00:00+01:00' })).toBe('2040-12-29T10:00:00+01:00');
  });
});
