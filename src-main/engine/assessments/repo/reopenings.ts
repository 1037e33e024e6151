import { z } from 'zod';
import { LastAnswer } from '../../../contract/assessments.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

/** An answer as it was when its question was opened again. */
export const ReopenedAnswer = LastAnswer.omit({ reopened: true }).extend({
  answeredAt: z.string().nullable(),
  at: z.string(),
  before: z.string(),
  after: z.string(),
  clause: z.string(),
});
export type ReopenedAnswer = z.infer<typeof ReopenedAnswer>;

const NamedRow = ReopenedAnswer.extend({ beforeName: z.string(), afterName: z.string() });

const columns = `r.question_id AS questionId, r.value, r.note, r.quote, r.place, r.answered_at AS answeredAt,
  r.reopened_at AS at, r.before_file AS before, r.after_file AS after, r.clause`;

/** The answers of a run that were opened again, the last opening of each question. */
export function reopeningsOf(db: ReadDb, assessmentId: Id): LastAnswer[] {
  const rows = db.all(
    NamedRow,
    `SELECT ${columns}, b.name AS beforeName, a.name AS afterName
     FROM answer_reopenings r
     JOIN attachments b ON b.hash = r.before_file
     JOIN attachments a ON a.hash = r.after_file
     WHERE r.assessment_id = ? ORDER BY r.reopened_at`,
    [assessmentId],
  );
  const last = new Map(rows.map((row) => [row.questionId, row]));
  return [...last.values()].map(({ questionId, value, note, quote, place, ...row }) => ({
    questionId,
    value,
    note,
    quote,
    place,
    reopened: {
      at: row.at,
      before: { hash: row.before, name: row.beforeName },
      after: { hash: row.after, name: row.afterName },
      clause: row.clause,
    },
  }));
}

/** The answers that one opening made open again. */
export function reopenedAt(db: ReadDb, assessmentId: Id, at: Instant): ReopenedAnswer[] {
  return db.all(
    ReopenedAnswer,
    `SELECT ${columns} FROM answer_reopenings r WHERE r.assessment_id = ? AND r.reopened_at = ?`,
    [assessmentId, at],
  );
}

/** Keeps an answer as it was. */
export function insertReopening(db: WriteDb, assessmentId: Id, answer: ReopenedAnswer): void {
  db.run(
    `INSERT INTO answer_reopenings (assessment_id, question_id, value, note, quote, place, answered_at, reopened_at,
       before_file, after_file, clause)
     VALUES (@assessmentId, @questionId, @value, @note, @quote, @place, @answeredAt, @at, @before, @after, @clause)`,
    { ...answer, assessmentId },
  );
}

/** Forgets one opening. */
export function deleteReopening(db: WriteDb, assessmentId: Id, at: Instant): void {
  db.run('DELETE FROM answer_reopenings WHERE assessment_id = ? AND reopened_at = ?', [assessmentId, at]);
}
