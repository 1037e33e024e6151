import type { PieceProfile } from '../../contract/content-record.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { cleanText } from '../kernel/clean-text.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownPersona, knownPiece, refuseRival, savedAfter } from './known-persona.ts';
import { indexPiece } from './make-findable.ts';
import { type StoredPiece, writePiece, writePieceArchived } from './repo/pieces.ts';
import { removeFromIndex } from './repo/search-index.ts';

/** Adds a piece of content. */
export function createPiece(tools: CommandTools, piece: PieceProfile, id = tools.newId()): { id: Id } {
  const cleaned = cleanPiece(tools, piece);
  writePiece(tools.db, id, cleaned, instantNow(tools.clock));
  indexPiece(tools.db, id, cleaned);
  tools.record({ subject: pieceSubject(id, cleaned), after: cleaned });
  tools.undoWith('contents.archive', { pieceId: id });
  return { id };
}

interface PieceInput {
  pieceId: Id;
  piece: PieceProfile;
  basedOn: Instant;
  savedAt?: Instant | undefined;
}

/** Changes a piece; refused when somebody saved it meanwhile. */
export function savePiece(
  tools: CommandTools,
  { pieceId, piece, basedOn, savedAt: putBackTo }: PieceInput,
): { id: Id; savedAt: Instant } {
  const before = knownPiece(tools.db, pieceId);
  refuseRival(before.savedAt, basedOn);
  const cleaned = cleanPiece(tools, piece);
  const savedAt = putBackTo ?? savedAfter(tools.clock, before.savedAt);
  writePiece(tools.db, pieceId, cleaned, savedAt);
  if (before.archivedAt === null) indexPiece(tools.db, pieceId, cleaned);
  const was = profileOf(before);
  tools.record({ subject: pieceSubject(pieceId, cleaned), ...changedFields(was, cleaned) });
  tools.undoWith('contents.save', {
    pieceId,
    piece: was,
    basedOn: savedAt,
    savedAt: before.savedAt,
  });
  return { id: pieceId, savedAt };
}

/** The same piece once more, under another title, as an idea. */
export function duplicatePiece(
  tools: CommandTools,
  { pieceId, title }: { pieceId: Id; title: string },
): { id: Id } {
  const piece = profileOf(knownPiece(tools.db, pieceId));
  return createPiece(tools, { ...piece, title, state: 'idea', date: null });
}

/** Moves a piece into the archive. */
export function archivePiece(tools: CommandTools, { pieceId }: { pieceId: Id }): { id: Id } {
  const piece = knownPiece(tools.db, pieceId);
  if (piece.archivedAt !== null) throw refuse('ALREADY_ARCHIVED', {});
  const at = instantNow(tools.clock);
  writePieceArchived(tools.db, pieceId, at);
  removeFromIndex(tools.db, pieceId);
  const subject = pieceSubject(pieceId, piece);
  tools.record({ subject, before: { archivedAt: null }, after: { archivedAt: at } });
  tools.undoWith('contents.restore', { pieceId });
  return { id: pieceId };
}

/** Takes a piece out of the archive. */
export function restorePiece(tools: CommandTools, { pieceId }: { pieceId: Id }): { id: Id } {
  const piece = knownPiece(tools.db, pieceId);
  writePieceArchived(tools.db, pieceId, null);
  indexPiece(tools.db, pieceId, piece);
  tools.record({
    subject: pieceSubject(pieceId, piece),
    before: { archivedAt: piece.archivedAt },
    after: { archivedAt: null },
  });
  tools.undoWith('contents.archive', { pieceId });
  return { id: pieceId };
}

/** A piece without signs that nobody sees, for personas that there are. */
function cleanPiece({ db }: CommandTools, piece: PieceProfile): PieceProfile {
  const personaIds = [...new Set(piece.personaIds)];
  for (const id of personaIds) knownPersona(db, id);
  const { title, summary, promise } = piece;
  return {
    ...piece,
    personaIds,
    title: cleanText(title),
    summary: cleanText(summary),
    promise: cleanText(promise),
  };
}

function profileOf(piece: StoredPiece): PieceProfile {
  const { id: _id, savedAt: _savedAt, archivedAt: _archivedAt, ...profile } = piece;
  return profile;
}

function pieceSubject(id: Id, { title }: Pick<PieceProfile, 'title'>) {
  return { kind: 'contentPiece', id, label: title };
}
