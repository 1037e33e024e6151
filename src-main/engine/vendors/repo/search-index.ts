import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import type { WriteDb } from '../../database/sql.ts';
import { searchableText } from '../../kernel/folded-text.ts';

const NumberRow = z.object({ number: z.number() });

/** One findable thing: `title` and `detail` as shown, `words` found as well. */
export interface SearchEntry {
  kind: 'vendor' | 'service' | 'subProcessor' | 'document';
  recordId: Id;
  title: string;
  detail: string;
  words: string;
}

const entryRow = `INSERT INTO search_entries (number, kind, record_id, vendor_id, title, detail)
  VALUES (?, ?, ?, ?, ?, ?)`;
const wordsRow = 'INSERT INTO register_search (rowid, name, body) VALUES (?, ?, ?)';

/** Replaces what can be found of a vendor. */
export function writeSearchEntries(db: WriteDb, vendorId: Id, entries: readonly SearchEntry[]): void {
  clearSearchEntries(db, vendorId);
  addSearchEntries(
    db,
    entries.map((entry) => ({ ...entry, vendorId })),
  );
}

/** Makes something findable; of what is new nothing has to be forgotten first. All entries first, then their words in order. */
export function addSearchEntries(db: WriteDb, entries: readonly (SearchEntry & { vendorId: Id })[]): void {
  const first = (db.first(NumberRow, newestNumber)?.number ?? 0) + 1;
  entries.forEach(({ kind, recordId, vendorId, title, detail }, place) => {
    db.run(entryRow, [first + place, kind, recordId, vendorId, title, detail]);
  });
  entries.forEach(({ title, detail, words }, place) => {
    db.run(wordsRow, [first + place, searchableText(title), searchableText(`${detail} ${words}`)]);
  });
}

const newestNumber = 'SELECT coalesce(max(number), 0) AS number FROM search_entries';

/** Forgets what can be found of a vendor, as when it is archived. */
export function clearSearchEntries(db: WriteDb, vendorId: Id): void {
  const rows = db.all(NumberRow, 'SELECT number FROM search_entries WHERE vendor_id = ?', [vendorId]);
  for (const { number } of rows) db.run('DELETE FROM register_search WHERE rowid = ?', [number]);
  db.run('DELETE FROM search_entries WHERE vendor_id = ?', [vendorId]);
}

/** Ids of vendors of which something is found, as a subquery; `@match` is in the language of FTS5. */
export const vendorsMatching = `SELECT vendor_id FROM search_entries
  WHERE number IN (SELECT rowid FROM register_search WHERE register_search MATCH @match)`;
