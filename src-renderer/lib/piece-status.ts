import type { CellState, PieceState } from '../../src-main/contract/content-record.ts';
import type { Status } from '../ui/status.ts';

/** The shape of a piece's state. */
export const pieceStatus: Record<PieceState, Status> = {
  ready: 'ok',
  inWork: 'progress',
  idea: 'wait',
  retired: 'na',
};

/** The shape of a cell of the matrix. */
export const cellStatus: Record<CellState, Status> = { covered: 'ok', coming: 'progress', gap: 'caution' };
