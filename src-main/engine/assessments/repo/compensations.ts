import { z } from 'zod';
import type { Compensation } from '../../../contract/compensation.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import { JoinedAttachment, joinedColumns, withAttachment } from '../../attachments/repo.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const CompensationRow = JoinedAttachment.extend({
  control: z.string(),
  text: z.string(),
  acceptedBy: z.string(),
  acceptedOn: z.string(),
  validUntil: z.string(),
});

/** A compensation with its file named by hash. */
export type FiledCompensation = Omit<Compensation, 'attachment'> & { hash: string | null };

/** What makes up for weaker controls of a run, by control. */
export function compensationsOf(db: ReadDb, assessmentId: Id): Map<string, Compensation> {
  const rows = db.all(
    CompensationRow,
    `SELECT c.control, c.text, c.accepted_by AS acceptedBy, c.accepted_on AS acceptedOn, c.valid_until AS validUntil,
       ${joinedColumns}
     FROM level_compensations c LEFT JOIN attachments a ON a.hash = c.attachment WHERE c.assessment_id = ?`,
    [assessmentId],
  );
  return new Map(rows.map(withAttachment).map(({ control, ...compensation }) => [control, compensation]));
}

/** Sets what makes up for a control; null takes it back. */
export function writeCompensation(
  db: WriteDb,
  { assessmentId, control }: { assessmentId: Id; control: string },
  compensation: FiledCompensation | null,
  savedAt: Instant,
): void {
  db.run('DELETE FROM level_compensations WHERE assessment_id = ? AND control = ?', [assessmentId, control]);
  if (compensation === null) return;
  db.run(
    `INSERT INTO level_compensations (assessment_id, control, text, accepted_by, accepted_on, valid_until, attachment, saved_at)
     VALUES (@assessmentId, @control, @text, @acceptedBy, @acceptedOn, @validUntil, @hash, @savedAt)`,
    { ...compensation, assessmentId, control, savedAt },
  );
}
