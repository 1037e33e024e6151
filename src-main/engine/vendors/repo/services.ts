import { z } from 'zod';
import type { Id, Instant } from '../../../contract/values.ts';
import type {
  ProcessingLocation,
  Service,
  ServiceProfile,
  SubProcessor,
} from '../../../contract/vendor-record.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { withoutRemoved } from '../rules/sub-processor-tree.ts';
import {
  LocationRow,
  locationColumns,
  ServiceRow,
  SubProcessorRow,
  serviceColumns,
  subProcessorColumns,
  toFlag,
  toJson,
} from './columns.ts';

const VendorOf = z.object({ vendorId: z.string() });
const ServiceOf = z.object({ serviceId: z.string() });

/** Services of the given vendors in their order, with locations and the chain of sub-processors. */
export function servicesOf(db: ReadDb, vendorIds: readonly Id[]): (Service & { vendorId: Id })[] {
  const ids = [JSON.stringify(vendorIds)];
  const services = db.all(
    ServiceRow,
    `SELECT ${serviceColumns} FROM services
     WHERE vendor_id IN (SELECT value FROM json_each(?)) AND removed_at IS NULL ORDER BY vendor_id, position`,
    ids,
  );
  const serviceIds = [JSON.stringify(services.map(({ id }) => id))];
  const locations = Map.groupBy(
    db.all(
      LocationRow,
      `SELECT ${locationColumns} FROM service_locations
       WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
      serviceIds,
    ),
    ({ serviceId }) => serviceId,
  );
  const chains = Map.groupBy(
    db.all(
      SubProcessorRow,
      `SELECT ${subProcessorColumns} FROM sub_processors
       WHERE service_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
      serviceIds,
    ),
    ({ serviceId }) => serviceId,
  );
  return services.map((service) => ({
    ...service,
    locations: (locations.get(service.id) ?? []).map(({ serviceId: _, ...location }) => location),
    subProcessors: withoutRemoved(chains.get(service.id) ?? []).map(({ serviceId: _, ...node }) => node),
  }));
}

/** The vendor a service belongs to, removed services included. */
export function vendorOfService(db: ReadDb, serviceId: Id): Id | null {
  return (
    db.first(VendorOf, 'SELECT vendor_id AS vendorId FROM services WHERE id = ?', [serviceId])?.vendorId ??
    null
  );
}

/** The service a location belongs to. */
export function serviceOfLocation(db: ReadDb, id: Id): Id | null {
  return (
    db.first(ServiceOf, 'SELECT service_id AS serviceId FROM service_locations WHERE id = ?', [id])
      ?.serviceId ?? null
  );
}

/** The service a sub-processor belongs to, removed ones included. */
export function serviceOfSubProcessor(db: ReadDb, id: Id): Id | null {
  return (
    db.first(ServiceOf, 'SELECT service_id AS serviceId FROM sub_processors WHERE id = ?', [id])?.serviceId ??
    null
  );
}

/** Adds or changes a service; one that was removed comes back with everything below it. */
export function writeService(db: WriteDb, vendorId: Id, service: ServiceProfile & { id: Id }): void {
  db.run(
    `INSERT INTO services (id, vendor_id, name, purpose, role, data_categories, has_special_categories, has_hr_data,
       has_professional_secrecy, people_categories, volume, protection_need, position)
     VALUES (@id, @vendorId, @name, @purpose, @role, @dataCategories, @hasSpecialCategories, @hasHrData,
       @hasProfessionalSecrecy, @peopleCategories, @volume, @protectionNeed,
       (SELECT coalesce(max(position), 0) + 1 FROM services WHERE vendor_id = @vendorId))
     ON CONFLICT (id) DO UPDATE SET name = @name, purpose = @purpose, role = @role,
       data_categories = @dataCategories, has_special_categories = @hasSpecialCategories, has_hr_data = @hasHrData,
       has_professional_secrecy = @hasProfessionalSecrecy, people_categories = @peopleCategories,
       volume = @volume, protection_need = @protectionNeed, removed_at = NULL`,
    {
      id: service.id,
      vendorId,
      name: service.name,
      purpose: service.purpose,
      role: service.role,
      dataCategories: toJson(service.dataCategories),
      hasSpecialCategories: toFlag(service.hasSpecialCategories),
      hasHrData: toFlag(service.hasHrData),
      hasProfessionalSecrecy: toFlag(service.hasProfessionalSecrecy),
      peopleCategories: toJson(service.peopleCategories),
      volume: service.volume,
      protectionNeed: service.protectionNeed,
    },
  );
}

