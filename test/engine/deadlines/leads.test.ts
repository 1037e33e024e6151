import { expect, test } from 'vitest';
import { leadsOf, uidOf } from '../../../src-main/engine/deadlines/rules/leads.ts';

const own = { requests: 7, demands: 7, campaigns: 7, documents: 30 };
const set = { reviewDays: 28, certificateDays: [30, 90], own };

test.each([
  ['reviewDue', 'reviewDue:s-1', ['2026-12-04']],
  ['transferReview', 'transferReview:t-1', ['2026-12-04']],
  ['documentExpires', 'documentExpires:d-1', ['2026-12-02']],
  ['documentExpires', 'certificateEnds:c-1', ['2026-10-03', '2026-12-02']],
  ['noticeBy', 'noticeBy:v-1', ['2026-12-02']],
  ['requestDue', 'requestDue:r-1', ['2026-12-25']],
  ['breachTask', 'breachTask:b-1', ['2026-12-31']],
  ['requestDeletion', 'requestDeletion', []],
] as const)('lead times of %s (%s), the earliest first', (kind, id, days) => {
  expect(leadsOf({ kind, id, dueOn: '2027-01-01', since: null }, 'u', set).map(({ on }) => on)).toEqual(days);
});

test('a company without lead time for reviews has none', () => {
  const review = { kind: 'reviewDue' as const, id: 'reviewDue:s-1', dueOn: '2027-01-01', since: null };
  expect(leadsOf(review, 'u', { ...set, reviewDays: 0 })).toEqual([]);
});

test.each([
  ['2026-12-24', 1],
  ['2026-12-25', 0],
])('a request that came in on %s has %i lead times before 1 January', (since, count) => {
  const request = { kind: 'requestDue' as const, id: 'requestDue:r-1', dueOn: '2027-01-01', since };
  expect(leadsOf(request, 'u', set)).toHaveLength(count);
});

test.each([
  ['breachClock', 'breachClock:b-1', 'b-1-0'],
  ['reviewDue', 'reviewDue:s-1', 'review-s-1'],
  ['inquiryOverdue', 'inquiryOverdue:iq-1', 'inquiry-iq-1'],
  ['objectionEnds', 'objectionEnds:n-1', 'n-1-last'],
  ['documentExpires', 'certificateEnds:c-1', 'certificate-c-1'],
  ['documentExpires', 'documentExpires:d-1', 'document-d-1'],
  ['conditionDue', 'conditionDue:a-1:f-1', 'conditionDue-a-1-f-1'],
] as const)('%s %s is known in calendars as %s', (kind, id, uid) => {
  expect(uidOf({ kind, id, campaignId: null })).toBe(uid);
});

test.each([
  ['requestDue', 'requests'],
  ['demandDue', 'demands'],
  ['campaignStarts', 'campaigns'],
  ['documentExpires', 'documents'],
] as const)('%s follows what the company set for %s; none is none', (kind, lead) => {
  const thing = { kind, id: 'x', dueOn: '2026-12-31', since: null };
  const on = (days: number) =>
    leadsOf(thing, 'x', { ...set, own: { ...own, [lead]: days } }).map((one) => one.on);
  expect(on(14)).toEqual(['2026-12-17']);
  expect(on(1)).toEqual(['2026-12-30']);
  expect(on(0)).toEqual([]);
});
