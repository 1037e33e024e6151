import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export interface RegisterAddress extends ListAddress<'consents' | 'notices' | 'archived'> {
  /** The instant that the register is turned to; it stands as of now without one. */
  asOf?: string | undefined;
}

/** View, search, time and selection of the register; they live in the address alone. */
export function useRegisterAddress(): ListAccess<RegisterAddress> {
  const search: RegisterAddress = useSearch({ from: '/consents' });
  const navigate = useNavigate({ from: '/consents' });
  const go = (part: Partial<RegisterAddress>, replace: boolean) =>
    void navigate({ to: '/consents', search: (current) => ({ ...current, ...part }), replace });
  return {
    address: { ...search, asOf: instantOf(search.asOf) },
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}

/** Somebody may have written the address by hand: what is no time is none. */
function instantOf(text: string | undefined): string | undefined {
  return text !== undefined && Number.isFinite(Date.parse(text)) ? new Date(text).toISOString() : undefined;
}
