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

/** Replaces what can be found of a vendor. */
export function writeSearchEntries(db: WriteDb, vendorId: Id, entries: readonly SearchEntry[]): void {
  clearSearchEntries(db, vendorId);
  addSearchEntries(db, vendorId, entries);
}

/** Makes something of a vendor findable; of a new one nothing has to be forgotten first. */
export function addSearchEntries(db: WriteDb, vendorId: Id, entries: readonly SearchEntry[]): void {
  for (const { words, ...entry } of entries) {
    db.run(
      `INSERT INTO search_entries (kind, record_id, vendor_id, title, detail)
       VALUES (@kind, @recordId, @vendorId, @title, @detail)`,
      { ...entry, vendorId },
    );
    db.run(
      `INSERT INTO register_search (rowid, name, body)
       VALUES ((SELECT number FROM search_entries WHERE kind = @kind AND record_id = @recordId), @name, @body)`,
      {
        kind: entry.kind,
        recordId: entry.recordId,
        name: searchableText(entry.title),
        body: searchableText(`${entry.detail} ${words}`),
      },
    );
  }
}

/** Forgets what can be found of a vendor, as when it is archived. */
export function clearSearchEntries(db: WriteDb, vendorId: Id): void {
  const rows = db.all(NumberRow, 'SELECT number FROM search_entries WHERE vendor_id = ?', [vendorId]);
  for (const { number } of rows) db.run('DELETE FROM register_search WHERE rowid = ?', [number]);
  db.run('DELETE FROM search_entries WHERE vendor_id = ?', [vendorId]);
}

/** Ids of vendors of which something is found, as a subquery; `@match` is in the language of FTS5. */
export const vendorsMatching = `SELECT vendor_id FROM search_entries
  WHERE number IN (SELECT rowid FROM register_search WHERE register_search MATCH @match)`;
