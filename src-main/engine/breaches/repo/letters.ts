import { z } from 'zod';
import { type BreachLetter, LetterText } from '../../../contract/breach-record.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const LetterRow = z.object({
  id: z.string(),
  breachId: z.string(),
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(LetterText),
  savedAt: z.string(),
  sentAt: z.string().nullable(),
  sentBy: z.string().nullable(),
  channel: z.string().nullable(),
});

const select = `SELECT id, breach_id AS breachId, content, saved_at AS savedAt, sent_at AS sentAt, sent_by AS sentBy,
  channel FROM breach_letters`;

/** Letters of cases, drafts and sent ones, in the order in which they were begun. */
export function lettersOf(db: ReadDb, breachIds: readonly Id[]): (BreachLetter & { breachId: Id })[] {
  return db
    .all(LetterRow, `${select} WHERE breach_id IN (SELECT value FROM json_each(?)) ORDER BY rowid`, [
      JSON.stringify(breachIds),
    ])
    .map(letterOf);
}

/** One letter. */
export function letterById(db: ReadDb, id: Id): (BreachLetter & { breachId: Id }) | null {
  const row = db.first(LetterRow, `${select} WHERE id = ?`, [id]);
  return row === null ? null : letterOf(row);
}

function letterOf(row: z.infer<typeof LetterRow>): BreachLetter & { breachId: Id } {
  const { content, sentAt, sentBy, channel, ...letter } = row;
  const sent = sentAt === null ? null : { at: sentAt, by: sentBy ?? '', channel: channel ?? '' };
  return { ...letter, ...content, sent };
}

/** Keeps a draft. */
export function writeLetter(db: WriteDb, breachId: Id, id: Id, text: LetterText, savedAt: string): void {
  db.run(
    `INSERT INTO breach_letters (id, breach_id, content, saved_at) VALUES (@id, @breachId, @content, @savedAt)
     ON CONFLICT (id) DO UPDATE SET content = @content, saved_at = @savedAt`,
    { id, breachId, content: JSON.stringify(text), savedAt },
  );
}

/** Removes a draft; a letter that was sent stays. */
export function deleteLetter(db: WriteDb, id: Id): void {
  db.run('DELETE FROM breach_letters WHERE id = ? AND sent_at IS NULL', [id]);
}

/** Locks a letter as sent. */
export function markSent(db: WriteDb, id: Id, sent: NonNullable<BreachLetter['sent']>): void {
  db.run('UPDATE breach_letters SET sent_at = @at, sent_by = @by, channel = @channel WHERE id = @id', {
    ...sent,
    id,
  });
}
