import type { ServiceProfile } from './vendor-record.ts';
import type { VendorFilter } from './vendor-register.ts';

/** A service as it is before anything is known. */
export const emptyService: ServiceProfile = {
  name: '',
  purpose: '',
  role: 'processor',
  dataCategories: [],
  hasSpecialCategories: false,
  hasHrData: false,
  hasProfessionalSecrecy: false,
  peopleCategories: [],
  volume: '',
  protectionNeed: 'normal',
};

/** A register of everything that is not in the archive. */
export const wholeRegister: VendorFilter = {
  search: '',
  view: 'all',
  statuses: [],
  roles: [],
  risks: [],
  countries: [],
  protectionNeeds: [],
};
