import { useQuery } from '@tanstack/react-query';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useVendorName } from '../record/use-vendor-name.ts';

/** Names of the vendor and of the person in charge of a case; empty without one. */
export function useNamesIn({ vendorId, ownerId }: Pick<Breach, 'vendorId' | 'ownerId'>): {
  vendorName: string;
  ownerName: string;
} {
  const { ask } = useAccess();
  const vendorName = useVendorName(vendorId) ?? '';
  const { data } = useQuery(ask.company.people.queryOptions());
  return { vendorName, ownerName: data?.people.find(({ id }) => id === ownerId)?.name ?? '' };
}
