import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const Found = z.object({ found: z.number() });

/** Whether a person is in the company's list, removed ones included. */
export function isKnownPerson(db: ReadDb, id: Id): boolean {
  return db.first(Found, 'SELECT 1 AS found FROM people WHERE id = ?', [id]) !== null;
}

/** Whether a file is in the vault. */
export function isKnownAttachment(db: ReadDb, hash: string): boolean {
  return db.first(Found, 'SELECT 1 AS found FROM attachments WHERE hash = ?', [hash]) !== null;
}
