import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Service, Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useAccess } from '../../../lib/queries.ts';

/** A vendor with the service one is looking at. */
export interface Shown {
  vendor: Vendor;
  service: Service | null;
  showService: (serviceId: string) => void;
}

/** The service to look at first: one that decides the vendor's status, else the first of the register. */
export function firstService({ services, decidingServices }: Vendor): Service | null {
  return services.find(({ id }) => decidingServices.includes(id)) ?? services[0] ?? null;
}

/** Names of the services that decide the vendor's status; empty when it is all of them. */
export function decidingNames({ services, decidingServices }: Vendor): string {
  return services
    .filter(({ id }) => decidingServices.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

/** The vendor of the address; null while it is read. */
export function useVendor(vendorId: string): { shown: Shown | null; error: unknown } {
  const { ask } = useAccess();
  const [serviceId, showService] = useState<string | null>(null);
  const { data: vendor, error } = useQuery(ask.vendors.get.queryOptions({ input: { vendorId } }));
  if (!vendor) return { shown: null, error };
  const service = vendor.services.find(({ id }) => id === serviceId) ?? firstService(vendor);
  return { shown: { vendor, service, showService }, error: null };
}

/** Puts the vendor that a command answered with on screen at once, before the change is announced. */
export function useShowVendor(): (vendor: Vendor) => void {
  const { ask } = useAccess();
  const queries = useQueryClient();
  return (vendor) =>
    void queries.setQueryData(ask.vendors.get.queryKey({ input: { vendorId: vendor.id } }), vendor);
}
