import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export type ModelListAddress = ListAddress<'current' | 'archived'>;

/** View, search and selection of the list; they live in the address alone. */
export function useModelListAddress(): ListAccess<ModelListAddress> {
  const address: ModelListAddress = useSearch({ from: '/scoring' });
  const navigate = useNavigate({ from: '/scoring' });
  const go = (part: Partial<ModelListAddress>, replace: boolean) =>
    void navigate({ to: '/scoring', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}
