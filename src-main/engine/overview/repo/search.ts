import { z } from 'zod';
import { HitKind, type SearchHit } from '../../../contract/search.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';
import { candidates } from './candidates.ts';

const AssessmentRow = z.object({
  id: z.string(),
  vendorId: z.string(),
  title: z.string(),
  detail: z.string(),
});

const RecordRow = z.object({
  kind: HitKind,
  id: z.string(),
  vendorId: z.string(),
  title: z.string(),
  detail: z.string(),
});

const columns = 'e.kind, e.record_id AS id, e.vendor_id AS vendorId, e.title, e.detail';

/** What decides about the place of a candidate. */
export interface Candidate {
  number: number;
  kind: HitKind;
  title: string;
}

const CandidatesRow = z.object({
  found: z.string().transform((text): [number, HitKind, string][] => JSON.parse(text)),
});

/** One text instead of hundreds of rows: crossing from SQLite row by row costs as much as finding them. */
const asOneText = (rows: string) =>
  `SELECT json_group_array(json_array(number, kind, title)) AS found FROM (${rows})`;

const anyCandidates = asOneText(`SELECT e.number, e.kind, e.title
  FROM (SELECT rowid AS number FROM register_search WHERE register_search MATCH @match LIMIT ${candidates}) found
  JOIN search_entries e ON e.number = found.number`);

const candidatesOfKinds = asOneText(`SELECT e.number, e.kind, e.title
  FROM register_search f JOIN search_entries e ON e.number = f.rowid
  WHERE register_search MATCH @match AND e.kind IN (SELECT value FROM json_each(@kinds)) LIMIT ${candidates}`);

/** Vendors and what belongs to them that fit a query in the language of FTS5, of the given kinds or of all. */
export function recordCandidates(db: ReadDb, match: string, kinds: readonly HitKind[] | null): Candidate[] {
  const row = kinds
    ? db.first(CandidatesRow, candidatesOfKinds, { match, kinds: JSON.stringify(kinds) })
    : db.first(CandidatesRow, anyCandidates, { match });
  return (row?.found ?? []).map(([number, kind, title]) => ({ number, kind, title }));
}

const numbered = `SELECT ${columns} FROM search_entries e WHERE e.number IN (SELECT value FROM json_each(?))`;

/** Candidates with all that is shown of them. */
export function recordsByNumber(db: ReadDb, numbers: readonly number[]): SearchHit[] {
  if (numbers.length === 0) return [];
  const rows = db.all(RecordRow, numbered, [JSON.stringify(numbers)]);
  return rows.map((row) => ({ ...row, ...nowhereElse }));
}

/** The same without words: vendors by name, everything else in the order in which it came. */
export function listedRecords(db: ReadDb, kinds: readonly HitKind[]): SearchHit[] {
  const sql =
    kinds.length === 1 && kinds[0] === 'vendor'
      ? `SELECT 'vendor' AS kind, v.id, v.id AS vendorId, v.name AS title, v.service_names AS detail
         FROM vendors v WHERE v.archived_at IS NULL ORDER BY v.name_folded LIMIT ${candidates}`
      : `SELECT ${columns} FROM search_entries e WHERE e.kind IN (SELECT value FROM json_each(@kinds)) LIMIT ${candidates}`;
  const parameters = sql.includes('@kinds') ? { kinds: JSON.stringify(kinds) } : {};
  return db.all(RecordRow, sql, parameters).map((row) => ({ ...row, ...nowhereElse }));
}

const nowhereElse = { textId: null, versionId: null, parentId: null, passage: null };

/** The newest runs of the given vendors. */
export function assessmentsOfVendors(
  db: ReadDb,
  vendorIds: readonly Id[],
  limit: number,
): z.infer<typeof AssessmentRow>[] {
  return db.all(
    AssessmentRow,
    `SELECT a.id, v.id AS vendorId, s.name AS title, v.name AS detail
     FROM vendors v JOIN services s ON s.vendor_id = v.id JOIN assessments a ON a.service_id = s.id
     WHERE v.id IN (SELECT value FROM json_each(?)) ORDER BY a.started_at DESC LIMIT ?`,
    [JSON.stringify(vendorIds), limit],
  );
}
