import type { PieceProfile } from '../../contract/content-record.ts';
import type { PersonaContent } from '../../contract/persona-record.ts';
import type { Id } from '../../contract/values.ts';
import type { WriteDb } from '../database/sql.ts';
import { listPersonas } from './repo/personas.ts';
import { listPieces } from './repo/pieces.ts';
import { indexRecord } from './repo/search-index.ts';
import { textsOf } from './rules/persona-fields.ts';

/** Makes a persona findable by its label and its words as they are now. */
export function indexPersona(db: WriteDb, id: Id, content: PersonaContent): void {
  const body = textsOf(content)
    .filter(({ field }) => field !== 'label')
    .map(({ text }) => text)
    .join(' ');
  indexRecord(db, { kind: 'persona', id, name: content.label, body });
}

/** Makes a piece of content findable by its title and its words as they are now. */
export function indexPiece(db: WriteDb, id: Id, { title, summary, promise }: PieceProfile): void {
  indexRecord(db, { kind: 'contentPiece', id, name: title, body: `${summary} ${promise}` });
}

/** Makes everything findable in a file whose rows were written past the commands. */
export function reindexMarketing(db: WriteDb): void {
  for (const { id, content, archivedAt } of listPersonas(db))
    if (archivedAt === null) indexPersona(db, id, content);
  for (const piece of listPieces(db)) if (piece.archivedAt === null) indexPiece(db, piece.id, piece);
}
