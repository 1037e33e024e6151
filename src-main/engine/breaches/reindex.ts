import type { WriteDb } from '../database/sql.ts';
import { entriesOf } from './repo/entries.ts';
import { caseIds } from './repo/heads.ts';
import { indexEntry, indexTitle } from './repo/search-index.ts';

/** Makes every case findable in a file whose rows were written past the commands; drills stand in no index. */
export function reindexBreaches(db: WriteDb): void {
  for (const id of caseIds(db)) {
    indexTitle(db, id);
    for (const entry of entriesOf(db, id)) indexEntry(db, entry);
  }
}
