import type { PieceHint, PieceProfile } from '../../../contract/content-record.ts';
import type { Day } from '../../../contract/values.ts';
import { addMonths } from '../../kernel/clock.ts';

/** A ready piece older than this many months is looked at again. */
export const freshMonths = 12;

/** What speaks against leaving a piece as it is. Retired ones and ideas are left in peace. */
export function pieceHints(piece: PieceProfile, today: Day): PieceHint[] {
  const { state, date, requiresForm, promise, personaIds } = piece;
  if (state === 'retired' || state === 'idea') return [];
  const isReady = state === 'ready';
  const checks: [PieceHint, boolean][] = [
    ['reviewDue', isReady && date !== null && addMonths(date, freshMonths) <= today],
    ['noDate', isReady && date === null],
    // Whoever is asked for consent must know what for (Art. 4(11) GDPR: informed).
    ['promiseMissing', requiresForm && promise.trim() === ''],
    ['noPersona', personaIds.length === 0],
  ];
  return checks.flatMap(([hint, holds]) => (holds ? [hint] : []));
}
