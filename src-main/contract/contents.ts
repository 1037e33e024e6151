import { z } from 'zod';
import { ContentMatrix, ContentPiece, PieceProfile } from './content-record.ts';
import { command, query } from './procedure.ts';
import { Id, Instant, Line } from './values.ts';

const PieceId = z.object({ pieceId: Id });
const Touched = z.object({ id: Id });

/** Pieces of content for personas and phases, and what is missing. */
export const contents = {
  list: query
    .input(z.object({ search: z.string().max(200), isArchived: z.boolean() }))
    .output(z.object({ pieces: z.array(ContentPiece) })),
  get: query.input(PieceId).output(ContentPiece),
  create: command.input(PieceProfile).output(Touched),
  save: command
    .input(
      PieceId.extend({
        piece: PieceProfile,
        /** When the piece was saved that the person saw. */
        basedOn: Instant,
        /** Only undo gives it: when the piece that it brings back was saved, so that the step before fits it again. */
        savedAt: Instant.optional(),
      }),
    )
    .output(Touched.extend({ savedAt: Instant })),
  duplicate: command.input(PieceId.extend({ title: Line.min(1) })).output(Touched),
  archive: command.input(PieceId).output(Touched),
  restore: command.input(PieceId).output(Touched),
  /** Persona by phase: what is ready, what is coming, where nothing is. */
  matrix: query.output(ContentMatrix),
};
