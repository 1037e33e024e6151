import { z } from 'zod';
import { UseChange, UseProfile } from '../../../contract/consent-record.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const UseRow = UseProfile.extend({ id: z.string(), archivedAt: z.string().nullable() });
/** A place without its history. */
export type StoredUse = z.infer<typeof UseRow>;

const ChangeRow = UseChange.extend({ isRetracted: z.number().transform((flag) => flag === 1) });
/** A change of what a place shows, also when it was taken back. */
export type StoredChange = z.infer<typeof ChangeRow>;

const columns = 'id, text_id AS textId, kind, name, address, campaign, archived_at AS archivedAt';

/** Places of the given texts, by name. */
export function usesOf(db: ReadDb, textIds: readonly Id[]): StoredUse[] {
  return db.all(
    UseRow,
    `SELECT ${columns} FROM consent_uses WHERE text_id IN (SELECT value FROM json_each(?)) ORDER BY name, id`,
    [JSON.stringify(textIds)],
  );
}

/** One place. */
export function findUse(db: ReadDb, id: Id): StoredUse | null {
  return db.first(UseRow, `SELECT ${columns} FROM consent_uses WHERE id = ?`, [id]);
}

/** Adds or changes a place; the text that it shows stays. */
export function writeUse(db: WriteDb, id: Id, use: UseProfile): void {
  db.run(
    `INSERT INTO consent_uses (id, text_id, kind, name, address, campaign)
     VALUES (@id, @textId, @kind, @name, @address, @campaign)
     ON CONFLICT (id) DO UPDATE SET kind = @kind, name = @name, address = @address, campaign = @campaign`,
    { ...use, id },
  );
}

/** Moves a place into the archive, or back with null. */
export function writeUseArchived(db: WriteDb, id: Id, at: string | null): void {
  db.run('UPDATE consent_uses SET archived_at = ? WHERE id = ?', [at, id]);
}

const select = `SELECT c.id, c.use_id AS useId, c.at, c.version_id AS versionId, v.number AS versionNumber,
  c.recorded_at AS recordedAt, c.recorded_by AS recordedBy, c.reason, r.change_id IS NOT NULL AS isRetracted
  FROM consent_use_changes c LEFT JOIN consent_versions v ON v.id = c.version_id
  LEFT JOIN consent_change_retractions r ON r.change_id = c.id`;

/** Every change of the given places in the order of their times. */
export function changesOf(db: ReadDb, useIds: readonly Id[]): StoredChange[] {
  return db.all(
    ChangeRow,
    `${select} WHERE c.use_id IN (SELECT value FROM json_each(?)) ORDER BY c.at, c.recorded_at, c.rowid`,
    [JSON.stringify(useIds)],
  );
}

/** One change. */
export function changeById(db: ReadDb, id: Id): StoredChange | null {
  return db.first(ChangeRow, `${select} WHERE c.id = ?`, [id]);
}

/** Keeps that a place shows another version from a time on. */
export function insertChange(db: WriteDb, change: Omit<UseChange, 'versionNumber'>): void {
  db.run(
    `INSERT INTO consent_use_changes (id, use_id, at, version_id, recorded_at, recorded_by, reason)
     VALUES (@id, @useId, @at, @versionId, @recordedAt, @recordedBy, @reason)`,
    { ...change },
  );
}

/** Takes a change back without removing it. */
export function insertRetraction(db: WriteDb, changeId: Id, at: string, by: string, reason: string): void {
  db.run(
    `INSERT INTO consent_change_retractions (change_id, at, by, reason) VALUES (@changeId, @at, @by, @reason)`,
    { changeId, at, by, reason },
  );
}
