import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../lib/list-address.ts';

export interface SubProcessorsAddress extends ListAddress<'firms' | 'chains' | 'changes'> {
  country?: string | undefined;
  outside?: boolean | undefined;
}

/** View, search, filter and selection of the page; they live in the address alone. */
export function useSubProcessorsAddress(): ListAccess<SubProcessorsAddress> {
  const address: SubProcessorsAddress = useSearch({ from: '/sub-processors' });
  const navigate = useNavigate({ from: '/sub-processors' });
  const go = (part: Partial<SubProcessorsAddress>, replace: boolean) =>
    void navigate({ to: '/sub-processors', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}