/** Takes a service from the register; assessments that name it keep it. */
export function removeService(db: WriteDb, id: Id, at: Instant): void {
  db.run('UPDATE services SET removed_at = ? WHERE id = ?', [at, id]);
}

/** Adds or changes a place of processing. */
export function writeLocation(db: WriteDb, serviceId: Id, location: ProcessingLocation): void {
  db.run(
    `INSERT INTO service_locations (id, service_id, country, place, kind, tool, fallback, scc_complete, scc_module_ok,
       tia_done, tia_result, position)
     VALUES (@id, @serviceId, @country, @place, @kind, @tool, @fallback, @sccComplete, @sccModuleOk, @tiaDone, @tiaResult,
       (SELECT coalesce(max(position), 0) + 1 FROM service_locations WHERE service_id = @serviceId))
     ON CONFLICT (id) DO UPDATE SET country = @country, place = @place, kind = @kind, tool = @tool,
       fallback = @fallback, scc_complete = @sccComplete, scc_module_ok = @sccModuleOk, tia_done = @tiaDone, tia_result = @tiaResult`,
    { ...location, ...transferFlags(location), serviceId },
  );
}

/** Removes a place of processing. */
export function deleteLocation(db: WriteDb, id: Id): void {
  db.run('DELETE FROM service_locations WHERE id = ?', [id]);
}

/** Adds or changes a sub-processor; one that was removed comes back where it was. */
export function writeSubProcessor(db: WriteDb, serviceId: Id, node: SubProcessor): void {
  db.run(
    `INSERT INTO sub_processors (id, service_id, parent_id, name, purpose, city, country, parent_country, dpf, since,
       until, tool, fallback, scc_complete, scc_module_ok, tia_done, tia_result, position)
     VALUES (@id, @serviceId, @parentId, @name, @purpose, @city, @country, @parentCountry, @dpf, @since, @until, @tool,
       @fallback, @sccComplete, @sccModuleOk, @tiaDone, @tiaResult,
       (SELECT coalesce(max(position), 0) + 1 FROM sub_processors WHERE service_id = @serviceId))
     ON CONFLICT (id) DO UPDATE SET parent_id = @parentId, name = @name, purpose = @purpose, city = @city,
       country = @country, parent_country = @parentCountry, dpf = @dpf, since = @since, until = @until, tool = @tool,
       fallback = @fallback, scc_complete = @sccComplete, scc_module_ok = @sccModuleOk, tia_done = @tiaDone, tia_result = @tiaResult,
       removed_at = NULL`,
    { ...node, ...transferFlags(node), dpf: toJson(node.dpf), serviceId },
  );
}

/** Takes a sub-processor from the chain; what hung below it moves up. */
export function removeSubProcessor(db: WriteDb, id: Id, at: Instant): void {
  db.run('UPDATE sub_processors SET removed_at = ? WHERE id = ?', [at, id]);
}

function transferFlags(facts: Pick<ProcessingLocation, 'sccComplete' | 'sccModuleOk' | 'tiaDone'>) {
  return {
    sccComplete: toFlag(facts.sccComplete),
    sccModuleOk: toFlag(facts.sccModuleOk),
    tiaDone: toFlag(facts.tiaDone),
  };
}
