import { z } from 'zod';
import { Answer } from '../../../contract/assessments.ts';
import type { AnswerEvidence, Evidence } from '../../../contract/attachments.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import { JoinedAttachment, joinedColumns, withAttachment } from '../../attachments/repo.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

/** An answer without its evidence. */
export const AnswerText = Answer.omit({ evidence: true });
export type AnswerText = z.infer<typeof AnswerText>;

const EvidenceRow = JoinedAttachment.extend({
  id: z.string(),
  assessmentId: z.string(),
  questionId: z.string(),
  title: z.string(),
  page: z.string().nullable(),
  datedOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  certificateId: z.string().nullable(),
});
type EvidenceRow = z.infer<typeof EvidenceRow>;

const FoundRow = z.object({ found: z.number() });

const answerColumns = 'question_id AS questionId, value, note, quote, place, answered_at AS answeredAt';

const selectEvidence = `SELECT e.id, e.assessment_id AS assessmentId, e.question_id AS questionId, e.title, e.page,
  e.dated_on AS datedOn, e.expires_on AS expiresOn, e.certificate_id AS certificateId, ${joinedColumns}
FROM answer_evidence e LEFT JOIN attachments a ON a.hash = e.attachment`;

/** Everything answered or filed in a run; a question with evidence only has an empty answer. */
export function answersOf(db: ReadDb, assessmentId: Id): Answer[] {
  const texts = db.all(
    AnswerText,
    `SELECT ${answerColumns} FROM assessment_answers WHERE assessment_id = ?`,
    [assessmentId],
  );
  const rows = db.all(EvidenceRow, `${selectEvidence} WHERE e.assessment_id = ? ORDER BY e.position`, [
    assessmentId,
  ]);
  const filed = Map.groupBy(rows, ({ questionId }) => questionId);
  const answered = new Set(texts.map(({ questionId }) => questionId));
  const bare = [...filed.keys()].filter((questionId) => !answered.has(questionId)).map(emptyAnswer);
  return [...texts, ...bare].map((text) => ({
    ...text,
    evidence: (filed.get(text.questionId) ?? []).map(evidenceOf),
  }));
}

/** The answer to one question, or null while there is none. */
export function answerText(db: ReadDb, assessmentId: Id, questionId: string): AnswerText | null {
  return db.first(
    AnswerText,
    `SELECT ${answerColumns} FROM assessment_answers WHERE assessment_id = ? AND question_id = ?`,
    [assessmentId, questionId],
  );
}

/** An answer before anything is said. */
export function emptyAnswer(questionId: string): AnswerText {
  return { questionId, value: null, note: '', quote: '', place: '', answeredAt: null };
}

/** Saves an answer. */
export function writeAnswer(db: WriteDb, assessmentId: Id, answer: AnswerText, savedAt: Instant): void {
  db.run(
    `INSERT INTO assessment_answers (assessment_id, question_id, value, note, quote, place, answered_at, saved_at)
     VALUES (@assessmentId, @questionId, @value, @note, @quote, @place, @answeredAt, @savedAt)
     ON CONFLICT (assessment_id, question_id) DO UPDATE SET value = @value, note = @note, quote = @quote,
       place = @place, answered_at = @answeredAt, saved_at = @savedAt`,
    { ...answer, assessmentId, savedAt },
  );
}

/** One piece of evidence of a run, with the question it belongs to. */
export function evidenceById(
  db: ReadDb,
  assessmentId: Id,
  id: Id,
): { questionId: string; evidence: AnswerEvidence } | null {
  const row = db.first(EvidenceRow, `${selectEvidence} WHERE e.id = ? AND e.assessment_id = ?`, [
    id,
    assessmentId,
  ]);
  return row === null ? null : { questionId: row.questionId, evidence: evidenceOf(row) };
}

/** Files evidence for a question. */
export function insertEvidence(
  db: WriteDb,
  assessmentId: Id,
  questionId: string,
  evidence: Omit<AnswerEvidence, 'attachment'> & { hash: string | null },
): void {
  db.run(
    `INSERT INTO answer_evidence (id, assessment_id, question_id, attachment, title, page, dated_on, expires_on,
       certificate_id, position)
     VALUES (@id, @assessmentId, @questionId, @hash, @title, @page, @datedOn, @expiresOn, @certificateId,
       (SELECT coalesce(max(position), 0) + 1 FROM answer_evidence WHERE assessment_id = @assessmentId))`,
    { ...evidence, assessmentId, questionId },
  );
}

/** Says something else about a piece of evidence. */
export function updateEvidence(db: WriteDb, id: Id, evidence: Omit<Evidence, 'id' | 'attachment'>): void {
  db.run(
    `UPDATE answer_evidence SET title = @title, page = @page, dated_on = @datedOn, expires_on = @expiresOn
     WHERE id = @id`,
    { ...evidence, id },
  );
}

/** Takes evidence from its question; the attachment stays in the file. */
export function deleteEvidence(db: WriteDb, id: Id): void {
  db.run('DELETE FROM answer_evidence WHERE id = ?', [id]);
}

/** Whether this id names evidence of any run. */
export function isEvidence(db: ReadDb, id: Id): boolean {
  return db.first(FoundRow, 'SELECT 1 AS found FROM answer_evidence WHERE id = ?', [id]) !== null;
}

/** Whether the file holds an attachment with this hash. */
export function hasAttachment(db: ReadDb, hash: string): boolean {
  return db.first(FoundRow, 'SELECT 1 AS found FROM attachments WHERE hash = ?', [hash]) !== null;
}

function evidenceOf({ assessmentId: _run, questionId: _question, ...row }: EvidenceRow): AnswerEvidence {
  return withAttachment(row);
}
