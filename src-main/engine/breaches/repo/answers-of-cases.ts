import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const CountRow = z.object({ breachId: z.string(), count: z.number() });
const NamesRow = z.object({ breachId: z.string(), vendorName: z.string(), ownerName: z.string() });

/** How many measures and tasks of each case are open. */
export function openTasks(db: ReadDb, breachIds: readonly Id[]): Map<Id, number> {
  const rows = db.all(
    CountRow,
    `SELECT breach_id AS breachId, count(*) AS count FROM breach_task_versions v
     WHERE breach_id IN (SELECT value FROM json_each(?)) AND done_at IS NULL AND is_removed = 0
       AND number = (SELECT max(number) FROM breach_task_versions w WHERE w.task_id = v.task_id)
     GROUP BY breach_id`,
    [JSON.stringify(breachIds)],
  );
  return new Map(rows.map(({ breachId, count }) => [breachId, count]));
}

/** Names of the vendor and the owner of each case; empty where there is none. */
export function namesInCases(db: ReadDb, breachIds: readonly Id[]): Map<Id, z.infer<typeof NamesRow>> {
  const rows = db.all(
    NamesRow,
    `SELECT b.id AS breachId, coalesce(v.name, '') AS vendorName, coalesce(p.name, '') AS ownerName
     FROM breaches b LEFT JOIN vendors v ON v.id = b.vendor_id LEFT JOIN people p ON p.id = b.owner_id
     WHERE b.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(breachIds)],
  );
  return new Map(rows.map((row) => [row.breachId, row]));
}
