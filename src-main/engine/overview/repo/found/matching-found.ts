import { z } from 'zod';
import { HitKind, type SearchHit } from '../../../../contract/search.ts';
import type { Language } from '../../../../contract/values.ts';
import type { ReadDb } from '../../../database/sql.ts';
import { candidates, foundCandidates } from '../candidates.ts';

const Row = z.object({
  kind: HitKind,
  id: z.string(),
  parentId: z.string().nullable(),
  vendorId: z.string().nullable(),
  title: z.string(),
  titleEn: z.string().nullable(),
  detail: z.string(),
});

const columns = `r.kind, r.record_id AS id, r.parent_id AS parentId, r.vendor_id AS vendorId, r.title, r.title_en AS titleEn,
  r.detail`;

const anyFound = `SELECT ${columns}
  FROM (SELECT rowid AS number FROM found_search WHERE found_search MATCH @match LIMIT ${foundCandidates}) f
  JOIN found_records r ON r.number = f.number`;

const foundOfKinds = `SELECT ${columns} FROM found_search f JOIN found_records r ON r.number = f.rowid
  WHERE found_search MATCH @match AND r.kind IN (SELECT value FROM json_each(@kinds)) LIMIT ${candidates}`;

/** Records of the general index that fit a query in the language of FTS5, of the given kinds or of all. */
export function matchingFound(
  db: ReadDb,
  match: string,
  kinds: readonly HitKind[] | null,
  language: Language,
): SearchHit[] {
  const rows = kinds
    ? db.all(Row, foundOfKinds, { match, kinds: JSON.stringify(kinds) })
    : db.all(Row, anyFound, { match });
  return hitsOf(rows, language);
}

/** Records of the general index of the given kinds, by name. */
export function listedFound(db: ReadDb, kinds: readonly HitKind[], language: Language): SearchHit[] {
  const rows = db.all(
    Row,
    `SELECT ${columns} FROM found_records r WHERE r.kind IN (SELECT value FROM json_each(@kinds))
     ORDER BY r.title LIMIT ${candidates}`,
    { kinds: JSON.stringify(kinds) },
  );
  return hitsOf(rows, language);
}

/** One record of the general index. */
export function foundRecord(db: ReadDb, kind: HitKind, id: string, language: Language): SearchHit[] {
  const sql = `SELECT ${columns} FROM found_records r WHERE r.kind = ? AND r.record_id = ?`;
  return hitsOf(db.all(Row, sql, [kind, id]), language);
}

function hitsOf(rows: readonly z.infer<typeof Row>[], language: Language): SearchHit[] {
  return rows.map(({ titleEn, ...row }) => ({
    ...row,
    title: language === 'en' && titleEn !== null ? titleEn : row.title,
    textId: row.kind === 'consentUse' ? row.parentId : null,
    versionId: null,
    passage: null,
  }));
}
