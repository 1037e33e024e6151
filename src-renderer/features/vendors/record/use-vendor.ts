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

/** The vendor of the address; null while it is read. */
export function useVendor(vendorId: string): { shown: Shown | null; error: unknown } {
  const { ask } = useAccess();
  const [serviceId, showService] = useState<string | null>(null);
  const { data: vendor, error } = useQuery(ask.vendors.get.queryOptions({ input: { vendorId } }));
  if (!vendor) return { shown: null, error };
  const service = vendor.services.find(({ id }) => id === serviceId) ?? vendor.services[0] ?? null;
  return { shown: { vendor, service, showService }, error: null };
}

/** Puts the vendor that a command answered with on screen at once, before the change is announced. */
export function useShowVendor(): (vendor: Vendor) => void {
  const { ask } = useAccess();
  const queries = useQueryClient();
  return (vendor) =>
    void queries.setQueryData(ask.vendors.get.queryKey({ input: { vendorId: vendor.id } }), vendor);
}
