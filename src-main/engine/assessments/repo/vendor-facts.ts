import { z } from 'zod';
import { type Id, MeasureLevel } from '../../../contract/values.ts';
import {
  ProcessingLocation,
  ServiceProfile,
  SubProcessor,
  VendorProfile,
} from '../../../contract/vendor-record.ts';
import type { ReadDb } from '../../database/sql.ts';

const Flag = z.number().transform((value) => value === 1);
const MaybeFlag = z
  .number()
  .nullable()
  .transform((value) => (value === null ? null : value === 1));
const Json = z.string().transform((text): unknown => JSON.parse(text));
const transferFlags = { sccComplete: MaybeFlag, sccModuleOk: MaybeFlag, tiaDone: MaybeFlag };

const ServiceRow = ServiceProfile.pick({ role: true, protectionNeed: true }).extend({
  vendorId: z.string(),
  hasSpecialCategories: Flag,
  hasHrData: Flag,
  hasProfessionalSecrecy: Flag,
  ...VendorProfile.pick({ seatCountry: true, parentCountry: true, parentMitigation: true }).shape,
  dpf: Json.pipe(VendorProfile.shape.dpf.unwrap()).nullable(),
});
const LocationRow = ProcessingLocation.extend(transferFlags);
const SubProcessorRow = SubProcessor.extend({
  dpf: Json.pipe(SubProcessor.shape.dpf.unwrap()).nullable(),
  ...transferFlags,
});
const VendorIdRow = z.object({ vendorId: z.string() });
const LevelRow = z.object({ control: z.string(), level: MeasureLevel.nullable() });

export type VendorFacts = z.infer<typeof ServiceRow> & {
  locations: ProcessingLocation[];
  subProcessors: SubProcessor[];
};

const transferColumns = `tool, fallback, scc_complete AS sccComplete, scc_module_ok AS sccModuleOk, tia_done AS tiaDone,
  tia_result AS tiaResult`;

/** What the register knows about a service and its vendor, as far as the rules ask; null when there is no such service. */
export function vendorFacts(db: ReadDb, serviceId: Id): VendorFacts | null {
  const service = db.first(
    ServiceRow,
    `SELECT v.id AS vendorId, v.seat_country AS seatCountry, v.parent_country AS parentCountry,
       v.parent_mitigation AS parentMitigation, v.dpf, s.role, s.protection_need AS protectionNeed,
       s.has_special_categories AS hasSpecialCategories, s.has_hr_data AS hasHrData,
       s.has_professional_secrecy AS hasProfessionalSecrecy
     FROM services s JOIN vendors v ON v.id = s.vendor_id WHERE s.id = ?`,
    [serviceId],
  );
  if (service === null) return null;
  const locations = db.all(
    LocationRow,
    `SELECT id, country, place, kind, ${transferColumns} FROM service_locations
     WHERE service_id = ? ORDER BY position`,
    [serviceId],
  );
  const subProcessors = db.all(
    SubProcessorRow,
    `SELECT id, parent_id AS parentId, name, purpose, city, country, parent_country AS parentCountry, dpf, since,
       until, ${transferColumns} FROM sub_processors WHERE service_id = ? AND removed_at IS NULL ORDER BY position`,
    [serviceId],
  );
  return { ...service, locations, subProcessors };
}

/** The vendor of a service that is still in the register. */
export function vendorOfService(db: ReadDb, serviceId: Id): Id | null {
  const row = db.first(
    VendorIdRow,
    'SELECT vendor_id AS vendorId FROM services WHERE id = ? AND removed_at IS NULL',
    [serviceId],
  );
  return row?.vendorId ?? null;
}

/** The company's own level per control: the yardstick for vendors. */
export function ownLevels(db: ReadDb): Map<string, MeasureLevel | null> {
  const rows = db.all(LevelRow, 'SELECT control, level FROM own_measures');
  return new Map(rows.map(({ control, level }) => [control, level]));
}
