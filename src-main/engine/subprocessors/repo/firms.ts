import { z } from 'zod';
import { FirmIdentity } from '../../../contract/subprocessor-overview.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const VendorRow = z.object({ id: z.string(), name: z.string() });

/** Vendors that are not in the archive, by name. */
export function vendorsInUse(db: ReadDb): { id: Id; name: string }[] {
  return db.all(VendorRow, 'SELECT id, name FROM vendors WHERE archived_at IS NULL ORDER BY name_folded, id');
}

/** What people said about who is who. */
export function identities(db: ReadDb): FirmIdentity[] {
  return db.all(
    FirmIdentity,
    'SELECT scope, about, firm_key AS key, label FROM subprocessor_identities ORDER BY scope, about',
  );
}

/** Notes who is who; with a null key the word is taken back. */
export function writeIdentity(db: WriteDb, { scope, about, key, label }: FirmIdentity): void {
  if (key === null) {
    db.run('DELETE FROM subprocessor_identities WHERE scope = ? AND about = ?', [scope, about]);
    return;
  }
  db.run(
    `INSERT INTO subprocessor_identities (scope, about, firm_key, label) VALUES (@scope, @about, @key, @label)
     ON CONFLICT (scope, about) DO UPDATE SET firm_key = @key, label = @label`,
    { scope, about, key, label },
  );
}
