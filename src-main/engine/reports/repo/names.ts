import { z } from 'zod';
import type { ReadDb } from '../../database/sql.ts';

const NameRow = z.object({ name: z.string(), email: z.string() });

/** Everybody whom the file names: its people, removed ones included, contacts of vendors, and who stands in the audit trail. */
export function namesOnFile(db: ReadDb): z.infer<typeof NameRow>[] {
  return db.all(
    NameRow,
    `SELECT name, max(email) AS email FROM (
       SELECT name, email, 0 AS place, rowid AS position FROM people
       UNION ALL SELECT name, email, 1, rowid FROM vendor_contacts
       UNION ALL SELECT DISTINCT actor, '', 2, 0 FROM audit_entries
       UNION ALL SELECT DISTINCT decided_by, '', 3, 0 FROM assessment_decisions)
     WHERE trim(name) <> '' GROUP BY name ORDER BY min(place), min(position), name`,
  );
}
