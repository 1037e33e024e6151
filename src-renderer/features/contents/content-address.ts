import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BuyingPhase } from '../../../src-main/contract/persona-record.ts';
import type { ListAccess, ListAddress } from '../../lib/list-address.ts';

export interface ContentAddress extends ListAddress<'matrix' | 'list' | 'archived'> {
  /** The piece that is open beside. */
  piece?: string | undefined;
  /** A gap that is to be filled. */
  persona?: string | undefined;
  phase?: BuyingPhase | undefined;
}

/** View, search, the open piece and the gap to fill; they live in the address alone. */
export function useContentAddress(): ListAccess<ContentAddress> {
  const search = useSearch({ from: '/content' });
  const navigate = useNavigate({ from: '/content' });
  const go = ({ selected: _selected, ...part }: Partial<ContentAddress>, replace: boolean) =>
    void navigate({ to: '/content', search: (current) => ({ ...current, ...part }), replace });
  return {
    address: search,
    change: (part) => go({ piece: undefined, persona: undefined, phase: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}
