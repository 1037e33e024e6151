import { z } from 'zod';
import { OwnContent } from '../../../contract/own-questionnaires.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const VersionRow = z.object({
  id: z.string(),
  questionnaireId: z.string(),
  number: z.number().int().nullable(),
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(OwnContent),
  savedAt: z.string(),
  publishedAt: z.string().nullable(),
  publishedBy: z.string().nullable(),
  reviewedBy: z.string().nullable(),
  hash: z.string().nullable(),
});
export type StoredVersion = z.infer<typeof VersionRow>;

/** A version that is locked. */
export type PublishedVersion = StoredVersion & {
  number: number;
  publishedAt: Instant;
  publishedBy: string;
  reviewedBy: string;
  hash: string;
};

const select = `SELECT id, questionnaire_id AS questionnaireId, number, content, saved_at AS savedAt,
  published_at AS publishedAt, published_by AS publishedBy, reviewed_by AS reviewedBy, hash
  FROM own_questionnaire_versions`;

/** Versions of one questionnaire: the draft first, then the newest. */
export function versionsOf(db: ReadDb, questionnaireId: Id): StoredVersion[] {
  return db.all(VersionRow, `${select} WHERE questionnaire_id = ? ORDER BY number IS NOT NULL, number DESC`, [
    questionnaireId,
  ]);
}

/** Whether a version is locked. */
export function isPublished(version: StoredVersion): version is PublishedVersion {
  return version.number !== null && version.publishedAt !== null && version.hash !== null;
}

/** Adds a draft. */
export function insertDraft(
  db: WriteDb,
  draft: Pick<StoredVersion, 'id' | 'questionnaireId' | 'content' | 'savedAt'>,
): void {
  db.run(
    `INSERT INTO own_questionnaire_versions (id, questionnaire_id, content, saved_at)
     VALUES (@id, @questionnaireId, @content, @savedAt)`,
    { ...draft, content: JSON.stringify(draft.content) },
  );
}

/** Changes the draft of a questionnaire. */
export function writeDraft(db: WriteDb, questionnaireId: Id, content: OwnContent, savedAt: Instant): void {
  db.run(
    `UPDATE own_questionnaire_versions SET content = ?, saved_at = ?
     WHERE questionnaire_id = ? AND published_at IS NULL`,
    [JSON.stringify(content), savedAt, questionnaireId],
  );
}

/** Throws the draft of a questionnaire away. */
export function deleteDraft(db: WriteDb, questionnaireId: Id): void {
  db.run('DELETE FROM own_questionnaire_versions WHERE questionnaire_id = ? AND published_at IS NULL', [
    questionnaireId,
  ]);
}

/** Locks the draft of a questionnaire; from here on the file itself refuses every change. */
export function writePublished(
  db: WriteDb,
  published: Pick<
    PublishedVersion,
    'questionnaireId' | 'number' | 'publishedAt' | 'publishedBy' | 'reviewedBy' | 'hash'
  >,
): void {
  db.run(
    `UPDATE own_questionnaire_versions SET number = @number, published_at = @publishedAt,
       published_by = @publishedBy, reviewed_by = @reviewedBy, hash = @hash
     WHERE questionnaire_id = @questionnaireId AND published_at IS NULL`,
    { ...published },
  );
}
