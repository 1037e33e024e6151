import type { CellState, ContentPiece, MatrixCell } from '../../../contract/content-record.ts';
import { BuyingPhase } from '../../../contract/persona-record.ts';
import type { Id } from '../../../contract/values.ts';

type Piece = Pick<ContentPiece, 'id' | 'personaIds' | 'phase' | 'state'>;

/** What one persona finds in each phase; the pieces that count most come first. */
export function cellsOf(personaId: Id, pieces: readonly Piece[]): MatrixCell[] {
  const own = pieces.filter(({ personaIds }) => personaIds.includes(personaId));
  return BuyingPhase.options.map((phase) => {
    const here = own.filter((piece) => piece.phase === phase);
    return {
      phase,
      state: cellState(here),
      pieceIds: here.toSorted((one, other) => rank(one) - rank(other)).map(({ id }) => id),
    };
  });
}

/** Retired pieces fill no gap: nobody gets them any more. */
export function cellState(pieces: readonly Pick<Piece, 'state'>[]): CellState {
  if (pieces.some(({ state }) => state === 'ready')) return 'covered';
  return pieces.some(({ state }) => state !== 'retired') ? 'coming' : 'gap';
}

function rank({ state }: Piece): number {
  return (['ready', 'inWork', 'idea', 'retired'] as const).indexOf(state);
}
