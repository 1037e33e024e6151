import { expect, test } from 'vitest';
import {
  type RunThen,
  type ServiceThen,
  standingThen,
} from '../../../src-main/engine/vendors/rules/register-at.ts';

const at = (day: string) => `2026-${day}T12:00:00.000Z`;
const run = (
  startedOn: string,
  result?: 'approve' | 'approveWithConditions' | 'reject',
  decidedOn = '',
  nextReviewOn: string | null = null,
): RunThen => ({
  startedAt: at(startedOn),
  decision: result ? { result, at: at(decidedOn), by: 'Anke Lorenzen', nextReviewOn } : null,
});
const service = (name: string, ...runs: RunThen[]): ServiceThen => ({ name, removedAt: null, runs });
const first = run('02-01', 'approve', '03-01', '2027-03-01');
const second = run('06-01', 'reject', '07-01');

test.each<[string, ServiceThen[], [string, 'retired' | 'approved'] | null, string, string, string | null]>([
  ['before anything', [service('Mail', first)], null, '01-31', 'candidate', null],
  ['while it runs', [service('Mail', first)], null, '02-01', 'inAssessment', null],
  ['the moment of the decision', [service('Mail', first)], null, '03-01', 'approved', '2027-03-01'],
  [
    'while it is assessed again',
    [service('Mail', first, second)],
    null,
    '06-15',
    'inAssessment',
    '2027-03-01',
  ],
  ['after the second decision', [service('Mail', first, second)], null, '07-01', 'rejected', null],
  [
    'the gravest of two services',
    [service('Mail', first), service('Chat', second)],
    null,
    '08-01',
    'rejected',
    '2027-03-01',
  ],
  [
    'set by hand after the decision',
    [service('Mail', first)],
    ['04-01', 'retired'],
    '05-01',
    'retired',
    '2026-12-24',
  ],
  [
    'decided after it was set by hand',
    [service('Mail', first)],
    ['02-15', 'approved'],
    '03-01',
    'approved',
    '2027-03-01',
  ],
  [
    'a service that was taken from the register',
    [{ ...service('Mail', second), removedAt: at('07-15') }],
    null,
    '07-15',
    'candidate',
    null,
  ],
  [
    'the day before it was taken',
    [{ ...service('Mail', second), removedAt: at('07-15') }],
    null,
    '07-14',
    'rejected',
    null,
  ],
])('%s', (_name, services, hand, day, status, review) => {
  const byHand = hand && { at: at(hand[0]), status: hand[1], nextReviewOn: '2026-12-24' };
  const then = standingThen(services, byHand, at(day));
  expect([then.status, then.nextReviewOn]).toEqual([status, review]);
});
