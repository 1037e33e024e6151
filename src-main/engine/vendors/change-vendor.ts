import type { Id } from '../../contract/values.ts';
import type { Contract, ServiceProfile, Vendor, VendorProfile } from '../../contract/vendor-record.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refreshRegister } from './refresh-register.ts';
import { isKnownPerson } from './repo/known-records.ts';
import { writeService } from './repo/services.ts';
import { contractById, profileById, writeContract, writeProfile } from './repo/vendors.ts';
import { reversedContractDates } from './rules/dates.ts';

/** Enters a vendor with its first service. */
export function createVendor(
  tools: CommandTools,
  input: { name: string; seatCountry: string | null; service: ServiceProfile },
): Vendor {
  const id = tools.newId();
  const profile = { ...emptyProfile, name: input.name, seatCountry: input.seatCountry };
  const service = { ...input.service, id: tools.newId() };
  writeProfile(tools.db, id, profile, instantNow(tools.clock));
  writeService(tools.db, id, service);
  tools.record({ subject: vendorSubject(id, input.name), after: { ...profile, service } });
  tools.undoWith('vendors.archive', { vendorIds: [id] });
  return refreshRegister(tools, id);
}

/** Changes what is known of the vendor itself. */
export function saveProfile(
  tools: CommandTools,
  { vendorId, profile }: { vendorId: Id; profile: VendorProfile },
): Vendor {
  const before = knownProfile(tools, vendorId);
  refuseUnknownPerson(tools, profile.ownerId);
  writeProfile(tools.db, vendorId, profile, instantNow(tools.clock));
  tools.record({ subject: vendorSubject(vendorId, profile.name), ...changedFields(before, profile) });
  tools.undoWith('vendors.saveProfile', { vendorId, profile: before });
  return refreshRegister(tools, vendorId);
}

/** Changes the contract; refuses dates in the wrong order. */
export function saveContract(
  tools: CommandTools,
  { vendorId, contract }: { vendorId: Id; contract: Contract },
): Vendor {
  const { name } = knownProfile(tools, vendorId);
  const wrong = reversedContractDates(contract);
  if (wrong) throw refuse('DATES_REVERSED', wrong);
  const before = contractById(tools.db, vendorId);
  writeContract(tools.db, vendorId, contract);
  tools.record({ subject: vendorSubject(vendorId, name), ...changedFields(before, contract) });
  tools.undoWith('vendors.saveContract', { vendorId, contract: before });
  return refreshRegister(tools, vendorId);
}

/** The profile of a vendor that must exist. */
export function knownProfile({ db }: Pick<CommandTools, 'db'>, vendorId: Id): VendorProfile {
  const profile = profileById(db, vendorId);
  if (!profile) throw refuse('RECORD_NOT_FOUND', { kind: 'vendor', id: vendorId });
  return profile;
}

/** Refuses an owner who is not in the company's list. */
export function refuseUnknownPerson({ db }: Pick<CommandTools, 'db'>, id: Id | null): void {
  if (id !== null && !isKnownPerson(db, id)) throw refuse('RECORD_NOT_FOUND', { kind: 'person', id });
}

/** A vendor as the subject of an audit entry. */
export function vendorSubject(id: Id, name: string) {
  return { kind: 'vendor', id, label: name };
}

const emptyProfile: VendorProfile = {
  name: '',
  legalName: '',
  seatCity: '',
  seatCountry: null,
  address: '',
  website: '',
  parentName: '',
  parentCountry: null,
  parentMitigation: 'none',
  dpf: null,
  summary: '',
  ownerId: null,
};
