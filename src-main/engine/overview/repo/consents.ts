import { SearchHit } from '../../../contract/search.ts';
import type { ReadDb } from '../../database/sql.ts';
import { candidates } from './candidates.ts';

/**
 * Consent texts, documents and places that fit a query in the language of FTS5. A text that is found only by what a
 * version says is shown in the newest version that says it, and by the name of that version if it was another.
 */
export function matchingConsents(db: ReadDb, match: string): SearchHit[] {
  return db.all(
    SearchHit,
    `WITH found AS MATERIALIZED (
       SELECT entry.kind, entry.record_id, entry.text_id
       FROM (SELECT rowid AS number FROM consent_search WHERE consent_search MATCH @match LIMIT ${candidates}) hit
       JOIN consent_search_rows entry ON entry.number = hit.number),
     said AS (
       SELECT v.text_id, v.id, max(v.number) AS number, v.canonical ->> '$.name' AS name FROM found
       JOIN consent_versions v ON found.kind = 'version' AND v.id = found.record_id
       WHERE v.text_id NOT IN (SELECT text_id FROM found WHERE kind = 'text') GROUP BY v.text_id)
     SELECT CASE t.kind WHEN 'consent' THEN 'consentText' ELSE 'consentDocument' END AS kind, t.id, NULL AS vendorId,
       t.id AS textId, said.id AS versionId, t.name AS title,
       CASE WHEN said.number IS NULL THEN t.purpose
         ELSE rtrim('v' || said.number || ', ' || iif(said.name = t.name, t.purpose, said.name), ', ') END AS detail
     FROM consent_texts t LEFT JOIN said ON said.text_id = t.id
     WHERE t.id IN (SELECT text_id FROM found WHERE kind <> 'use')
     UNION ALL
     SELECT 'consentUse', u.id, NULL, t.id, NULL, u.name, t.name FROM found
     JOIN consent_uses u ON found.kind = 'use' AND u.id = found.record_id JOIN consent_texts t ON t.id = u.text_id`,
    { match },
  );
}
