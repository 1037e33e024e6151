import { z } from 'zod';
import { SearchHit } from '../../../contract/search.ts';
import type { Instant } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const TaskRow = z.object({
  id: z.string(),
  breachId: z.string(),
  number: z.string(),
  text: z.string(),
  ownerName: z.string(),
  dueAt: z.string(),
});

/** More lines of one kind than this nobody reads; the log of breaches has them all. */
const most = 50;

const number = `printf('%d-%02d', b.year, b.sequence)`;

/** Open measures and tasks of real cases that are not closed, due before an instant, earliest first. */
export function breachTasksBefore(db: ReadDb, before: Instant, limit: number): z.infer<typeof TaskRow>[] {
  return db.all(
    TaskRow,
    `SELECT t.task_id AS id, b.id AS breachId, ${number} AS number, t.text,
       coalesce((SELECT name FROM people WHERE id = t.owner_id), '') AS ownerName, t.due_at AS dueAt
     FROM breach_task_versions t JOIN breaches b ON b.id = t.breach_id
     WHERE b.is_drill = 0 AND t.is_removed = 0 AND t.done_at IS NULL AND t.due_at < @before
       AND t.number = (SELECT max(number) FROM breach_task_versions WHERE task_id = t.task_id)
       AND coalesce((SELECT kind FROM breach_closings WHERE breach_id = b.id ORDER BY rowid DESC LIMIT 1), '') <> 'closed'
     ORDER BY t.due_at LIMIT @limit`,
    { before, limit },
  );
}

/** Real cases that fit a query in the language of FTS5. */
export function matchingBreaches(db: ReadDb, match: string): SearchHit[] {
  return db.all(
    SearchHit,
    `SELECT 'breach' AS kind, b.id, NULL AS vendorId, b.title, ${number} AS detail
     FROM breaches b WHERE b.is_drill = 0 AND b.year * 1000000 + b.sequence IN (
       SELECT rowid FROM breach_search WHERE breach_search MATCH ?)
     ORDER BY b.year DESC, b.sequence DESC LIMIT ${most}`,
    [match],
  );
}
