import { z } from 'zod';
import { CitedQuote, RejectedPassage } from '../../contract/contract-versions.ts';
import type { Id } from '../../contract/values.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';

const RunRow = z.object({ serviceId: z.string(), vendorName: z.string(), decidedAt: z.string().nullable() });
const NameRow = z.object({ name: z.string() });
const QuoteRow = CitedQuote.extend({
  files: z.string().transform((text) => text.split(' ').filter(Boolean)),
});

/** The service and vendor that a run of the assessment is about. */
export function runOf(db: ReadDb, assessmentId: Id): z.infer<typeof RunRow> | null {
  return db.first(
    RunRow,
    `SELECT a.service_id AS serviceId, v.name AS vendorName, d.decided_at AS decidedAt
     FROM assessments a
     JOIN services s ON s.id = a.service_id
     JOIN vendors v ON v.id = s.vendor_id
     LEFT JOIN assessment_decisions d ON d.assessment_id = a.id
     WHERE a.id = ?`,
    [assessmentId],
  );
}

/** The words that the answers of a run cite, with the hashes of the files that prove each answer. */
export function quotesOf(db: ReadDb, assessmentId: Id): z.infer<typeof QuoteRow>[] {
  return db.all(
    QuoteRow,
    `SELECT q.question_id AS id, q.quote AS text, coalesce(group_concat(e.attachment, ' '), '') AS files
     FROM assessment_answers q
     LEFT JOIN answer_evidence e ON e.assessment_id = q.assessment_id AND e.question_id = q.question_id
     WHERE q.assessment_id = ? AND q.quote <> ''
     GROUP BY q.question_id, q.quote`,
    [assessmentId],
  );
}

/** Name of a stored file. */
export function fileName(db: ReadDb, hash: string): string | null {
  return db.first(NameRow, 'SELECT name FROM attachments WHERE hash = ?', [hash])?.name ?? null;
}

/** Proposals in a file that were rejected for a service, in whichever run. */
export function rejectionsOf(db: ReadDb, serviceId: Id, hash: string): RejectedPassage[] {
  return db.all(
    RejectedPassage,
    `SELECT question_id AS questionId, passage AS text, rejected_by AS "by", rejected_at AS at
     FROM contract_rejections WHERE service_id = ? AND file = ? ORDER BY rejected_at`,
    [serviceId, hash],
  );
}

/** Keeps a rejection; the same twice is one. */
export function insertRejection(
  db: WriteDb,
  rejection: RejectedPassage & { serviceId: Id; hash: string },
): void {
  db.run(
    `INSERT INTO contract_rejections (service_id, file, question_id, passage, rejected_by, rejected_at)
     VALUES (@serviceId, @hash, @questionId, @text, @by, @at) ON CONFLICT DO NOTHING`,
    rejection,
  );
}

/** Forgets a rejection. */
export function deleteRejection(
  db: WriteDb,
  { serviceId, hash, questionId, text }: { serviceId: Id; hash: string; questionId: string; text: string },
): void {
  db.run(
    'DELETE FROM contract_rejections WHERE service_id = ? AND file = ? AND question_id = ? AND passage = ?',
    [serviceId, hash, questionId, text],
  );
}
