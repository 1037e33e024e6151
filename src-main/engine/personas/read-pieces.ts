import type { ContentMatrix, ContentPiece } from '../../contract/content-record.ts';
import type { Id } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { foldText } from '../kernel/folded-text.ts';
import { knownPiece } from './known-persona.ts';
import { listPersonas } from './repo/personas.ts';
import { listPieces, type StoredPiece } from './repo/pieces.ts';
import { cellsOf } from './rules/content-matrix.ts';
import { pieceHints } from './rules/piece-hints.ts';

/** Pieces of content, in the archive or out of it. */
export function pieceRows(
  tools: QueryTools,
  { search, isArchived }: { search: string; isArchived: boolean },
): { pieces: ContentPiece[] } {
  const wanted = foldText(search.trim());
  const pieces = listPieces(tools.db).filter(
    ({ archivedAt, title, summary, promise }) =>
      (archivedAt !== null) === isArchived && foldText(`${title} ${summary} ${promise}`).includes(wanted),
  );
  return { pieces: pieces.map((piece) => withHints(tools, piece)) };
}

/** One piece with what speaks against leaving it as it is. */
export function pieceOf(tools: QueryTools, { pieceId }: { pieceId: Id }): ContentPiece {
  return withHints(tools, knownPiece(tools.db, pieceId));
}

/** Everything out of the archive. */
export function piecesInUse(tools: QueryTools): ContentPiece[] {
  return pieceRows(tools, { search: '', isArchived: false }).pieces;
}

/** Persona by phase, with the gaps. */
export function contentMatrix(tools: QueryTools): ContentMatrix {
  const pieces = piecesInUse(tools);
  const rows = listPersonas(tools.db)
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, content }) => ({ personaId: id, label: content.label, cells: cellsOf(id, pieces) }));
  const gaps = rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'gap').length;
  return { rows, gaps, pieces };
}

function withHints({ clock }: QueryTools, piece: StoredPiece): ContentPiece {
  return { ...piece, hints: pieceHints(piece, today(clock)) };
}
