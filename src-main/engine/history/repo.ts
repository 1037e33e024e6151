import { z } from 'zod';
import type { HistorySubject } from '../../contract/history.ts';
import type { ReadDb } from '../database/sql.ts';
import { EntryRow as TrailRow } from '../kernel/audit/repo.ts';

const EntryRow = TrailRow.omit({ hash: true });
export type EntryRow = z.infer<typeof EntryRow>;

/** Ids of what belongs to a record of each kind; `@id` is the record. What was taken out for good has no row any more. */
const parts: Readonly<Record<string, string>> = {
  vendor: `SELECT id FROM services WHERE vendor_id = @id
    UNION SELECT l.id FROM service_locations l JOIN services s ON s.id = l.service_id WHERE s.vendor_id = @id
    UNION SELECT p.id FROM sub_processors p JOIN services s ON s.id = p.service_id WHERE s.vendor_id = @id
    UNION SELECT id FROM vendor_documents WHERE vendor_id = @id
    UNION SELECT id FROM vendor_contacts WHERE vendor_id = @id
    UNION SELECT id FROM certificate_entries WHERE vendor_id = @id
    UNION SELECT a.id FROM assessments a JOIN services s ON s.id = a.service_id WHERE s.vendor_id = @id
    UNION SELECT i.id FROM inquiry_records i JOIN services s ON s.id = i.service_id WHERE s.vendor_id = @id
    UNION SELECT n.id FROM subprocessor_notices n JOIN services s ON s.id = n.service_id WHERE s.vendor_id = @id`,
  consentText: 'SELECT id FROM consent_uses WHERE text_id = @id',
  transferAssessment: 'SELECT id FROM transfer_conclusions WHERE assessment_id = @id',
};

/** Entries about a record and about what belongs to it, newest first. */
export function actedOn(
  db: ReadDb,
  { kind, id }: HistorySubject,
  before: number | null,
  limit: number,
): EntryRow[] {
  const more = parts[kind];
  return db.all(
    EntryRow,
    `SELECT number, at, actor, action, subject_kind AS subjectKind, subject_id AS subjectId,
       subject_label AS subjectLabel, before, after
     FROM audit_entries WHERE subject_id IN (SELECT @id ${more ? `UNION ${more}` : ''})
       AND (@before IS NULL OR number < @before)
     ORDER BY number DESC LIMIT @limit`,
    { id, before, limit },
  );
}

const NameRow = z.object({ id: z.string(), name: z.string() });

/** What records are called that facts name by their ids. */
export function namesOf(db: ReadDb, ids: readonly string[]): ReadonlyMap<string, string> {
  const among = 'IN (SELECT value FROM json_each(@ids))';
  const rows = db.all(
    NameRow,
    `SELECT id, name FROM people WHERE id ${among}
     UNION ALL SELECT id, name FROM vendors WHERE id ${among}
     UNION ALL SELECT id, name FROM services WHERE id ${among}
     UNION ALL SELECT id, name FROM sub_processors WHERE id ${among}
     UNION ALL SELECT id, name FROM consent_texts WHERE id ${among}
     UNION ALL SELECT id, name FROM consent_uses WHERE id ${among}
     UNION ALL SELECT id, content ->> '$.name' FROM campaigns WHERE id ${among}
     UNION ALL SELECT id, content ->> '$.label' FROM personas WHERE id ${among}
     UNION ALL SELECT id, title FROM vendor_documents WHERE id ${among}
     UNION ALL SELECT hash, name FROM attachments WHERE hash ${among}`,
    { ids: JSON.stringify(ids) },
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
