import { z } from 'zod';
import type { Day, Id, Instant } from '../../../contract/values.ts';
import type { Contract, VendorProfile, VendorStatus } from '../../../contract/vendor-record.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { nameCore } from '../../kernel/company-names.ts';
import { sortKey } from '../../kernel/folded-text.ts';
import {
  ContractRow,
  contractColumns,
  KeptForList,
  ProfileRow,
  profileColumns,
  toFlag,
  toJson,
} from './columns.ts';
import { vendorsMatching } from './search-index.ts';

const IdRow = z.object({ id: z.string() });
const NameRow = z.object({ id: z.string(), name: z.string(), service: z.string() });
const SimilarRow = z.object({ id: z.string(), name: z.string(), seatCity: z.string() });
const CoresRow = z.object({ cores: z.string().transform((text): string[] => JSON.parse(text)) });
const OwnerRow = z.object({ id: z.string(), ownerId: z.string().nullable() });
const ArchiveRow = z.object({ id: z.string(), name: z.string(), archivedAt: z.string().nullable() });

/** What is known of the vendor itself. */
export function profileById(db: ReadDb, id: Id): VendorProfile | null {
  return db.first(ProfileRow, `SELECT ${profileColumns} FROM vendors WHERE id = ?`, [id]);
}

const NamedProfileRow = ProfileRow.extend({ id: z.string() });

/** The same of many vendors, in the order of their ids. */
export function profilesOf(db: ReadDb, ids: readonly Id[]): (VendorProfile & { id: Id })[] {
  return db.all(
    NamedProfileRow,
    `SELECT id, ${profileColumns} FROM vendors WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    [JSON.stringify(ids)],
  );
}

/** The contract's dates and price. */
export function contractById(db: ReadDb, id: Id): Contract | null {
  return db.first(ContractRow, `SELECT ${contractColumns} FROM vendors WHERE id = ?`, [id]);
}

/** Adds a vendor or changes its profile. */
export function writeProfile(db: WriteDb, id: Id, profile: VendorProfile, at: Instant): void {
  db.run(
    `INSERT INTO vendors (id, name, legal_name, seat_city, seat_country, address, website, parent_name, parent_country,
       parent_mitigation, dpf, summary, owner_id, created_at, name_folded, name_core)
     VALUES (@id, @name, @legalName, @seatCity, @seatCountry, @address, @website, @parentName, @parentCountry,
       @parentMitigation, @dpf, @summary, @ownerId, @at, @nameFolded, @nameCore)
     ON CONFLICT (id) DO UPDATE SET name = @name, legal_name = @legalName, seat_city = @seatCity,
       seat_country = @seatCountry, address = @address, website = @website, parent_name = @parentName,
       parent_country = @parentCountry, parent_mitigation = @parentMitigation, dpf = @dpf, summary = @summary,
       owner_id = @ownerId, name_folded = @nameFolded, name_core = @nameCore`,
    {
      ...profile,
      dpf: toJson(profile.dpf),
      id,
      at,
      nameFolded: sortKey(profile.name),
      nameCore: nameCore(profile.name),
    },
  );
}

/** Changes the contract's dates and price. */
export function writeContract(db: WriteDb, id: Id, contract: Contract): void {
  db.run(
    `UPDATE vendors SET signed_on = @signedOn, starts_on = @startsOn, ends_on = @endsOn, notice_by = @noticeBy,
       notice_period = @noticePeriod, auto_renew_months = @autoRenewMonths, price_cents = @priceCents,
       price_per = @pricePer WHERE id = @id`,
    { ...contract, id },
  );
}

/** Sets status and next review by hand; an event later than `at` wins over it. */
export function writeStatus(
  db: WriteDb,
  id: Id,
  status: VendorStatus | null,
  nextReviewOn: Day | null,
  at: Instant | null,
): void {
  db.run('UPDATE vendors SET status = ?, next_review_on = ?, status_set_at = ? WHERE id = ?', [
    status,
    nextReviewOn,
    at,
    id,
  ]);
}

/** Vendors by id with their archive state. */
export function archiveStates(
  db: ReadDb,
  ids: readonly Id[],
): { id: Id; name: string; archivedAt: string | null }[] {
  return db.all(
    ArchiveRow,
    `SELECT id, name, archived_at AS archivedAt FROM vendors
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name_folded`,
    [JSON.stringify(ids)],
  );
}

/** Puts a vendor into the archive or, with null, takes it out. */
export function writeArchived(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE vendors SET archived_at = ? WHERE id = ?', [at, id]);
}

/** Owners of the given vendors. */
export function ownersOf(db: ReadDb, ids: readonly Id[]): { id: Id; ownerId: Id | null }[] {
  return db.all(
    OwnerRow,
    'SELECT id, owner_id AS ownerId FROM vendors WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
  );
}

/** Makes somebody the owner of a vendor. */
export function writeOwner(db: WriteDb, id: Id, ownerId: Id | null): void {
  db.run('UPDATE vendors SET owner_id = ? WHERE id = ?', [ownerId, id]);
}

/** Names of vendors that are not archived, by name; `match` null takes the first of all. */
export function vendorNames(
  db: ReadDb,
  match: string | null,
  limit: number,
): { id: Id; name: string; service: string }[] {
  return db.all(
    NameRow,
    `SELECT id, name, service_names AS service FROM vendors
     WHERE archived_at IS NULL ${match === null ? '' : `AND id IN (${vendorsMatching})`}
     ORDER BY name_folded LIMIT @limit`,
    { match, limit },
  );
}

/** Cores of all names about as long as the given one, for telling duplicates. */
export function nameCores(db: ReadDb, length: number): string[] {
  const cores = db.first(
    CoresRow,
    'SELECT json_group_array(DISTINCT name_core) AS cores FROM vendors WHERE length(name_core) BETWEEN ? AND ?',
    [length - 2, length + 2],
  );
  return cores?.cores ?? [];
}

/** Vendors whose name has one of the cores, the archive included. */
export function vendorsByCore(
  db: ReadDb,
  cores: readonly string[],
  exceptId: Id | null,
): { id: Id; name: string; seatCity: string }[] {
  return db.all(
    SimilarRow,
    `SELECT id, name, seat_city AS seatCity FROM vendors
     WHERE name_core IN (SELECT value FROM json_each(@cores)) AND id IS NOT @exceptId
     ORDER BY name_folded LIMIT 20`,
    { cores: JSON.stringify(cores), exceptId },
  );
}

/** Ids of the vendors that are not archived. */
export function activeVendors(db: ReadDb): Id[] {
  return db.all(IdRow, 'SELECT id FROM vendors WHERE archived_at IS NULL').map(({ id }) => id);
}

/** Repeats in the vendor's row what the list shows of its services and agreements. */
export function refreshKeptForList(db: WriteDb, id: Id, kept: KeptForList): void {
  db.run(
    `UPDATE vendors SET service_names = @serviceNames, service_folded = @serviceFolded, role = @role,
       protection_need = @protectionNeed, needs_agreement = @needsAgreement, agreement_until = @agreementUntil,
       third_country = @thirdCountry
     WHERE id = @id`,
    {
      ...KeptForList.parse(kept),
      needsAgreement: toFlag(kept.needsAgreement),
      serviceFolded: sortKey(kept.serviceNames),
      thirdCountry: KeptForList.shape.thirdCountry.options.indexOf(kept.thirdCountry),
      id,
    },
  );
}
