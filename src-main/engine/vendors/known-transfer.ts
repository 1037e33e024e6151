import type { TransferSubject } from '../../contract/transfer-register.ts';
import type { Id } from '../../contract/values.ts';
import type { TransferFacts } from '../../contract/vendor-record.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import {
  serviceOfLocation,
  serviceOfSubProcessor,
  servicesOf,
  vendorOfService,
  writeLocation,
  writeSubProcessor,
} from './repo/services.ts';

/** A place or a link of a chain as it stands, with what is noted of its transfer. */
export interface KnownTransfer {
  vendorId: Id;
  label: string;
  country: string | null;
  facts: TransferFacts;
  /** Writes other facts of the transfer; all else stays. */
  write: (facts: TransferFacts) => void;
}

/** The place or link that is meant; null where it is gone. */
export function knownTransfer({ db }: CommandTools, { kind, id }: TransferSubject): KnownTransfer | null {
  const serviceId = kind === 'location' ? serviceOfLocation(db, id) : serviceOfSubProcessor(db, id);
  const vendorId = serviceId === null ? null : vendorOfService(db, serviceId);
  if (serviceId === null || vendorId === null) return null;
  const service = servicesOf(db, [vendorId]).find((one) => one.id === serviceId);
  if (!service) return null;
  if (kind === 'location') {
    const place = service.locations.find((one) => one.id === id);
    if (!place) return null;
    return {
      vendorId,
      label: place.place || place.country || service.name,
      country: place.country,
      facts: place,
      write: (facts) => writeLocation(db, serviceId, { ...place, ...facts }),
    };
  }
  const node = service.subProcessors.find((one) => one.id === id);
  if (!node) return null;
  return {
    vendorId,
    label: node.name,
    country: node.country,
    facts: node,
    write: (facts) => writeSubProcessor(db, serviceId, { ...node, ...facts }),
  };
}
