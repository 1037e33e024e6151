import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { findableOf, keptOf } from './refresh-register.ts';
import { addSearchEntries } from './repo/search-index.ts';
import { insertVendor, type WholeVendor } from './repo/whole-vendors.ts';
import { eeaCountries } from './rules/kept-for-list.ts';

/**
 * Enters new vendors with all that belongs to them: first the rows of all of them, then once and in order what can be
 * found of them. The order of the index is that of single entering, vendor by vendor.
 */
export function enterVendors(
  { db, clock, templates }: Pick<CommandTools, 'db' | 'clock' | 'templates'>,
  vendors: readonly WholeVendor[],
): void {
  const at = instantNow(clock);
  const eea = eeaCountries(templates.transferLaw());
  for (const vendor of vendors) insertVendor(db, vendor, keptOf(vendor, eea), at);
  addSearchEntries(
    db,
    vendors.flatMap(({ profile, ...vendor }) =>
      findableOf({ ...profile, ...vendor }).map((entry) => ({ ...entry, vendorId: vendor.id })),
    ),
  );
}
