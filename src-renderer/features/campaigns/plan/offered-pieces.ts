import type { ContentPiece } from '../../../../src-main/contract/content-record.ts';

export interface OfferedPiece {
  piece: ContentPiece;
  /** It is made for a persona of the campaign. */
  isForPersona: boolean;
}

/** Pieces that a step may offer: those for a persona of the campaign first, then in the order in which they came. */
export function offeredPieces(
  pieces: readonly ContentPiece[],
  personaIds: readonly string[],
): OfferedPiece[] {
  const offered = pieces.map((piece) => ({
    piece,
    isForPersona: piece.personaIds.some((id) => personaIds.includes(id)),
  }));
  return offered.toSorted((one, other) => Number(other.isForPersona) - Number(one.isForPersona));
}
