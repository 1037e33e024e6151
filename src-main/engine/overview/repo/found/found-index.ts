import { z } from 'zod';
import type { FoundKind } from '../../../../contract/search.ts';
import type { ReadDb, WriteDb } from '../../../database/sql.ts';
import { searchableText } from '../../../kernel/folded-text.ts';
import { assessmentSources } from './assessment-sources.ts';
import { caseSources } from './case-sources.ts';
import { FoundRow, type FoundSources } from './found-source.ts';
import { registerSources } from './register-sources.ts';

const sources: FoundSources = { ...registerSources, ...assessmentSources, ...caseSources };

const MarkRow = z.object({ kind: z.string(), id: z.string() });
const NumberRow = z.object({ number: z.number() });

/** A record as it is made findable, with its name in both languages where the app gives it. */
export interface FoundEntry extends FoundRow {
  titleEn: string | null;
}

/** Some of the records that changed since they were last made findable. */
export function markedRecords(db: ReadDb, limit: number): z.infer<typeof MarkRow>[] {
  return db.all(MarkRow, 'SELECT kind, record_id AS id FROM found_marks LIMIT ?', [limit]);
}

/** Records of one kind as they are now; those that are gone or hold nothing to find are left out. */
export function recordsToFind(db: ReadDb, kind: string, ids: readonly string[]): FoundRow[] {
  const source = sources[kind as FoundKind];
  return source === undefined ? [] : db.all(FoundRow, source, { ids: JSON.stringify(ids) });
}

/** Replaces what can be found of the given records, and takes off their marks. */
export function writeFound(
  db: WriteDb,
  kind: string,
  ids: readonly string[],
  entries: readonly FoundEntry[],
): void {
  const of = { kind, ids: JSON.stringify(ids) };
  const these = 'kind = @kind AND record_id IN (SELECT value FROM json_each(@ids))';
  const old = db.all(NumberRow, `SELECT number FROM found_records WHERE ${these}`, of);
  for (const { number } of old) db.run('DELETE FROM found_search WHERE rowid = ?', [number]);
  db.run(`DELETE FROM found_records WHERE ${these}`, of);
  for (const entry of entries) addFound(db, kind, entry);
  db.run(`DELETE FROM found_marks WHERE ${these}`, of);
}

function addFound(db: WriteDb, kind: string, { name, words, ...entry }: FoundEntry): void {
  db.run(
    `INSERT INTO found_records (kind, record_id, parent_id, vendor_id, title, title_en, detail)
     VALUES (@kind, @id, @parentId, @vendorId, @title, @titleEn, @detail)`,
    { ...entry, kind },
  );
  db.run(
    `INSERT INTO found_search (rowid, name, body)
     VALUES ((SELECT number FROM found_records WHERE kind = @kind AND record_id = @id), @name, @body)`,
    {
      kind,
      id: entry.id,
      name: searchableText(name),
      body: searchableText(`${entry.title} ${entry.titleEn ?? ''} ${entry.detail} ${words}`),
    },
  );
}
