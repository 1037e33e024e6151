import type { Id } from '../../contract/values.ts';
import type {
  ProcessingLocation,
  Service,
  ServiceProfile,
  SubProcessor,
  Vendor,
} from '../../contract/vendor-record.ts';
import type { ReadDb } from '../database/sql.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownProfile } from './change-vendor.ts';
import { refreshRegister } from './refresh-register.ts';
import * as repo from './repo/services.ts';
import { reversed } from './rules/dates.ts';
import { wouldLoop } from './rules/sub-processor-tree.ts';
import { vendorOf } from './vendor-of.ts';

type Unsaved<Item> = Omit<Item, 'id'> & { id: Id | null };

/** Adds or changes a service of a vendor. */
export function saveService(
  tools: CommandTools,
  { vendorId, service }: { vendorId: Id; service: Unsaved<ServiceProfile & { id: Id }> },
): Vendor {
  knownProfile(tools, vendorId);
  const id = service.id ?? tools.newId();
  const home = repo.vendorOfService(tools.db, id);
  if (home !== null && home !== vendorId) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id });
  const before = profileOf(vendorOf(tools, vendorId).services.find((known) => known.id === id));
  const after = { ...service, id };
  repo.writeService(tools.db, vendorId, after);
  tools.record({ subject: { kind: 'service', id, label: service.name }, ...changedFields(before, after) });
  if (before) tools.undoWith('vendors.saveService', { vendorId, service: before });
  else tools.undoWith('vendors.removeService', { serviceId: id });
  return refreshRegister(tools, vendorId);
}

/** Takes a service from the register. */
export function removeService(tools: CommandTools, { serviceId }: { serviceId: Id }): Vendor {
  const { vendorId, service } = knownService(tools, serviceId);
  repo.removeService(tools.db, serviceId, instantNow(tools.clock));
  tools.record({ subject: { kind: 'service', id: serviceId, label: service.name }, before: service });
  tools.undoWith('vendors.saveService', { vendorId, service: profileOf(service) });
  return refreshRegister(tools, vendorId);
}

/** Adds or changes a place where a service stores data or from which it reaches them. */
export function saveLocation(
  tools: CommandTools,
  { serviceId, location }: { serviceId: Id; location: Unsaved<ProcessingLocation> },
): Vendor {
  const { vendorId, service } = knownService(tools, serviceId);
  const after = { ...location, id: location.id ?? tools.newId() };
  const home = repo.serviceOfLocation(tools.db, after.id);
  if (home !== null && home !== serviceId)
    throw refuse('RECORD_NOT_FOUND', { kind: 'location', id: after.id });
  const before = service.locations.find(({ id }) => id === after.id) ?? null;
  repo.writeLocation(tools.db, serviceId, after);
  tools.record({ subject: locationSubject(after, service), ...changedFields(before, after) });
  if (before) tools.undoWith('vendors.saveLocation', { serviceId, location: before });
  else tools.undoWith('vendors.removeLocation', { locationId: after.id });
  return refreshRegister(tools, vendorId);
}

/** Removes a place of processing. */
export function removeLocation(tools: CommandTools, { locationId }: { locationId: Id }): Vendor {
  const serviceId = repo.serviceOfLocation(tools.db, locationId);
  if (serviceId === null) throw refuse('RECORD_NOT_FOUND', { kind: 'location', id: locationId });
  const { vendorId, service } = knownService(tools, serviceId);
  const before = service.locations.find(({ id }) => id === locationId);
  if (!before) throw refuse('RECORD_NOT_FOUND', { kind: 'location', id: locationId });
  repo.deleteLocation(tools.db, locationId);
  tools.record({ subject: locationSubject(before, service), before });
  tools.undoWith('vendors.saveLocation', { serviceId, location: before });
  return refreshRegister(tools, vendorId);
}

/** Adds or changes a link of the chain of sub-processors; refuses circles and reversed dates. */
export function saveSubProcessor(
  tools: CommandTools,
  { serviceId, subProcessor }: { serviceId: Id; subProcessor: Unsaved<SubProcessor> },
): Vendor {
  const { vendorId, service } = knownService(tools, serviceId);
  const after = { ...subProcessor, id: subProcessor.id ?? tools.newId() };
  refuseMisplaced(tools, service, after);
  const before = service.subProcessors.find(({ id }) => id === after.id) ?? null;
  repo.writeSubProcessor(tools.db, serviceId, after);
  tools.record({
    subject: { kind: 'subProcessor', id: after.id, label: after.name },
    ...changedFields(before, after),
  });
  if (before) tools.undoWith('vendors.saveSubProcessor', { serviceId, subProcessor: before });
  else tools.undoWith('vendors.removeSubProcessor', { subProcessorId: after.id });
  return refreshRegister(tools, vendorId);
}

/** Takes a link out of the chain; those below it move up. */
export function removeSubProcessor(tools: CommandTools, { subProcessorId }: { subProcessorId: Id }): Vendor {
  const serviceId = repo.serviceOfSubProcessor(tools.db, subProcessorId);
  const found = serviceId === null ? null : knownService(tools, serviceId);
  const before = found?.service.subProcessors.find(({ id }) => id === subProcessorId);
  if (!found || !before) throw refuse('RECORD_NOT_FOUND', { kind: 'subProcessor', id: subProcessorId });
  repo.removeSubProcessor(tools.db, subProcessorId, instantNow(tools.clock));
  tools.record({ subject: { kind: 'subProcessor', id: subProcessorId, label: before.name }, before });
  tools.undoWith('vendors.saveSubProcessor', { serviceId, subProcessor: before });
  return refreshRegister(tools, found.vendorId);
}

/** A service in the register with its vendor; refuses removed and unknown ones. */
export function knownService({ db }: { db: ReadDb }, serviceId: Id): { vendorId: Id; service: Service } {
  const vendorId = repo.vendorOfService(db, serviceId);
  const services = vendorId === null ? [] : repo.servicesOf(db, [vendorId]);
  const service = services.find(({ id }) => id === serviceId);
  if (vendorId === null || !service) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: serviceId });
  return { vendorId, service };
}

function refuseMisplaced(tools: CommandTools, service: Service, node: SubProcessor): void {
  const home = repo.serviceOfSubProcessor(tools.db, node.id);
  if (home !== null && home !== service.id)
    throw refuse('RECORD_NOT_FOUND', { kind: 'subProcessor', id: node.id });
  const others = service.subProcessors;
  if (wouldLoop(others, node.id, node.parentId)) throw refuse('SUB_PROCESSOR_LOOP', {});
  if (node.parentId !== null && !others.some(({ id }) => id === node.parentId))
    throw refuse('RECORD_NOT_FOUND', { kind: 'subProcessor', id: node.parentId });
  const wrong = reversed(node.since, node.until);
  if (wrong) throw refuse('DATES_REVERSED', wrong);
}

function locationSubject(location: ProcessingLocation, service: Service) {
  return { kind: 'location', id: location.id, label: location.place || location.country || service.name };
}

/** What a service is without its places and chain; null for none. */
export function profileOf(service: (ServiceProfile & { id: Id }) | undefined) {
  if (!service) return null;
  return {
    id: service.id,
    name: service.name,
    purpose: service.purpose,
    role: service.role,
    dataCategories: service.dataCategories,
    hasSpecialCategories: service.hasSpecialCategories,
    hasHrData: service.hasHrData,
    hasProfessionalSecrecy: service.hasProfessionalSecrecy,
    peopleCategories: service.peopleCategories,
    volume: service.volume,
    protectionNeed: service.protectionNeed,
  };
}
