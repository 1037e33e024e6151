import { z } from 'zod';
import { BreachNotice, NoticeContent } from '../../../contract/breach-notification.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const NoticeRow = BreachNotice.omit({ content: true, isLate: true }).extend({
  breachId: z.string(),
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(NoticeContent),
});

const SentRow = z.object({ breachId: z.string(), phase: BreachNotice.shape.phase, at: z.string() });
const OfNoticeRow = z.object({ breachId: z.string(), phase: z.string(), at: z.string() });

/** Notifications that were sent, oldest first; a number that came later stands in for a missing one. */
export function noticesOf(db: ReadDb, breachId: Id): BreachNotice[] {
  return db
    .all(
      NoticeRow,
      `SELECT n.id, n.breach_id AS breachId, n.phase, n.at, n.recorded_at AS recordedAt, n.by, n.channel,
         coalesce(r.reference, n.reference) AS reference, n.delay_reason AS delayReason,
         n.next_update_on AS nextUpdateOn, n.note, n.due_at AS dueAt, n.content
       FROM breach_notices n LEFT JOIN breach_notice_references r ON r.notice_id = n.id
       WHERE n.breach_id = ? ORDER BY n.at, n.rowid`,
      [breachId],
    )
    .map(({ breachId: _breachId, ...notice }) => ({
      ...notice,
      isLate: notice.dueAt !== null && Date.parse(notice.at) > Date.parse(notice.dueAt),
    }));
}

/** When which notification of several cases went out, without what it said. */
export function sentNotices(db: ReadDb, breachIds: readonly Id[]): z.infer<typeof SentRow>[] {
  return db.all(
    SentRow,
    `SELECT breach_id AS breachId, phase, at FROM breach_notices
     WHERE breach_id IN (SELECT value FROM json_each(?)) ORDER BY at, rowid`,
    [JSON.stringify(breachIds)],
  );
}

/** The case of a notification. */
export function caseOfNotice(db: ReadDb, noticeId: Id): z.infer<typeof OfNoticeRow> | null {
  return db.first(OfNoticeRow, 'SELECT breach_id AS breachId, phase, at FROM breach_notices WHERE id = ?', [
    noticeId,
  ]);
}

/** Keeps a notification with everything it said. */
export function insertNotice(
  db: WriteDb,
  breachId: Id,
  { isLate: _isLate, content, ...notice }: BreachNotice,
): void {
  db.run(
    `INSERT INTO breach_notices (id, breach_id, phase, at, recorded_at, by, channel, reference, delay_reason,
       next_update_on, note, due_at, content)
     VALUES (@id, @breachId, @phase, @at, @recordedAt, @by, @channel, @reference, @delayReason, @nextUpdateOn, @note,
       @dueAt, @content)`,
    { ...notice, breachId, content: JSON.stringify(content) },
  );
}

/** Adds the number that the authority gave; once. */
export function insertReference(db: WriteDb, noticeId: Id, reference: string, at: string): void {
  db.run(
    'INSERT INTO breach_notice_references (notice_id, reference, noted_at) VALUES (@noticeId, @reference, @at)',
    { noticeId, reference, at },
  );
}
