import { z } from 'zod';
import { Decision } from './assessments.ts';
import { PersonFunction } from './company.ts';
import { command, query } from './procedure.ts';
import { Id, Instant, Line, Prose } from './values.ts';

/** What can wait for a second person; the settings name each kind. */
export const ActKind = z.enum(['decision', 'publication', 'questionnaire', 'release', 'closing']);
export type ActKind = z.infer<typeof ActKind>;

/** An act as the first person proposes it, with everything that it needs to be done. */
export const ProposedAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decision'),
    assessmentId: Id,
    decision: Decision.omit({ decidedAt: true, reviewedBy: true }),
  }),
  z.object({ kind: z.literal('publication'), versionId: Id, by: Line.min(1), reason: Line.min(1) }),
  z.object({ kind: z.literal('questionnaire'), id: Id, by: Line.min(1) }),
  z.object({ kind: z.literal('release'), campaignId: Id, by: Line.min(1), opinion: Prose }),
  z.object({ kind: z.literal('closing'), breachId: Id, by: Line.min(1), note: Prose }),
]);
export type ProposedAct = z.infer<typeof ProposedAct>;

export const ProposalState = z.enum(['waiting', 'confirmed', 'sentBack', 'withdrawn']);

/** What somebody proposed, and what the second person said to it. */
export const ActProposal = z.object({
  id: Id,
  kind: ActKind,
  /** The assessment, text, questionnaire, campaign or breach it is about. */
  subjectId: Id,
  label: z.string(),
  state: ProposalState,
  proposedBy: z.string(),
  proposedById: Id,
  proposedAt: Instant,
  /** The proposer is no longer on the list of people; the proposal stands. */
  hasProposerLeft: z.boolean(),
  /** So often the record was changed since: then nobody can confirm what nobody saw. */
  changesSince: z.number().int(),
  closedBy: z.string(),
  closedAt: Instant.nullable(),
  /** Why it was sent back. */
  reason: z.string(),
  act: ProposedAct,
});
export type ActProposal = z.infer<typeof ActProposal>;

const ProposalId = z.object({ id: Id });
const SecondPerson = ProposalId.extend({ byId: Id });

/** Four eyes: one person proposes, another one confirms or sends back; until then nothing counts. */
export const approvals = {
  list: query.input(z.object({ isOpen: z.boolean() })).output(
    z.object({
      proposals: z.array(ActProposal),
      /** Whose function lets them be the second person, by kind. */
      reviewers: z.record(ActKind, z.array(PersonFunction)),
    }),
  ),
  /** The proposal that waits for a record, and the last one that was sent back since. */
  ofSubject: query
    .input(z.object({ subjectId: Id }))
    .output(z.object({ waiting: ActProposal.nullable(), sentBack: ActProposal.nullable() })),
  propose: command.input(z.object({ act: ProposedAct })).output(ProposalId),
  /** Does what was proposed, in both names. */
  confirm: command.input(SecondPerson).output(ProposalId),
  sendBack: command.input(SecondPerson.extend({ reason: Prose.min(1) })).output(ProposalId),
  withdraw: command.input(ProposalId).output(ProposalId),
};
