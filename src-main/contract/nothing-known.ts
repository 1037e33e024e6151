import type { ProcessingLocation, ServiceProfile, TransferFacts } from './vendor-record.ts';
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

/** What is known about no transfer tool at all. */
export const noTransferFacts: TransferFacts = {
  tool: 'none',
  fallback: null,
  sccComplete: null,
  sccModuleOk: null,
  tiaDone: null,
  tiaResult: null,
};

/** A place of storage of which nothing is known yet. */
export const storageNowhere: Omit<ProcessingLocation, 'id'> = {
  ...noTransferFacts,
  country: null,
  place: '',
  kind: 'storage',
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
