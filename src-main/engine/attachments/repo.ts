import { z } from 'zod';
import { Attachment } from '../../contract/attachments.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';

const columns = 'hash, name, type, size, added_at AS addedAt';
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
