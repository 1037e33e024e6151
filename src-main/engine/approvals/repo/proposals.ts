import { z } from 'zod';
import { ActProposal, type ProposalState, ProposedAct } from '../../../contract/approvals.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Row = ActProposal.extend({
  hasProposerLeft: z.number().transform((value) => value === 1),
  act: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(ProposedAct),
});
const NumberRow = z.object({ number: z.number().int() });

const select = `SELECT p.id, p.kind, p.subject_id AS subjectId, p.label, p.state, p.act,
  p.proposed_by AS proposedBy, p.proposed_by_id AS proposedById, p.proposed_at AS proposedAt,
  m.removed_at IS NOT NULL AS hasProposerLeft, p.closed_by AS closedBy, p.closed_at AS closedAt, p.reason,
  iif(p.state = 'waiting', (SELECT count(*) FROM audit_entries e
    WHERE e.subject_id = p.subject_id AND e.number > p.trail), 0) AS changesSince
  FROM act_proposals p JOIN people m ON m.id = p.proposed_by_id`;

/** Proposals that wait, the oldest first; or those that are closed, the newest first. */
export function listProposals(db: ReadDb, isOpen: boolean): ActProposal[] {
  return isOpen
    ? db.all(Row, `${select} WHERE p.state = 'waiting' ORDER BY p.proposed_at`)
    : db.all(Row, `${select} WHERE p.state <> 'waiting' ORDER BY p.closed_at DESC LIMIT 200`);
}

/** One proposal. */
export function proposalById(db: ReadDb, id: Id): ActProposal | null {
  return db.first(Row, `${select} WHERE p.id = ?`, [id]);
}

/** The newest proposal of a record in a state. */
export function newestOf(
  db: ReadDb,
  subjectId: Id,
  state: z.infer<typeof ProposalState>,
): ActProposal | null {
  return db.first(
    Row,
    `${select} WHERE p.subject_id = ? AND p.state = ? ORDER BY p.proposed_at DESC, p.rowid DESC LIMIT 1`,
    [subjectId, state],
  );
}

/** The newest proposal of a record, whatever became of it. */
export function lastOf(db: ReadDb, subjectId: Id): ActProposal | null {
  return db.first(Row, `${select} WHERE p.subject_id = ? ORDER BY p.proposed_at DESC, p.rowid DESC LIMIT 1`, [
    subjectId,
  ]);
}

/** Number of the newest entry of the audit trail. */
export function trailNumber(db: ReadDb): number {
  return db.first(NumberRow, 'SELECT coalesce(max(number), 0) AS number FROM audit_entries')?.number ?? 0;
}

type NewProposal = Pick<
  ActProposal,
  'id' | 'kind' | 'subjectId' | 'label' | 'proposedBy' | 'proposedById' | 'proposedAt' | 'act'
> & { trail: number };

/** Adds a proposal that waits. */
export function insertProposal(db: WriteDb, proposal: NewProposal): void {
  db.run(
    `INSERT INTO act_proposals (id, kind, subject_id, label, act, proposed_by, proposed_by_id, proposed_at, trail, state)
     VALUES (@id, @kind, @subjectId, @label, @act, @proposedBy, @proposedById, @proposedAt, @trail, 'waiting')`,
    { ...proposal, act: JSON.stringify(proposal.act) },
  );
}

/** Lets the act through that is done within this transaction. */
export function beginConfirming(db: WriteDb, id: Id): void {
  db.run(`UPDATE act_proposals SET state = 'confirming' WHERE id = ?`, [id]);
}

/** Closes a proposal; from here on the file itself refuses every change. */
export function closeProposal(
  db: WriteDb,
  closed: { id: Id; state: 'confirmed' | 'sentBack' | 'withdrawn'; by: string; at: Instant; reason: string },
): void {
  db.run(
    `UPDATE act_proposals SET state = @state, closed_by = @by, closed_at = @at, reason = @reason WHERE id = @id`,
    { ...closed },
  );
}
