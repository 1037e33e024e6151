import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export interface InquiryAddress extends ListAddress<'open' | 'done' | 'all'> {
  /** Vendors for whom new inquiries are to be drafted, separated by commas. */
  vendors?: string | undefined;
}

/** View, search and selection of the list; they live in the address alone. */
export function useInquiryAddress(): ListAccess<InquiryAddress> {
  const address: InquiryAddress = useSearch({ from: '/inquiries' });
  const navigate = useNavigate({ from: '/inquiries' });
  const go = (part: Partial<InquiryAddress>, replace: boolean) =>
    void navigate({ to: '/inquiries', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}
