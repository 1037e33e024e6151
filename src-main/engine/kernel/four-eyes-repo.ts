import { z } from 'zod';
import type { FourEyes } from '../../contract/settings.ts';
import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { refuse } from './failure.ts';

const WaitingRow = z.object({
  state: z.enum(['waiting', 'confirming']),
  proposedBy: z.string(),
  proposedAt: z.string(),
});
const AskedRow = z.object({ isAsked: z.number() });

/** Whether acts of this kind wait for a second person, as the settings of this file say. */
export function needsSecondPerson(db: ReadDb, option: keyof FourEyes): boolean {
  const row = db.first(
    AskedRow,
    `SELECT coalesce(value ->> ('$.fourEyes.' || ?), 0) AS isAsked FROM settings WHERE key = 'vault'`,
    [option],
  );
  return row?.isAsked === 1;
}

/** Whether an act on this record waits for a second person. */
export function waitsForSecondPerson(db: ReadDb, subjectId: Id): boolean {
  return (
    db.first(
      z.object({ id: z.string() }),
      `SELECT id FROM act_proposals WHERE subject_id = ? AND state = 'waiting' LIMIT 1`,
      [subjectId],
    ) !== null
  );
}

/**
 * Called by every act that four eyes can be asked for: refuses it while a proposal of it waits, and refuses it outright
 * where a second person is asked for and none is confirming at this moment, in this very transaction.
 */
export function refuseWithoutSecondPerson(db: ReadDb, option: keyof FourEyes, subjectId: Id): void {
  const open = db.first(
    WaitingRow,
    `SELECT state, proposed_by AS proposedBy, proposed_at AS proposedAt FROM act_proposals
     WHERE subject_id = ? AND state IN ('waiting', 'confirming') ORDER BY state LIMIT 1`,
    [subjectId],
  );
  if (open?.state === 'confirming') return;
  if (open !== null) throw refuse('WAITS_FOR_SECOND_PERSON', { by: open.proposedBy, at: open.proposedAt });
  if (needsSecondPerson(db, option)) throw refuse('SECOND_PERSON_NEEDED', {});
}
