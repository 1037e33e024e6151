import { z } from 'zod';
import type { SearchHit } from '../../../contract/search.ts';
import type { ReadDb } from '../../database/sql.ts';
import { candidates } from './candidates.ts';

const FileRow = z.object({
  id: z.string(),
  title: z.string(),
  page: z.number().nullable(),
  number: z.number(),
  position: z.number(),
});
const TextRow = z.object({ text: z.string() });
const CountRow = z.object({ count: z.number() });

/** A file with the passage that was found; 0 where its name was. */
export type FileHit = SearchHit & { passageNumber: number };

/** Files that fit a query in the language of FTS5, each once: by its name, else by its first passage that says it. */
export function matchingFiles(db: ReadDb, match: string): FileHit[] {
  const rows = db.all(
    FileRow,
    `SELECT a.hash AS id, a.name AS title, p.page, p.number, p.position
     FROM (SELECT rowid AS number FROM attachment_search WHERE attachment_search MATCH ? LIMIT ${candidates}) f
     JOIN attachment_passages p ON p.number = f.number JOIN attachments a ON a.hash = p.hash
     ORDER BY p.hash, p.position`,
    [match],
  );
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([first]) =>
    first
      ? [
          {
            ...fileHit(first),
            passage: first.position === 0 ? null : { page: first.page, text: '' },
            passageNumber: first.position === 0 ? 0 : first.number,
          },
        ]
      : [],
  );
}

/** All files by name. */
export function listedFiles(db: ReadDb): SearchHit[] {
  const Row = FileRow.pick({ id: true, title: true });
  return db
    .all(Row, `SELECT hash AS id, name AS title FROM attachments ORDER BY name LIMIT ${candidates}`)
    .map(fileHit);
}

function fileHit({ id, title }: { id: string; title: string }): SearchHit {
  const none = { vendorId: null, textId: null, versionId: null, parentId: null, passage: null };
  return { ...none, kind: 'file', id, title, detail: '' };
}

/** The words of a passage, its heading first. */
export function passageText(db: ReadDb, number: number): string {
  return (
    db.first(
      TextRow,
      "SELECT trim(coalesce(heading, '') || ' ' || text) AS text FROM attachment_passages WHERE number = ?",
      [number],
    )?.text ?? ''
  );
}

/** How many files wait to be read. */
export function unreadFiles(db: ReadDb): number {
  const row = db.first(
    CountRow,
    `SELECT count(*) AS count FROM attachments a
     WHERE NOT EXISTS (SELECT 1 FROM attachment_texts t WHERE t.hash = a.hash)`,
  );
  return row?.count ?? 0;
}

const UseRow = z.object({
  kind: z.enum([
    'document',
    'certificate',
    'answer',
    'ownMeasure',
    'consentText',
    'breach',
    'assessment',
    'inquiry',
    'subProcessorNotice',
  ]),
  id: z.string(),
  vendorId: z.string().nullable(),
  versionId: z.string().nullable(),
  parentId: z.string().nullable(),
  title: z.string(),
  detail: z.string(),
});

const ofRun = `JOIN assessments run ON run.id = e.assessment_id JOIN services s ON s.id = run.service_id
  JOIN vendors v ON v.id = s.vendor_id`;

/** Records to which a file belongs. */
export function usesOfFile(db: ReadDb, hash: string): SearchHit[] {
  const rows = db.all(
    UseRow,
    `SELECT 'document' AS kind, d.id, v.id AS vendorId, NULL AS versionId, NULL AS parentId, d.title, v.name AS detail
       FROM vendor_documents d JOIN vendors v ON v.id = d.vendor_id WHERE d.attachment = @hash
     UNION ALL SELECT 'certificate', c.id, v.id, NULL, NULL, c.title, v.name
       FROM certificate_entries c JOIN vendors v ON v.id = c.vendor_id WHERE c.attachment = @hash
     UNION ALL SELECT 'answer', e.assessment_id || '/' || e.question_id, v.id, NULL, e.assessment_id, e.title,
       v.name || ', ' || s.name FROM answer_evidence e ${ofRun} WHERE e.attachment = @hash
     UNION ALL SELECT 'assessment', e.assessment_id, v.id, NULL, NULL, s.name, v.name
       FROM level_compensations e ${ofRun} WHERE e.attachment = @hash
     UNION ALL SELECT 'ownMeasure', e.control, NULL, NULL, NULL, e.title, ''
       FROM own_measure_evidence e WHERE e.attachment = @hash
     UNION ALL SELECT 'consentText', t.id, NULL, cv.id, NULL, t.name, 'v' || cv.number
       FROM consent_screenshots cs JOIN consent_versions cv ON cv.id = cs.version_id
       JOIN consent_texts t ON t.id = cv.text_id WHERE cs.attachment = @hash
     UNION ALL SELECT 'breach', b.id, NULL, NULL, NULL, b.title, printf('%d-%02d', b.year, b.sequence)
       FROM breach_entries be JOIN breaches b ON b.id = be.breach_id WHERE be.attachment = @hash
     UNION ALL SELECT 'subProcessorNotice', n.id, v.id, NULL, NULL, v.name, s.name || ', ' || n.noticed_on
       FROM subprocessor_notices n JOIN services s ON s.id = n.service_id JOIN vendors v ON v.id = s.vendor_id
       WHERE n.list_hash = @hash AND n.withdrawn_at IS NULL
     LIMIT 100`,
    { hash },
  );
  return rows.map((row) => ({ ...row, textId: row.kind === 'consentText' ? row.id : null, passage: null }));
}
