import { describe, expect, it } from 'vitest';
import { type ReviewFacts, reviewDue } from '../../../src-main/engine/law/review-due.ts';
import { groupOf } from '../../../src-main/engine/reviews/rules/review-row.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const { intervals } = loadTemplates('templates').reviewDefaults();

const decided: ReviewFacts = {
  decidedOn: '2026-02-28',
  isRejected: false,
  risk: 'low',
  need: 'normal',
  named: null,
  byHand: null,
  postponedUntil: null,
};

describe('Art. 28(1), Art. 24(1) GDPR: the day of a review follows from the decision and the shorter interval', () => {
  it.each<[string, Partial<ReviewFacts>, string | null, string]>([
    ['low risk, normal need: 36 months', {}, '2029-02-28', 'risk'],
    ['medium risk: 24 months', { risk: 'medium' }, '2028-02-28', 'risk'],
    ['high risk: 12 months', { risk: 'high' }, '2027-02-28', 'risk'],
    ['an open risk counts as a high one', { risk: 'open' }, '2027-02-28', 'risk'],
    ['a high need shortens a low risk', { need: 'high' }, '2028-02-28', 'need'],
    ['a very high need', { need: 'veryHigh' }, '2027-02-28', 'need'],
    ['equal intervals: the risk is named', { risk: 'high', need: 'veryHigh' }, '2027-02-28', 'risk'],
    ['29 February is held back', { decidedOn: '2028-02-29', risk: 'high' }, '2029-02-28', 'risk'],
    ['a named day one day earlier counts', { named: '2029-02-27' }, '2029-02-27', 'decision'],
    ['a named day on the same day changes nothing', { named: '2029-02-28' }, '2029-02-28', 'risk'],
    ['a named day one day later does not count', { named: '2029-03-01' }, '2029-02-28', 'risk'],
    ['a day set by hand may only be earlier', { byHand: '2027-01-01' }, '2027-01-01', 'byHand'],
    ['a rejection has no day of its own', { isRejected: true }, null, 'risk'],
    ['but keeps one that was named', { isRejected: true, named: '2027-01-01' }, '2027-01-01', 'decision'],
    [
      'without a decision only the day by hand',
      { decidedOn: null, byHand: '2027-01-01' },
      '2027-01-01',
      'byHand',
    ],
    [
      'what was put off goes before all',
      { named: '2026-12-01', postponedUntil: '2027-02-01' },
      '2027-02-01',
      'postponed',
    ],
  ])('%s', (_name, facts, dueOn, basis) => {
    expect(reviewDue({ ...decided, ...facts }, intervals)).toMatchObject({ dueOn, basis });
  });
});

describe('Overdue, in lead time, later', () => {
  it.each([
    ['the day before', '2026-11-22', 'overdue'],
    ['the day itself', '2026-11-23', 'leadTime'],
    ['the last day of the lead time', '2027-01-22', 'leadTime'],
    ['one day further', '2027-01-23', 'later'],
  ] as const)('%s: due on %s', (_name, dueOn, group) => {
    const from = new Date(`${dueOn}T00:00:00Z`);
    from.setUTCDate(from.getUTCDate() - 60);
    expect(groupOf(dueOn, from.toISOString().slice(0, 10), '2026-11-23')).toBe(group);
  });
});
