import { z } from 'zod';
import { BuyingPhase } from './persona-record.ts';
import { Day, Id, Instant, Line, Prose } from './values.ts';

export const PieceKind = z.enum(['guide', 'checklist', 'webinar', 'mail', 'page', 'spreadsheet', 'document']);

export const PieceState = z.enum(['idea', 'inWork', 'ready', 'retired']);
export type PieceState = z.infer<typeof PieceState>;

/** Something useful that is offered to a persona in a phase. */
export const PieceProfile = z.object({
  title: Line.min(1),
  kind: PieceKind,
  personaIds: z.array(Id).max(50),
  phase: BuyingPhase,
  state: PieceState,
  ownerId: Id.nullable(),
  /** Day on which it was last brought up to date, or is to be ready. */
  date: Day.nullable(),
  summary: Prose,
  /** It is given against a form. */
  requiresForm: z.boolean(),
  /** What people get for their consent, in the words in which it is promised to them. */
  promise: Prose,
});
export type PieceProfile = z.infer<typeof PieceProfile>;

/** What speaks against leaving a piece as it is. */
export const PieceHint = z.enum(['reviewDue', 'promiseMissing', 'noPersona', 'noDate']);
export type PieceHint = z.infer<typeof PieceHint>;

export const ContentPiece = PieceProfile.extend({
  id: Id,
  savedAt: Instant,
  archivedAt: Instant.nullable(),
  hints: z.array(PieceHint),
});
export type ContentPiece = z.infer<typeof ContentPiece>;

/** `covered`: a piece is ready. `coming`: one is an idea or in work. `gap`: there is none, or retired ones only. */
export const CellState = z.enum(['covered', 'coming', 'gap']);
export type CellState = z.infer<typeof CellState>;

export const MatrixCell = z.object({ phase: BuyingPhase, state: CellState, pieceIds: z.array(Id) });
export type MatrixCell = z.infer<typeof MatrixCell>;

/** Which persona finds what in which phase. */
export const ContentMatrix = z.object({
  rows: z.array(z.object({ personaId: Id, label: z.string(), cells: z.array(MatrixCell) })),
  gaps: z.number().int(),
  pieces: z.array(ContentPiece),
});
export type ContentMatrix = z.infer<typeof ContentMatrix>;
