import { z } from 'zod';
import { TextProfile } from '../../../contract/consent-record.ts';
import { type Id, Language } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const TextRow = TextProfile.omit({ languages: true }).extend({
  id: z.string(),
  languages: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(Language)),
  archivedAt: z.string().nullable(),
});
/** A text of the register without its versions. */
export type StoredText = z.infer<typeof TextRow>;

const columns = `id, kind, name, purpose, channel, procedure, languages, owner_id AS ownerId, archived_at AS archivedAt`;

/** One text. */
export function textById(db: ReadDb, id: Id): StoredText | null {
  return db.first(TextRow, `SELECT ${columns} FROM consent_texts WHERE id = ?`, [id]);
}

/** All texts, by name; archived ones included. */
export function listTexts(db: ReadDb): StoredText[] {
  return db.all(TextRow, `SELECT ${columns} FROM consent_texts ORDER BY name COLLATE NOCASE, id`);
}

/** Adds or changes a text. */
export function writeText(db: WriteDb, id: Id, profile: TextProfile, now: string): void {
  db.run(
    `INSERT INTO consent_texts (id, kind, name, purpose, channel, procedure, languages, owner_id, created_at)
     VALUES (@id, @kind, @name, @purpose, @channel, @procedure, @languages, @ownerId, @now)
     ON CONFLICT (id) DO UPDATE SET kind = @kind, name = @name, purpose = @purpose, channel = @channel,
       procedure = @procedure, languages = @languages, owner_id = @ownerId`,
    { ...profile, languages: JSON.stringify(profile.languages), id, now },
  );
}

/** Moves a text into the archive, or back with null. */
export function writeArchived(db: WriteDb, id: Id, at: string | null): void {
  db.run('UPDATE consent_texts SET archived_at = ? WHERE id = ?', [at, id]);
}
