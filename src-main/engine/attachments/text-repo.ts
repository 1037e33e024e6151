import { z } from 'zod';
import { Attachment } from '../../contract/attachments.ts';
import { DocumentRefusal, type DocumentSection } from '../../contract/document-text.ts';
import type { Instant } from '../../contract/values.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import { searchableText } from '../kernel/folded-text.ts';

const ReadingRow = z.object({ refusal: DocumentRefusal.nullable() });
const PassageRow = z.object({
  page: z.number().nullable(),
  heading: z.string().nullable(),
  text: z.string(),
});

/** Whether a file was read and why it has no text; null while it was not. */
export function readingOf(db: ReadDb, hash: string): z.infer<typeof ReadingRow> | null {
  return db.first(ReadingRow, 'SELECT refusal FROM attachment_texts WHERE hash = ?', [hash]);
}

/** What a file says, in its order. */
export function passagesOf(db: ReadDb, hash: string): z.infer<typeof PassageRow>[] {
  return db.all(
    PassageRow,
    'SELECT page, heading, text FROM attachment_passages WHERE hash = ? AND position > 0 ORDER BY position',
    [hash],
  );
}

/** The first file that was not read yet, the one added last first. */
export function nextUnread(db: ReadDb): Attachment | null {
  return db.first(
    Attachment,
    `SELECT hash, name, type, size, added_at AS addedAt FROM attachments a
     WHERE NOT EXISTS (SELECT 1 FROM attachment_texts t WHERE t.hash = a.hash) ORDER BY a.rowid DESC LIMIT 1`,
  );
}

/** What was read of a file. */
export interface Reading {
  refusal: DocumentRefusal | null;
  sections: readonly DocumentSection[];
  at: Instant;
}

/** Keeps what a file says and makes it findable, by its name in any case. */
export function writeReading(
  db: WriteDb,
  { hash, name }: Attachment,
  { refusal, sections, at }: Reading,
): void {
  db.run('INSERT INTO attachment_texts (hash, refusal, read_at) VALUES (?, ?, ?)', [hash, refusal, at]);
  writePassage(db, hash, 0, { page: null, heading: null, text: '' }, name);
  for (const [place, section] of sections.entries()) writePassage(db, hash, place + 1, section, '');
}

function writePassage(
  ...[db, hash, position, { page, heading, text }, name]: [WriteDb, string, number, DocumentSection, string]
): void {
  db.run(
    `INSERT INTO attachment_passages (hash, position, page, heading, text)
     VALUES (@hash, @position, @page, @heading, @text)`,
    { hash, position, page, heading, text },
  );
  db.run(
    `INSERT INTO attachment_search (rowid, name, body) VALUES (
       (SELECT number FROM attachment_passages WHERE hash = @hash AND position = @position), @name, @body)`,
    { hash, position, name: searchableText(name), body: searchableText(`${heading ?? ''} ${text}`) },
  );
}
