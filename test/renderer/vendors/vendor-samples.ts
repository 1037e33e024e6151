import type { ServiceProfile } from '../../../src-main/contract/vendor-record.ts';

/** A service with everything that the engine wants to know. */
export const mailing: ServiceProfile = {
  name: 'Newsletterversand',
  purpose: 'Versand des Newsletters',
  role: 'processor',
  dataCategories: ['Kontaktdaten'],
  hasSpecialCategories: false,
  hasHrData: false,
  hasProfessionalSecrecy: false,
  peopleCategories: ['Interessenten'],
  volume: '',
  protectionNeed: 'normal',
};
