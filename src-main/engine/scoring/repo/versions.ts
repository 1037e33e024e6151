import { z } from 'zod';
import { ModelContent, ModelVersion } from '../../../contract/scoring-model.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const VersionRow = ModelVersion.extend({
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(ModelContent),
});

const select = `SELECT id, model_id AS modelId, number, content, author, reason, saved_at AS savedAt,
  released_at AS releasedAt, released_by AS releasedBy, canonical, hash FROM scoring_version`;

/** Versions of the given models: drafts first, then the newest release. */
export function versionsOf(db: ReadDb, modelIds: readonly Id[]): ModelVersion[] {
  return db.all(
    VersionRow,
    `${select} WHERE model_id IN (SELECT value FROM json_each(?)) ORDER BY number IS NOT NULL, number DESC`,
    [JSON.stringify(modelIds)],
  );
}

/** One version. */
export function versionById(db: ReadDb, id: Id): ModelVersion | null {
  return db.first(VersionRow, `${select} WHERE id = ?`, [id]);
}

/** Adds a draft. */
export function insertDraft(
  db: WriteDb,
  draft: Pick<ModelVersion, 'id' | 'modelId' | 'content' | 'author' | 'savedAt'>,
): void {
  db.run(
    `INSERT INTO scoring_version (id, model_id, content, author, reason, saved_at)
     VALUES (@id, @modelId, @content, @author, '', @savedAt)`,
    { ...draft, content: JSON.stringify(draft.content) },
  );
}

/** Changes a draft. */
export function writeDraft(
  db: WriteDb,
  { id, content, savedAt }: Pick<ModelVersion, 'id' | 'content' | 'savedAt'>,
): void {
  db.run(
    `UPDATE scoring_version SET content = @content, saved_at = @savedAt
     WHERE id = @id AND released_at IS NULL`,
    { id, savedAt, content: JSON.stringify(content) },
  );
}

/** Removes a draft. */
export function deleteDraft(db: WriteDb, id: Id): void {
  db.run('DELETE FROM scoring_version WHERE id = ? AND released_at IS NULL', [id]);
}

/** Locks a draft as a released version; from here on the file itself refuses every change. */
export function writeReleased(
  db: WriteDb,
  release: Pick<
    ModelVersion,
    'id' | 'number' | 'reason' | 'releasedAt' | 'releasedBy' | 'canonical' | 'hash'
  >,
): void {
  db.run(
    `UPDATE scoring_version SET number = @number, reason = @reason, released_at = @releasedAt,
       released_by = @releasedBy, canonical = @canonical, hash = @hash
     WHERE id = @id AND released_at IS NULL`,
    { ...release },
  );
}
