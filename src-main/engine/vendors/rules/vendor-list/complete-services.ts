import type { Id } from '../../../../contract/values.ts';
import type { VendorField } from '../../../../contract/vendor-import.ts';
import type { ServiceProfile } from '../../../../contract/vendor-record.ts';
import { foldText } from '../../../kernel/folded-text.ts';
import type { ListedVendor } from './read-row.ts';
import type { ListedStorage } from './read-storage.ts';

/** A service as far as a list can add to it; without an id it is not in the register yet. */
export interface KnownService {
  id: Id | null;
  profile: ServiceProfile;
  places: readonly ListedStorage[];
}

type Row = Pick<ListedVendor, 'service' | 'storage'> & { profile: Pick<ListedVendor['profile'], 'name'> };

/**
 * Services of a vendor with what a row adds: another service that it names by a name of its own, else a purpose and places of
 * storage where there are none. Of several services a row without such a name means none.
 */
export function completeServices(
  known: readonly KnownService[],
  row: Row,
): { services: readonly KnownService[]; fills: VendorField[] } {
  const at = serviceMeant(known, row);
  const { service, storage } = row;
  const meant =
    at === 'new' ? { id: null, profile: { ...service, purpose: '' }, places: [] } : known[at ?? -1];
  if (!meant) return { services: known, fills: [] };
  const addsPurpose = meant.profile.purpose === '' && service.purpose !== '';
  const addsPlaces = meant.places.length === 0 && storage.length > 0;
  const whole = {
    id: meant.id,
    profile: addsPurpose ? { ...meant.profile, purpose: service.purpose } : meant.profile,
    places: addsPlaces ? storage : meant.places,
  };
  return {
    services: at === 'new' ? [...known, whole] : known.map((one) => (one === meant ? whole : one)),
    fills: [
      ...(at === 'new' ? (['service'] as const) : []),
      ...(addsPurpose ? (['purpose'] as const) : []),
      ...(addsPlaces ? (['storage'] as const) : []),
    ],
  };
}

/** Place of the service that a row is about; null where nobody can tell which. */
function serviceMeant(known: readonly KnownService[], { service, profile }: Row): number | 'new' | null {
  const name = foldText(service.name);
  const same = known.findIndex((one) => foldText(one.profile.name) === name);
  if (same >= 0) return same;
  // A list without names of services calls each as its vendor.
  if (name !== foldText(profile.name) || known.length === 0) return 'new';
  return known.length === 1 ? 0 : null;
}
