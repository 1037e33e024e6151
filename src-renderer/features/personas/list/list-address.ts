import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export type PersonaListAddress = ListAddress<'active' | 'archived'>;

/** View and search of the personas; they live in the address alone. */
export function usePersonaList(): ListAccess<PersonaListAddress> {
  const { view, search } = useSearch({ from: '/personas' });
  const navigate = useNavigate({ from: '/personas' });
  const go = (part: Partial<PersonaListAddress>, replace: boolean) => {
    const { selected: _selected, ...shown } = part;
    void navigate({ to: '/personas', search: (current) => ({ ...current, ...shown }), replace });
  };
  return {
    address: { view, search },
    change: (part) => go(part, false),
    refine: (part) => go(part, true),
  };
}
