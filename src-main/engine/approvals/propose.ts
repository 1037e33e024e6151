import type { ActProposal, ProposedAct } from '../../contract/approvals.ts';
import type { Person } from '../../contract/company.ts';
import type { Id } from '../../contract/values.ts';
import { listPeople } from '../company/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { needsSecondPerson } from '../kernel/four-eyes-repo.ts';
import { carryOut, proposerOf, refuseImpossible, subjectOf } from './acts.ts';
import * as repo from './repo/proposals.ts';
import {
  confirmationRefusal,
  optionOf,
  proposalRefusal,
  secondPersonRefusal,
} from './rules/second-person.ts';

/** Proposes an act: it waits for a second person and changes nothing until then. */
export function proposeAct(tools: CommandTools, { act }: { act: ProposedAct }): { id: Id } {
  const subject = subjectOf(tools.db, act);
  const name = proposerOf(act).trim();
  const proposer = listPeople(tools.db).find((person) => person.name === name) ?? null;
  const refusal = proposalRefusal({
    proposer,
    isNeeded: needsSecondPerson(tools.db, optionOf[act.kind]),
    isWaiting: repo.newestOf(tools.db, subject.id, 'waiting') !== null,
  });
  if (refusal !== null || proposer === null)
    throw refuse('APPROVAL_REFUSED_BY_ROLES', { reason: refusal ?? 'unknownPerson', name });
  refuseImpossible(tools, act);
  const id = tools.newId();
  tools.record({ subject, after: { proposed: act.kind, proposedBy: proposer.name } });
  repo.insertProposal(tools.db, {
    ...{ id, kind: act.kind, subjectId: subject.id, label: subject.label, act },
    proposedBy: proposer.name,
    proposedById: proposer.id,
    proposedAt: instantNow(tools.clock),
    trail: repo.trailNumber(tools.db),
  });
  tools.undoWith('approvals.withdraw', { id });
  return { id };
}

/** The second person confirms: the act is done at this moment, in both names. */
export function confirmAct(tools: CommandTools, { id, byId }: { id: Id; byId: Id }): { id: Id } {
  const proposal = knownProposal(tools, id);
  const person = personOn(tools, byId);
  const refusal = confirmationRefusal({ proposal, person });
  if (refusal !== null || person === null) throw refusedBy(refusal ?? 'personLeft', person, proposal);
  repo.beginConfirming(tools.db, id);
  carryOut(tools, proposal.act, person.name);
  close(tools, proposal, { state: 'confirmed', by: person.name, reason: '' });
  return { id };
}

/** The second person does not confirm, and says why; the first one can change it and propose it again. */
export function sendBackAct(
  tools: CommandTools,
  { id, byId, reason }: { id: Id; byId: Id; reason: string },
): { id: Id } {
  const proposal = knownProposal(tools, id);
  const person = personOn(tools, byId);
  const refusal = secondPersonRefusal({ proposal, person });
  if (refusal !== null || person === null) throw refusedBy(refusal ?? 'personLeft', person, proposal);
  if (reason.trim() === '') throw refuse('REASON_MISSING', {});
  close(tools, proposal, { state: 'sentBack', by: person.name, reason: reason.trim() });
  return { id };
}

/** Takes a proposal back that nobody confirmed. */
export function withdrawAct(tools: CommandTools, { id }: { id: Id }): { id: Id } {
  const proposal = knownProposal(tools, id);
  if (proposal.state !== 'waiting') throw refusedBy('notWaiting', null, proposal);
  close(tools, proposal, { state: 'withdrawn', by: proposal.proposedBy, reason: '' });
  return { id };
}

function close(
  tools: CommandTools,
  { id, subjectId, kind, label, proposedBy, act }: ActProposal,
  end: { state: 'confirmed' | 'sentBack' | 'withdrawn'; by: string; reason: string },
): void {
  repo.closeProposal(tools.db, { id, ...end, at: instantNow(tools.clock) });
  const subject = { kind: subjectOf(tools.db, act).kind, id: subjectId, label };
  const named = { confirmed: 'confirmedBy', sentBack: 'sentBackBy', withdrawn: 'withdrawnBy' }[end.state];
  tools.record({
    subject,
    after: {
      proposed: kind,
      proposedBy,
      [named]: end.by,
      ...(end.reason === '' ? {} : { reason: end.reason }),
    },
  });
}

function refusedBy(
  reason: Parameters<typeof refuse<'APPROVAL_REFUSED_BY_ROLES'>>[1]['reason'],
  person: Person | null,
  { proposedBy }: ActProposal,
) {
  return refuse('APPROVAL_REFUSED_BY_ROLES', { reason, name: person?.name ?? proposedBy });
}

function personOn({ db }: CommandTools, id: Id): Person | null {
  return listPeople(db).find((person) => person.id === id) ?? null;
}

function knownProposal({ db }: CommandTools, id: Id): ActProposal {
  const proposal = repo.proposalById(db, id);
  if (proposal === null) throw refuse('RECORD_NOT_FOUND', { kind: 'proposal', id });
  return proposal;
}
