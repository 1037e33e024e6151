import { SearchHit } from '../../../contract/search.ts';
import type { ReadDb } from '../../database/sql.ts';

/** More lines of one kind than this nobody reads; the list has them all. */
const most = 50;

/** Comparisons that fit a query in the language of FTS5; the archive included. */
export function matchingComparisons(db: ReadDb, match: string): SearchHit[] {
  return db.all(
    SearchHit,
    `SELECT 'comparison' AS kind, c.id, NULL AS vendorId, c.content ->> '$.name' AS title,
       substr(c.content ->> '$.purpose', 1, 200) AS detail
     FROM comparison_search f JOIN comparison_records c ON c.id = f.comparison_id
     WHERE comparison_search MATCH ? LIMIT ${most}`,
    [match],
  );
}
