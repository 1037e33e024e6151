import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TransferFilter } from '../../../../src-main/contract/transfer-register.ts';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export type TransferAddress = ListAddress<'register' | 'unknown' | 'assessments'> &
  Omit<TransferFilter, 'search'>;

/** View, filter, search and selection of the register; they live in the address alone. */
export function useTransferAddress(): ListAccess<TransferAddress> {
  const address: TransferAddress = useSearch({ from: '/transfers' });
  const navigate = useNavigate({ from: '/transfers' });
  const go = (part: Partial<TransferAddress>, replace: boolean) =>
    void navigate({ to: '/transfers', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}

/** What the engine is asked for. */
export function filterOf({ search, verdicts, countries, tools, tia }: TransferAddress): TransferFilter {
  return { search: search.slice(0, 200), verdicts, countries, tools, tia };
}
