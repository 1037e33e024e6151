import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export type LogAddress = ListAddress<'all' | 'open' | 'closed' | 'drills'>;

/** View, search and selection of the log; they live in the address alone. */
export function useLogAddress(): ListAccess<LogAddress> {
  const address: LogAddress = useSearch({ from: '/breaches' });
  const navigate = useNavigate({ from: '/breaches' });
  const go = (part: Partial<LogAddress>, replace: boolean) =>
    void navigate({ to: '/breaches', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}
