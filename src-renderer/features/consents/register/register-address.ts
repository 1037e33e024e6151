import { useNavigate, useSearch } from '@tanstack/react-router';

export interface RegisterAddress {
  view: 'consents' | 'notices' | 'archived';
  search: string;
  /** The instant that the register is turned to; it stands as of now without one. */
  asOf?: string | undefined;
  selected?: string | undefined;
}

export interface RegisterAccess {
  address: RegisterAddress;
  /** Another view or time: a step one can go back from. */
  change: (part: Partial<RegisterAddress>) => void;
  /** The same step, only refined: while typing, while moving through rows. */
  refine: (part: Partial<RegisterAddress>) => void;
}

/** View, search, time and selection of the register; they live in the address alone. */
export function useRegisterAddress(): RegisterAccess {
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
