import { z } from 'zod';
import { PieceProfile } from '../../../contract/content-record.ts';
import { Id, type Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const PieceRow = PieceProfile.extend({
  id: z.string(),
  personaIds: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(Id)),
  requiresForm: z.number().transform((flag) => flag === 1),
  savedAt: z.string(),
  archivedAt: z.string().nullable(),
});
/** A piece of content as it is stored. */
export type StoredPiece = z.infer<typeof PieceRow>;

const select = `SELECT p.id, p.title, p.kind, p.phase, p.state, p.owner_id AS ownerId, p.date, p.summary,
  p.requires_form AS requiresForm, p.promise, p.saved_at AS savedAt, p.archived_at AS archivedAt,
  (SELECT json_group_array(persona_id) FROM
    (SELECT persona_id FROM content_piece_personas WHERE piece_id = p.id ORDER BY position)) AS personaIds
  FROM content_pieces p`;

/** One piece. */
export function pieceById(db: ReadDb, id: Id): StoredPiece | null {
  return db.first(PieceRow, `${select} WHERE p.id = ?`, [id]);
}

/** All pieces by their titles, archived ones included. */
export function listPieces(db: ReadDb): StoredPiece[] {
  return db.all(PieceRow, `${select} ORDER BY p.title COLLATE NOCASE, p.id`);
}

/** Adds or changes a piece with the personas that it is for. */
export function writePiece(db: WriteDb, id: Id, piece: PieceProfile, savedAt: Instant): void {
  const { personaIds, requiresForm, ...fields } = piece;
  db.run(
    `INSERT INTO content_pieces (id, title, kind, phase, state, owner_id, date, summary, requires_form, promise,
       saved_at, created_at)
     VALUES (@id, @title, @kind, @phase, @state, @ownerId, @date, @summary, @requiresForm, @promise, @savedAt, @savedAt)
     ON CONFLICT (id) DO UPDATE SET title = @title, kind = @kind, phase = @phase, state = @state, owner_id = @ownerId,
       date = @date, summary = @summary, requires_form = @requiresForm, promise = @promise, saved_at = @savedAt`,
    { ...fields, id, requiresForm: requiresForm ? 1 : 0, savedAt },
  );
  db.run('DELETE FROM content_piece_personas WHERE piece_id = ?', [id]);
  for (const [position, personaId] of personaIds.entries())
    db.run('INSERT INTO content_piece_personas (piece_id, persona_id, position) VALUES (?, ?, ?)', [
      id,
      personaId,
      position,
    ]);
}

/** Moves a piece into the archive, or back with null. */
export function writePieceArchived(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE content_pieces SET archived_at = ? WHERE id = ?', [at, id]);
}
