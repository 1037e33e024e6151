import { SearchHit } from '../../../contract/search.ts';
import type { ReadDb } from '../../database/sql.ts';

/** More lines of one kind than this nobody reads; the lists have them all. */
const most = 50;

/** Personas and pieces of content that fit a query in the language of FTS5; a piece says whom it is for. */
export function matchingContents(db: ReadDb, match: string): SearchHit[] {
  return db.all(
    SearchHit,
    `SELECT f.kind, f.record_id AS id, NULL AS vendorId,
       coalesce(json_extract(p.content, '$.label'), c.title) AS title,
       CASE f.kind WHEN 'persona' THEN json_extract(p.content, '$.role') ELSE coalesce((
         SELECT group_concat(json_extract(whom.content, '$.label'), ', ') FROM content_piece_personas cp
         JOIN personas whom ON whom.id = cp.persona_id WHERE cp.piece_id = c.id), '') END AS detail
     FROM content_search f LEFT JOIN personas p ON p.id = f.record_id LEFT JOIN content_pieces c ON c.id = f.record_id
     WHERE content_search MATCH ? LIMIT ${most}`,
    [match],
  );
}
