import type { ServiceProfile } from '../../../src-main/contract/vendor-record.ts';

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
