import type { Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import type { Clock } from '../kernel/clock.ts';
import { refuse } from '../kernel/failure.ts';
import { endOf, pacesOf } from './repo/drills.ts';
import { ownTimeAt } from './rules/drill-pace.ts';

/** The clock of a case: the real one, or for a drill its own time. */
export function clockOf(db: ReadDb, { id, isDrill }: { id: Id; isDrill: boolean }, clock: Clock): Clock {
  const pace = isDrill ? pacesOf(db, id).at(-1) : undefined;
  if (!pace) return clock;
  return {
    timeZone: clock.timeZone,
    now: () => new Date(ownTimeAt(pace, clock.now().getTime())),
  };
}

/** Refuses work on a drill that is over: what it was debriefed on stays as it was. */
export function refuseWhenOver(db: ReadDb, { id, isDrill }: { id: Id; isDrill: boolean }): void {
  if (isDrill && endOf(db, id) !== null) throw refuse('DRILL_OVER', {});
}
