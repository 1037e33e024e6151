import type { Id } from '../../../contract/values.ts';
import type { WriteDb } from '../../database/sql.ts';
import { searchableText } from '../../kernel/folded-text.ts';

/** Makes a record findable by its name and its words as they are now. */
export function indexRecord(
  db: WriteDb,
  record: { kind: 'persona' | 'contentPiece'; id: Id; name: string; body: string },
): void {
  removeFromIndex(db, record.id);
  db.run('INSERT INTO content_search (name, body, kind, record_id) VALUES (@name, @body, @kind, @id)', {
    kind: record.kind,
    id: record.id,
    name: searchableText(record.name),
    body: searchableText(record.body),
  });
}

/** What is archived is found no more. */
export function removeFromIndex(db: WriteDb, id: Id): void {
  db.run('DELETE FROM content_search WHERE record_id = ?', [id]);
}
