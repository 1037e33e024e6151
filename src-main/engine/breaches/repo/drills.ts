import { z } from 'zod';
import { DebriefPoint } from '../../../contract/breach-clock.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const PaceRow = z.object({
  script: z.string(),
  realFrom: z.string(),
  ownFrom: z.string(),
  speed: z.number(),
});
/** A stretch of a drill's own time, with the incident that is played. */
export type Pace = z.infer<typeof PaceRow>;

const EndRow = z.object({
  endedAt: z.string(),
  minutes: z.number(),
  result: z.string(),
  lessons: z.string(),
  debrief: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(DebriefPoint))
    .nullable(),
});
/** How a drill ended. */
export type DrillEnd = z.infer<typeof EndRow>;

/** The stretches of a drill's own time, in their order. */
export function pacesOf(db: ReadDb, breachId: Id): Pace[] {
  return db.all(
    PaceRow,
    `SELECT script, real_from AS realFrom, own_from AS ownFrom, speed FROM breach_drill_paces
     WHERE breach_id = ? ORDER BY number`,
    [breachId],
  );
}

/** Adds a stretch; from then on it counts. */
export function insertPace(db: WriteDb, breachId: Id, pace: Pace): void {
  db.run(
    `INSERT INTO breach_drill_paces (breach_id, script, real_from, own_from, speed)
     VALUES (@breachId, @script, @realFrom, @ownFrom, @speed)`,
    { ...pace, breachId },
  );
}

/** How a drill ended; null while it runs. */
export function endOf(db: ReadDb, breachId: Id): DrillEnd | null {
  return db.first(
    EndRow,
    'SELECT ended_at AS endedAt, minutes, result, lessons, debrief FROM breach_drill_ends WHERE breach_id = ?',
    [breachId],
  );
}

/** Keeps how a drill ended, for ever. */
export function insertEnd(db: WriteDb, breachId: Id, end: DrillEnd): void {
  db.run(
    `INSERT INTO breach_drill_ends (breach_id, ended_at, minutes, result, lessons, debrief)
     VALUES (@breachId, @endedAt, @minutes, @result, @lessons, @debrief)`,
    { ...end, breachId, debrief: end.debrief && JSON.stringify(end.debrief) },
  );
}
