import type { ReadDb } from '../database/sql.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { servicesOf } from '../vendors/repo/services.ts';
import { eeaCountries } from '../vendors/rules/kept-for-list.ts';
import { vendorsOutside } from './repo/vendors.ts';
import type { PlacedService } from './rules/placed-service.ts';

/** Services with personal data of vendors that have anything outside the EEA or unknown, by vendor. */
export function gatherPlaces({
  db,
  templates,
}: Pick<QueryTools, 'templates'> & { db: ReadDb }): PlacedService[] {
  const vendors = vendorsOutside(db, eeaCountries(templates.transferLaw()));
  const services = Map.groupBy(
    servicesOf(
      db,
      vendors.map(({ id }) => id),
    ),
    ({ vendorId }) => vendorId,
  );
  return vendors.flatMap((vendor) =>
    (services.get(vendor.id) ?? [])
      .filter(({ role }) => role !== 'noPersonalData')
      .map(({ vendorId: _vendorId, ...service }) => ({ vendor, service })),
  );
}
