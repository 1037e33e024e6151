import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ListAddress, withoutFilters } from './question.ts';

export interface ListAddressAccess {
  address: ListAddress;
  /** Another filter or order: a step one can go back from. */
  change: (part: Partial<ListAddress>) => void;
  /** The same step, only refined: while typing, while moving through rows. */
  refine: (part: Partial<ListAddress>) => void;
  clear: () => void;
}

/** Filter, order and selection of the register; they live in the address alone. */
export function useListAddress(): ListAddressAccess {
  const address: ListAddress = useSearch({ from: '/vendors' });
  const navigate = useNavigate({ from: '/vendors' });
  const go = (part: Partial<ListAddress>, replace: boolean) =>
    void navigate({ to: '/vendors', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
    clear: () => go(withoutFilters(address), false),
  };
}
