import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListAccess, ListAddress } from '../../../lib/list-address.ts';

export interface CampaignsAddress extends ListAddress<'board' | 'list' | 'calendar' | 'archived'> {
  sort: string;
  descending: boolean;
  /** Month of the calendar as `YYYY-MM`; the present one without it. */
  month?: string | undefined;
  /** A new campaign is to be made for this persona. */
  persona?: string | undefined;
}

/** View, search, order, month and selection of the campaigns; they live in the address alone. */
export function useCampaignsAddress(): ListAccess<CampaignsAddress> {
  const address: CampaignsAddress = useSearch({ from: '/campaigns' });
  const navigate = useNavigate({ from: '/campaigns' });
  const go = (part: Partial<CampaignsAddress>, replace: boolean) =>
    void navigate({ to: '/campaigns', search: (current) => ({ ...current, ...part }), replace });
  return {
    address,
    change: (part) => go({ selected: undefined, ...part }, false),
    refine: (part) => go(part, true),
  };
}
