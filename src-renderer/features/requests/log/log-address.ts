import { useNavigate, useSearch } from '@tanstack/react-router';

export interface LogAddress {
  view: 'open' | 'answered' | 'all';
  search: string;
  selected?: string | undefined;
}

export interface LogAddressAccess {
  address: LogAddress;
  /** Another view: a step one can go back from. */
  change: (part: Partial<LogAddress>) => void;
  /** The same step, only refined: while typing, while moving through rows. */
  refine: (part: Partial<LogAddress>) => void;
}

/** View, search and selection of the log; they live in the address alone. */
export function useLogAddress(): LogAddressAccess {
  const address: LogAddress = useSearch({ from: '/requests' });
  const navigate = useNavigate({ from: '/requests' });
  const go = (part: Partial<LogAddress>, replace: boolean) =>
    void navigate({ to: '/requests', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}
