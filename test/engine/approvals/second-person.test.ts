import { expect, test } from 'vitest';
import type { ActKind, ActProposal } from '../../../src-main/contract/approvals.ts';
import type { Person } from '../../../src-main/contract/company.ts';
import {
  confirmationRefusal,
  proposalRefusal,
  reviewers,
  secondPersonRefusal,
} from '../../../src-main/engine/approvals/rules/second-person.ts';

const person = (id: string, name: string, does: Person['function'] = 'approver'): Person => ({
  ...{ id, name, role: '', function: does, email: '' },
});
const lorenz = person('p1', 'Jana Lorenz', 'procurement');
const proposal = (changes: Partial<ActProposal> = {}) => ({
  kind: 'decision' as ActKind,
  state: 'waiting' as const,
  proposedBy: 'Jana Lorenz',
  proposedById: 'p1',
  changesSince: 0,
  ...changes,
});

test.each([
  ['somebody of the list, asked for, nothing waiting', lorenz, true, false, null],
  ['a name that is on no list', null, true, false, 'unknownPerson'],
  ['the option is off', lorenz, false, false, 'notNeeded'],
  ['it waits already', lorenz, true, true, 'alreadyWaiting'],
  // Switched off meanwhile: what waits is brought to an end first.
  ['it waits, the option is off by now', lorenz, false, true, 'alreadyWaiting'],
] as const)('proposing: %s', (_name, proposer, isNeeded, isWaiting, refusal) => {
  expect(proposalRefusal({ proposer, isNeeded, isWaiting })).toBe(refusal);
});

test.each([
  ['another person with the role', proposal(), person('p2', 'Clara Brandt'), null],
  ['the adviser on data protection', proposal(), person('p2', 'Clara Brandt', 'dpo'), null],
  ['the same person', proposal(), lorenz, 'samePerson'],
  ['the same person, entered a second time', proposal(), person('p9', ' jana  LORENZ '), 'samePerson'],
  ['the same person under a new name', proposal(), person('p1', 'Jana Brandt'), 'samePerson'],
  ['a person without the role', proposal(), person('p2', 'Ole Hansen', 'marketing'), 'withoutRole'],
  ['buyers do not confirm decisions', proposal(), person('p2', 'Ole Hansen', 'procurement'), 'withoutRole'],
  ['somebody who left', proposal(), null, 'personLeft'],
  ['confirmed already', proposal({ state: 'confirmed' }), person('p2', 'Clara Brandt'), 'notWaiting'],
  ['sent back already', proposal({ state: 'sentBack' }), person('p2', 'Clara Brandt'), 'notWaiting'],
  ['withdrawn', proposal({ state: 'withdrawn' }), person('p2', 'Clara Brandt'), 'notWaiting'],
  ['changed once since', proposal({ changesSince: 1 }), person('p2', 'Clara Brandt'), 'changedSince'],
  ['security closes breaches', proposal({ kind: 'closing' }), person('p2', 'Malte', 'itSecurity'), null],
  ['but releases nothing', proposal({ kind: 'release' }), person('p2', 'Malte', 'itSecurity'), 'withoutRole'],
] as const)('confirming: %s', (_name, waiting, second, refusal) => {
  expect(confirmationRefusal({ proposal: waiting, person: second })).toBe(refusal);
});

test('what was changed since can still be sent back', () => {
  const changed = proposal({ changesSince: 3 });
  expect(secondPersonRefusal({ proposal: changed, person: person('p2', 'Clara Brandt') })).toBeNull();
});

test('for every kind somebody can be the second person', () => {
  expect(Object.values(reviewers).every((functions) => functions.includes('approver'))).toBe(true);
});
