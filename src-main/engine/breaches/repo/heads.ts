import { z } from 'zod';
import { BreachProfile } from '../../../contract/breach-record.ts';
import { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { indexTitle } from './search-index.ts';

const HeadRow = BreachProfile.omit({ serviceIds: true }).extend({
  id: z.string(),
  isDrill: z.number().transform((flag) => flag === 1),
  year: z.number(),
  sequence: z.number(),
  serviceIds: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(Id)),
  recordedAt: z.string(),
  recordedBy: z.string(),
});
/** What is kept about a case itself, with its number. */
export type Head = z.infer<typeof HeadRow>;

const SequenceRow = z.object({ last: z.number().nullable() });
const NameRow = z.object({ name: z.string() });
const IdRow = z.object({ id: Id });

const columns = `id, is_drill AS isDrill, year, sequence, title, role, owner_id AS ownerId, deputy_id AS deputyId,
  vendor_id AS vendorId, services AS serviceIds, contract_hours AS contractHours, controller_name AS controllerName,
  controller_contact AS controllerContact, authority AS authorityId, lessons, recorded_at AS recordedAt,
  recorded_by AS recordedBy`;

/** One case. */
export function headById(db: ReadDb, id: Id): Head | null {
  return db.first(HeadRow, `SELECT ${columns} FROM breaches WHERE id = ?`, [id]);
}

/** Ids of all cases, drills included. */
export function caseIds(db: ReadDb): Id[] {
  return db.all(IdRow, 'SELECT id FROM breaches ORDER BY year, sequence').map(({ id }) => id);
}

/** All real cases, or all drills, newest first. */
export function listHeads(db: ReadDb, isDrill: boolean): Head[] {
  return db.all(
    HeadRow,
    `SELECT ${columns} FROM breaches WHERE is_drill = ? ORDER BY year DESC, sequence DESC`,
    [isDrill ? 1 : 0],
  );
}

/** The number that follows in a year; drills have a series of their own. */
export function nextSequence(db: ReadDb, year: number, isDrill: boolean): number {
  const row = db.first(
    SequenceRow,
    'SELECT max(sequence) AS last FROM breaches WHERE year = ? AND is_drill = ?',
    [year, isDrill ? 1 : 0],
  );
  return (row?.last ?? 0) + 1;
}

/** Opens a case. */
export function insertHead(db: WriteDb, head: Head): void {
  db.run(
    `INSERT INTO breaches (id, is_drill, year, sequence, title, role, owner_id, deputy_id, vendor_id, services,
       contract_hours, controller_name, controller_contact, authority, lessons, recorded_at, recorded_by)
     VALUES (@id, @isDrill, @year, @sequence, @title, @role, @ownerId, @deputyId, @vendorId, @serviceIds,
       @contractHours, @controllerName, @controllerContact, @authorityId, @lessons, @recordedAt, @recordedBy)`,
    { ...head, isDrill: head.isDrill ? 1 : 0, serviceIds: JSON.stringify(head.serviceIds) },
  );
  indexTitle(db, head.id);
}

/** Changes what is kept about the case itself. */
export function writeProfile(db: WriteDb, id: Id, profile: BreachProfile): void {
  db.run(
    `UPDATE breaches SET title = @title, role = @role, owner_id = @ownerId, deputy_id = @deputyId,
       vendor_id = @vendorId, services = @serviceIds, contract_hours = @contractHours,
       controller_name = @controllerName, controller_contact = @controllerContact, authority = @authorityId,
       lessons = @lessons WHERE id = @id`,
    { ...profile, id, serviceIds: JSON.stringify(profile.serviceIds) },
  );
  indexTitle(db, id);
}

/** Name of the vendor of a case; empty without one. */
export function vendorName(db: ReadDb, vendorId: Id | null): string {
  return db.first(NameRow, 'SELECT name FROM vendors WHERE id = ?', [vendorId])?.name ?? '';
}
