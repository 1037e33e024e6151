import { noTransferFacts, wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import type {
  ProcessingLocation,
  ServiceProfile,
  SubProcessor,
} from '../../../src-main/contract/vendor-record.ts';
import type { VendorListQuestion } from '../../../src-main/contract/vendor-register.ts';
import type { TestEngine } from '../open-engine.ts';

/** A processor's service with ordinary data. */
export function serviceProfile(changes: Partial<ServiceProfile> = {}): ServiceProfile {
  return {
    name: 'Mailversand',
    purpose: 'Versand von Newslettern',
    role: 'processor',
    dataCategories: ['Kontaktdaten'],
    hasSpecialCategories: false,
    hasHrData: false,
    hasProfessionalSecrecy: false,
    peopleCategories: ['Interessenten'],
    volume: '9.000 Empfänger',
    protectionNeed: 'normal',
    ...changes,
  };
}

/** Storage in Germany. */
export function location(
  changes: Partial<ProcessingLocation> = {},
): Omit<ProcessingLocation, 'id'> & { id: string | null } {
  return { id: null, country: 'DE', place: 'Göttingen', kind: 'storage', ...noTransferFacts, ...changes };
}

/** A sub-processor in Germany, below the vendor itself. */
export function subProcessor(
  changes: Partial<SubProcessor> = {},
): Omit<SubProcessor, 'id'> & { id: string | null } {
  return {
    id: null,
    parentId: null,
    name: 'Leinetal Rechenzentrum GmbH',
    purpose: 'Server',
    city: 'Göttingen',
    country: 'DE',
    parentCountry: null,
    dpf: null,
    since: null,
    until: null,
    ...noTransferFacts,
    ...changes,
  };
}

/** The whole list by name, with changes. */
export function listQuestion(
  changes: Partial<Omit<VendorListQuestion, 'filter'>> & {
    filter?: Partial<VendorListQuestion['filter']>;
  } = {},
): VendorListQuestion {
  return {
    sort: { key: 'name', direction: 'ascending' },
    groupBy: 'none',
    offset: 0,
    limit: 200,
    ...changes,
    filter: {
      ...wholeRegister,
      ...changes.filter,
    },
  };
}

/** Enters a vendor with one service and gives it back. */
export function createVendor(engine: TestEngine, name: string, service: Partial<ServiceProfile> = {}) {
  return engine.client.vendors.create({ name, seatCountry: 'DE', service: serviceProfile(service) });
}
