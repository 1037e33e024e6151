import type { Day, Id } from '../../contract/values.ts';
import type { Vendor, VendorStatus } from '../../contract/vendor-record.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownProfile, refuseUnknownPerson, vendorSubject } from './change-vendor.ts';
import { shownStatus } from './repo/shown-status.ts';
import { archiveStates, ownersOf, writeArchived, writeOwner, writeStatus } from './repo/vendors.ts';
import { vendorOf } from './vendor-of.ts';

/** Sets status and next review by hand. What would be shown anyway is not kept twice, so that a later decision speaks again. */
export function setStatus(
  tools: CommandTools,
  input: { vendorId: Id; status: VendorStatus; nextReviewOn: Day | null },
): Vendor {
  const { vendorId, status, nextReviewOn } = input;
  const { name } = knownProfile(tools, vendorId);
  const day = today(tools.clock);
  const before = shownStatus(tools.db, vendorId, day);
  writeStatus(tools.db, vendorId, null, null, null);
  const byItself = shownStatus(tools.db, vendorId, day);
  if (byItself?.status !== status || byItself.nextReviewOn !== nextReviewOn) {
    writeStatus(tools.db, vendorId, status, nextReviewOn, instantNow(tools.clock));
  }
  const was = { status: before?.status ?? status, nextReviewOn: before?.nextReviewOn ?? null };
  tools.record({ subject: vendorSubject(vendorId, name), before: was, after: { status, nextReviewOn } });
  tools.undoWith('vendors.setStatus', { vendorId, ...was });
  return vendorOf(tools, vendorId);
}

/** Moves vendors into the archive; nothing is deleted. Those already there stay; all already there is refused. */
export function archiveVendors(
  tools: CommandTools,
  { vendorIds }: { vendorIds: Id[] },
): { archived: number } {
  const moved = knownVendors(tools, vendorIds).filter(({ archivedAt }) => archivedAt === null);
  if (moved.length === 0) throw refuse('ALREADY_ARCHIVED', {});
  const at = instantNow(tools.clock);
  for (const { id, name } of moved) {
    writeArchived(tools.db, id, at);
    tools.record({
      subject: vendorSubject(id, name),
      before: { archivedAt: null },
      after: { archivedAt: at },
    });
  }
  tools.undoWith('vendors.restore', { vendorIds: moved.map(({ id }) => id) });
  return { archived: moved.length };
}

/** Takes vendors out of the archive. */
export function restoreVendors(
  tools: CommandTools,
  { vendorIds }: { vendorIds: Id[] },
): { restored: number } {
  const known = knownVendors(tools, vendorIds);
  const moved = known.filter(({ archivedAt }) => archivedAt !== null);
  for (const { id, name, archivedAt } of moved.length ? moved : known) {
    writeArchived(tools.db, id, null);
    tools.record({ subject: vendorSubject(id, name), before: { archivedAt }, after: { archivedAt: null } });
  }
  if (moved.length) tools.undoWith('vendors.archive', { vendorIds: moved.map(({ id }) => id) });
  return { restored: moved.length };
}

/** Makes one person the owner of several vendors. */
export function setOwner(
  tools: CommandTools,
  { vendorIds, ownerId }: { vendorIds: Id[]; ownerId: Id | null },
): { changed: number } {
  return setOwners(tools, { owners: vendorIds.map((vendorId) => ({ vendorId, ownerId })) });
}

/** Gives each vendor its owner; the way back from setting one owner for many. */
export function setOwners(
  tools: CommandTools,
  { owners }: { owners: { vendorId: Id; ownerId: Id | null }[] },
): { changed: number } {
  const vendorIds = owners.map(({ vendorId }) => vendorId);
  const known = knownVendors(tools, vendorIds);
  const before = ownersOf(tools.db, vendorIds);
  for (const { vendorId, ownerId } of owners) {
    refuseUnknownPerson(tools, ownerId);
    writeOwner(tools.db, vendorId, ownerId);
    tools.record({
      subject: vendorSubject(vendorId, known.find(({ id }) => id === vendorId)?.name ?? ''),
      before: { ownerId: before.find(({ id }) => id === vendorId)?.ownerId ?? null },
      after: { ownerId },
    });
  }
  tools.undoWith('vendors.setOwners', {
    owners: before.map(({ id, ownerId }) => ({ vendorId: id, ownerId })),
  });
  return { changed: before.length };
}

function knownVendors(tools: CommandTools, vendorIds: Id[]) {
  const known = archiveStates(tools.db, vendorIds);
  const missing = vendorIds.find((id) => !known.some((vendor) => vendor.id === id));
  if (missing !== undefined) throw refuse('RECORD_NOT_FOUND', { kind: 'vendor', id: missing });
  return known;
}
