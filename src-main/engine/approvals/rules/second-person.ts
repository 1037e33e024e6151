import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { ActKind, ActProposal } from '../../../contract/approvals.ts';
import type { Person } from '../../../contract/company.ts';
import type { FourEyes } from '../../../contract/settings.ts';

/** Which setting asks for the second person. */
export const optionOf: Record<ActKind, keyof FourEyes> = {
  decision: 'decisions',
  publication: 'publications',
  questionnaire: 'publications',
  release: 'releases',
  closing: 'closings',
};

type Function = Person['function'];

/**
 * Whose function lets them confirm what somebody else proposed: who answers for the company (Art. 24 GDPR) and who advises it
 * on data protection (Art. 39(1) GDPR); the closing of a breach also who is responsible for security (Art. 33(5) GDPR).
 */
export const reviewers: Record<ActKind, Function[]> = {
  decision: ['approver', 'dpo'],
  publication: ['approver', 'dpo'],
  questionnaire: ['approver', 'dpo'],
  release: ['approver', 'dpo'],
  closing: ['approver', 'dpo', 'itSecurity'],
};

export interface ProposalCase {
  /** The person whose name stands on the act, if it is one of the company's people. */
  proposer: Person | null;
  isNeeded: boolean;
  isWaiting: boolean;
}

/** Why something cannot be proposed; null when it can. */
export function proposalRefusal({ proposer, isNeeded, isWaiting }: ProposalCase): ApprovalRefusal | null {
  if (isWaiting) return 'alreadyWaiting';
  if (!isNeeded) return 'notNeeded';
  return proposer === null ? 'unknownPerson' : null;
}

export interface ConfirmationCase {
  proposal: Pick<ActProposal, 'kind' | 'state' | 'proposedBy' | 'proposedById' | 'changesSince'>;
  /** Who wants to be the second person; null when nobody of the list. */
  person: Person | null;
}

/**
 * Why this person cannot be the second one; null when they can. Whether the option is still on does not matter: what was
 * proposed under it is brought to an end under it. A proposer who left since has still proposed.
 */
export function secondPersonRefusal({ proposal, person }: ConfirmationCase): ApprovalRefusal | null {
  if (proposal.state !== 'waiting') return 'notWaiting';
  if (person === null) return 'personLeft';
  if (isSamePerson(person, proposal)) return 'samePerson';
  return reviewers[proposal.kind].includes(person.function) ? null : 'withoutRole';
}

/** The same, and whether what would be confirmed is still what was proposed. */
export function confirmationRefusal(facts: ConfirmationCase): ApprovalRefusal | null {
  return secondPersonRefusal(facts) ?? (facts.proposal.changesSince > 0 ? 'changedSince' : null);
}

/** One person is one person, also when they stand on the list twice under the same name. */
function isSamePerson(person: Person, { proposedBy, proposedById }: ConfirmationCase['proposal']): boolean {
  return person.id === proposedById || folded(person.name) === folded(proposedBy);
}

function folded(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();
}
