import { z } from 'zod';
import type { Id, Instant } from '../../contract/values.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Step } from './undo-history.ts';

/** What was removed, and the call that brings it back. */
export interface RemovedRecord {
  id: Id;
  action: string;
  subject: { kind: string; id: string; label: string };
  at: Instant;
  by: string;
  step: Step;
}

/**
 * Whether a command takes a record away that may come back: everything else changes it, or moves it to an archive that its own
 * register shows. Nothing of a request is kept here: it is deleted after its period for good (Art. 5(1)(e) GDPR).
 */
export function isRemoval(action: string): boolean {
  if (action.startsWith('requests.')) return false;
  return /\.(remove|discard)[A-Z]?\w*$|\.withdrawNotice$/.test(action);
}

/** Keeps how a removed record comes back, beyond the session in which it was removed. */
export function noteRemoved(db: WriteDb, { id, action, subject, at, by, step }: RemovedRecord): void {
  db.run(
    `INSERT INTO removed_records (id, action, subject_kind, subject_id, label, removed_at, removed_by, procedure, input)
     VALUES (@id, @action, @kind, @subjectId, @label, @at, @by, @procedure, @input)`,
    {
      id,
      action,
      kind: subject.kind,
      subjectId: subject.id,
      label: subject.label,
      at,
      by,
      procedure: step.procedure,
      input: canonicalJson(step.input),
    },
  );
}

/** Takes out what a call has brought back. */
export function forgetRemoved(db: WriteDb, { procedure, input }: Step): void {
  db.run('DELETE FROM removed_records WHERE procedure = ? AND input = ?', [procedure, canonicalJson(input)]);
}

const Row = z.object({
  id: z.string(),
  action: z.string(),
  kind: z.string(),
  subjectId: z.string(),
  label: z.string(),
  at: z.string(),
  by: z.string(),
  procedure: z.string(),
  input: z.string(),
});

/** Everything that was removed and can come back, newest first. */
export function removedRecords(db: ReadDb): RemovedRecord[] {
  return db
    .all(
      Row,
      `SELECT id, action, subject_kind AS kind, subject_id AS subjectId, label, removed_at AS at, removed_by AS by,
         procedure, input FROM removed_records ORDER BY removed_at DESC, rowid DESC LIMIT 1000`,
    )
    .map(({ id, action, kind, subjectId, label, at, by, procedure, input }) => ({
      id,
      action,
      subject: { kind, id: subjectId, label },
      at,
      by,
      step: { procedure, input: JSON.parse(input) as unknown },
    }));
}
