import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const NameRow = z.object({ id: z.string(), name: z.string(), core: z.string() });
const PersonRow = z.object({ id: z.string(), name: z.string(), email: z.string() });

/** Names of all vendors in the register, the oldest first; those in the archive are none of it. */
export function registeredNames(db: ReadDb): { id: Id; name: string; core: string }[] {
  return db.all(
    NameRow,
    'SELECT id, name, name_core AS core FROM vendors WHERE archived_at IS NULL ORDER BY created_at, id',
  );
}

/** The people whom a list can name as owners. */
export function knownPeople(db: ReadDb): { id: Id; name: string; email: string }[] {
  return db.all(PersonRow, 'SELECT id, name, email FROM people WHERE removed_at IS NULL');
}
