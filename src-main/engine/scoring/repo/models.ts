import { z } from 'zod';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const ModelRow = z.object({ id: z.string(), archivedAt: z.string().nullable() });
/** A model without its versions. */
export type StoredModel = z.infer<typeof ModelRow>;

const columns = 'id, archived_at AS archivedAt';

/** One model. */
export function modelById(db: ReadDb, id: Id): StoredModel | null {
  return db.first(ModelRow, `SELECT ${columns} FROM scoring_model WHERE id = ?`, [id]);
}

/** All models, the archived ones or the others. */
export function listModels(db: ReadDb, isArchived: boolean): StoredModel[] {
  return db.all(
    ModelRow,
    `SELECT ${columns} FROM scoring_model WHERE (archived_at IS NOT NULL) = ? ORDER BY created_at, id`,
    [isArchived ? 1 : 0],
  );
}

/** Adds a model. */
export function insertModel(db: WriteDb, id: Id, now: Instant): void {
  db.run('INSERT INTO scoring_model (id, created_at) VALUES (?, ?)', [id, now]);
}

/** Moves a model into the archive, or back with null. */
export function writeArchived(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE scoring_model SET archived_at = ? WHERE id = ?', [at, id]);
}
