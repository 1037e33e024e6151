import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export type LogAddress = ListAddress<'open' | 'answered' | 'all'>;

/** View, search and selection of the log; they live in the address alone. */
export function useLogAddress(): ListAccess<LogAddress> {
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
