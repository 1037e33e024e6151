import { z } from 'zod';
import { Attachment } from '../../contract/attachments.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';

const columns = 'hash, name, type, size, added_at AS addedAt';

/** Columns of an attachment that may be missing, for a LEFT JOIN as `a`. */
export const joinedColumns = 'a.hash, a.name, a.type, a.size, a.added_at AS addedAt';

/** A row with the columns above; extend it with the columns of the record that the file belongs to. */
export const JoinedAttachment = z.object({
  hash: z.string().nullable(),
  name: z.string().nullable(),
  type: z.string().nullable(),
  size: z.number().nullable(),
  addedAt: z.string().nullable(),
});

/** Splits a joined row into the record and its attachment, if there is one. */
export function withAttachment<Row extends z.infer<typeof JoinedAttachment>>(
  row: Row,
): Omit<Row, keyof z.infer<typeof JoinedAttachment>> & { attachment: Attachment | null } {
  const { hash, name, type, size, addedAt, ...record } = row;
  const attachment = hash === null ? null : Attachment.parse({ hash, name, type, size, addedAt });
  return { ...record, attachment };
}

const ContentRow = z.object({ content: z.instanceof(Buffer) });

/** The attachment with this hash, without its bytes. */
export function attachmentByHash(db: ReadDb, hash: string): Attachment | null {
  return db.first(Attachment, `SELECT ${columns} FROM attachments WHERE hash = ?`, [hash]);
}

/** The bytes of an attachment. */
export function attachmentContent(db: ReadDb, hash: string): Buffer | null {
  return db.first(ContentRow, 'SELECT content FROM attachments WHERE hash = ?', [hash])?.content ?? null;
}

/** Stores bytes once; the same content twice is one attachment. */
export function insertAttachment(db: WriteDb, attachment: Attachment, content: Buffer): void {
  db.run(
    `INSERT INTO attachments (hash, name, type, size, added_at, content)
     VALUES (@hash, @name, @type, @size, @addedAt, @content) ON CONFLICT (hash) DO NOTHING`,
    { ...attachment, content },
  );
}
