import { useNavigate, useSearch } from '@tanstack/react-router';

export interface OpenItem {
  /** The condition whose question is open in the list; it stays in the address. */
  item: string | null;
  open: (item: string | null) => void;
}

/** Which question is open, so that a link from elsewhere leads to it. */
export function useOpenItem(): OpenItem {
  const { item } = useSearch({ from: '/campaigns/$campaignId' });
  const navigate = useNavigate({ from: '/campaigns/$campaignId' });
  return {
    item: item ?? null,
    open: (next) =>
      void navigate({ search: (current) => ({ ...current, item: next ?? undefined }), replace: true }),
  };
}
