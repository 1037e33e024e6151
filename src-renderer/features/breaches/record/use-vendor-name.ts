import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../../../lib/queries.ts';

/** Name of the vendor of a case; null without one and while it is read. */
export function useVendorName(vendorId: string | null): string | null {
  const { ask } = useAccess();
  const { data } = useQuery({
    ...ask.vendors.get.queryOptions({ input: { vendorId: vendorId ?? '' } }),
    enabled: vendorId !== null,
  });
  return vendorId === null ? null : (data?.name ?? null);
}
