import { z } from 'zod';
import { HitKind, type SearchHit } from '../../../contract/search.ts';
import type { Language } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';
import { candidates } from './candidates.ts';
import { foundRecord } from './found/matching-found.ts';

const Row = z.object({
  kind: HitKind,
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  textId: z.string().nullable(),
});

/** What there is of each kind that has an index of its own, outside the archive. */
const lists: Partial<Record<HitKind, string>> = {
  breach: `SELECT 'breach' AS kind, id, title, printf('%d-%02d', year, sequence) AS detail, NULL AS textId
    FROM breaches WHERE is_drill = 0 ORDER BY year DESC, sequence DESC`,
  consentText: `SELECT 'consentText' AS kind, id, name AS title, purpose AS detail, id AS textId
    FROM consent_texts WHERE kind = 'consent' AND archived_at IS NULL ORDER BY name`,
  consentDocument: `SELECT 'consentDocument' AS kind, id, name AS title, purpose AS detail, id AS textId
    FROM consent_texts WHERE kind <> 'consent' AND archived_at IS NULL ORDER BY name`,
  campaign: `SELECT 'campaign' AS kind, id, content ->> '$.name' AS title, substr(content ->> '$.goal', 1, 200) AS detail,
    NULL AS textId FROM campaigns WHERE archived_at IS NULL ORDER BY title`,
  comparison: `SELECT 'comparison' AS kind, id, content ->> '$.name' AS title,
    substr(content ->> '$.purpose', 1, 200) AS detail, NULL AS textId
    FROM comparison_records WHERE archived_at IS NULL ORDER BY title`,
  persona: `SELECT 'persona' AS kind, id, content ->> '$.label' AS title, content ->> '$.role' AS detail, NULL AS textId
    FROM personas WHERE archived_at IS NULL ORDER BY title`,
  contentPiece: `SELECT 'contentPiece' AS kind, id, title, substr(summary, 1, 200) AS detail, NULL AS textId
    FROM content_pieces WHERE archived_at IS NULL ORDER BY title`,
};

/** Records of the given kinds without looking for words. */
export function listedOthers(db: ReadDb, kinds: readonly HitKind[]): SearchHit[] {
  return kinds.flatMap((kind) => {
    const sql = lists[kind];
    const rows = sql === undefined ? [] : db.all(Row, `${sql} LIMIT ${candidates}`);
    return rows.map((row) => ({ ...row, vendorId: null, versionId: null, parentId: null, passage: null }));
  });
}

/** Records that have a row of their own and are no list here: vendors and files. */
const singly: Partial<Record<HitKind, string>> = {
  vendor: `SELECT 'vendor' AS kind, id, name AS title, service_names AS detail, NULL AS textId FROM vendors`,
  file: `SELECT 'file' AS kind, hash AS id, name AS title, '' AS detail, NULL AS textId FROM attachments`,
};

/** A record by what it is called now; nothing for one that is gone. */
export function recalled(
  db: ReadDb,
  { kind, id }: { kind: HitKind; id: string },
  language: Language,
): SearchHit[] {
  const sql = singly[kind] ?? lists[kind];
  if (sql === undefined) return foundRecord(db, kind, id, language);
  const row = db.first(Row, `SELECT * FROM (${sql}) WHERE id = ?`, [id]);
  const none = { versionId: null, parentId: null, passage: null };
  return row ? [{ ...row, ...none, vendorId: kind === 'vendor' ? id : null }] : [];
}
