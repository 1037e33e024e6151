import { z } from 'zod';
import { PersonaContent, PersonaVersion } from '../../../contract/persona-record.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Content = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(PersonaContent);

const PersonaRow = z.object({
  id: z.string(),
  content: Content,
  savedAt: z.string(),
  archivedAt: z.string().nullable(),
});
/** A persona with its words as they stand. */
export type StoredPersona = z.infer<typeof PersonaRow>;

const VersionRow = PersonaVersion.extend({ content: Content });

const columns = 'id, content, saved_at AS savedAt, archived_at AS archivedAt';
const versionColumns = 'id, persona_id AS personaId, number, content, reason, by, at';

/** One persona. */
export function personaById(db: ReadDb, id: Id): StoredPersona | null {
  return db.first(PersonaRow, `SELECT ${columns} FROM personas WHERE id = ?`, [id]);
}

/** All personas by their labels, archived ones included. */
export function listPersonas(db: ReadDb): StoredPersona[] {
  return db.all(
    PersonaRow,
    `SELECT ${columns} FROM personas ORDER BY json_extract(content, '$.label') COLLATE NOCASE, id`,
  );
}

/** Versions of the given personas, the newest first. */
export function versionsOf(db: ReadDb, personaIds: readonly Id[]): PersonaVersion[] {
  return db.all(
    VersionRow,
    `SELECT ${versionColumns} FROM persona_versions WHERE persona_id IN (SELECT value FROM json_each(?))
     ORDER BY number DESC`,
    [JSON.stringify(personaIds)],
  );
}

/** One version. */
export function versionById(db: ReadDb, id: Id): PersonaVersion | null {
  return db.first(VersionRow, `SELECT ${versionColumns} FROM persona_versions WHERE id = ?`, [id]);
}

/** Adds a persona. */
export function insertPersona(db: WriteDb, id: Id, content: PersonaContent, now: Instant): void {
  db.run('INSERT INTO personas (id, content, saved_at, created_at) VALUES (@id, @content, @now, @now)', {
    id,
    content: JSON.stringify(content),
    now,
  });
}

/** Changes the words of a persona. */
export function writePersona(db: WriteDb, id: Id, content: PersonaContent, savedAt: Instant): void {
  db.run('UPDATE personas SET content = @content, saved_at = @savedAt WHERE id = @id', {
    id,
    content: JSON.stringify(content),
    savedAt,
  });
}

/** Keeps a version; from here on the file itself refuses every change of it. */
export function insertVersion(db: WriteDb, version: PersonaVersion): void {
  db.run(
    `INSERT INTO persona_versions (id, persona_id, number, content, reason, by, at)
     VALUES (@id, @personaId, @number, @content, @reason, @by, @at)`,
    { ...version, content: JSON.stringify(version.content) },
  );
}

/** Moves a persona into the archive, or back with null. */
export function writePersonaArchived(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE personas SET archived_at = ? WHERE id = ?', [at, id]);
}
