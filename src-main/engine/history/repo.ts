import { z } from 'zod';
import type { HistorySubject } from '../../contract/history.ts';
import type { ReadDb } from '../database/sql.ts';
import { EntryRow as TrailRow } from '../kernel/audit/repo.ts';

const EntryRow = TrailRow.omit({ hash: true });
export type EntryRow = z.infer<typeof EntryRow>;

/** Services of the vendor `@id`, also those that were removed: what brings one back names its vendor. */
const services = `SELECT id FROM services WHERE vendor_id = @id
  UNION SELECT subject_id FROM removed_records WHERE subject_kind = 'service' AND input ->> '$.vendorId' = @id`;

/**
 * Ids of what belongs to a record of each kind; `@id` is the record. A removed part has no row of its own any more: what would
 * bring it back says where it belonged, and of a discarded assessment the entry with which it began.
 */
const parts: Readonly<Record<string, string>> = {
  vendor: `${services}
    UNION SELECT id FROM service_locations WHERE service_id IN (${services})
    UNION SELECT id FROM sub_processors WHERE service_id IN (${services})
    UNION SELECT id FROM vendor_documents WHERE vendor_id = @id
    UNION SELECT id FROM vendor_contacts WHERE vendor_id = @id
    UNION SELECT id FROM certificate_entries WHERE vendor_id = @id
    UNION SELECT id FROM assessments WHERE service_id IN (${services})
    UNION SELECT id FROM inquiry_records WHERE service_id IN (${services})
    UNION SELECT id FROM subprocessor_notices WHERE service_id IN (${services})
    UNION SELECT subject_id FROM removed_records
      WHERE input ->> '$.vendorId' = @id OR input ->> '$.serviceId' IN (${services})
    UNION SELECT begun.subject_id FROM audit_entries gone
      JOIN audit_entries begun ON begun.subject_id = gone.subject_id
        AND begun.action IN ('assessments.start', 'reviews.start')
      WHERE gone.action IN ('assessments.discard', 'reviews.discard') AND begun.after ->> '$.serviceId' IN (${services})`,
  consentText: 'SELECT id FROM consent_uses WHERE text_id = @id',
  transferAssessment: 'SELECT id FROM transfer_conclusions WHERE assessment_id = @id',
};

/** Ids of what each section of the settings is about; settings of the file as such have the id `vault`. */
const sections: Readonly<Record<string, string>> = {
  people: `SELECT 'vault' UNION SELECT id FROM people
    UNION SELECT subject_id FROM removed_records WHERE subject_kind = 'person'`,
  measures: 'SELECT control FROM own_measures',
  security: `SELECT 'vault'`,
  deadlines: `SELECT 'vault' UNION SELECT 'reviews' UNION SELECT 'requests'`,
  law: 'SELECT id FROM transfer_amendments',
  company: `SELECT 'company'`,
  backup: `SELECT subject_id FROM audit_entries WHERE subject_kind = 'backup'`,
  letters: 'SELECT wording_key FROM letter_wordings',
};

const columns = `number, at, actor, action, subject_kind AS subjectKind, subject_id AS subjectId,
  subject_label AS subjectLabel, before, after`;

/** Entries about a record and about what belongs to it, newest first. */
export function actedOn(
  db: ReadDb,
  { kind, id }: HistorySubject,
  before: number | null,
  limit: number,
): EntryRow[] {
  return db.all(
    EntryRow,
    `SELECT ${columns} FROM audit_entries WHERE subject_id IN (${subjectsOf(kind, id)})
       AND (@before IS NULL OR number < @before)
     ORDER BY number DESC LIMIT @limit`,
    { id, before, limit },
  );
}

function subjectsOf(kind: string, id: string): string {
  // A section without anything in the trail finds nothing: no record has its name as an id.
  if (kind === 'settings') return sections[id] ?? 'SELECT @id WHERE 0';
  return `SELECT @id ${parts[kind] ? `UNION ${parts[kind]}` : ''}`;
}

/** One entry of the trail; null where there is none with this number. */
export function entryNumbered(db: ReadDb, number: number): EntryRow | null {
  return db.first(EntryRow, `SELECT ${columns} FROM audit_entries WHERE number = ?`, [number]) ?? null;
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
     UNION ALL SELECT hash, name FROM attachments WHERE hash ${among}
     UNION ALL SELECT id, title FROM certificate_entries WHERE id ${among}
     UNION ALL SELECT id, title FROM content_pieces WHERE id ${among}
     UNION ALL SELECT subject_id, subject_label FROM audit_entries
       WHERE subject_id ${among} AND subject_label <> '' GROUP BY subject_id HAVING number = max(number)`,
    { ids: JSON.stringify(ids) },
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
