import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CompanySummary } from '../../../src-main/contract/companies.ts';
import type { RecentVault } from '../../../src-main/contract/shell.ts';
import { useAccess } from '../../lib/queries.ts';

export interface OpenedCompany {
  vault: RecentVault;
  isOpen: boolean;
  summary: CompanySummary;
}

export interface Companies {
  /** Looked into, and the one that is open. */
  opened: readonly OpenedCompany[];
  closed: readonly RecentVault[];
  refresh(): Promise<void>;
}

/** The companies of this machine; null until they are read. Nothing of them stays in the window when the page goes. */
export function useCompanies(): Companies | null {
  const { askShell } = useAccess();
  const queries = useQueryClient();
  const options = askShell.companies.list.queryOptions({ staleTime: 0, gcTime: 0 });
  const { data, refetch } = useQuery(options);
  const { queryKey } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the same as long as the page is there
  useEffect(() => () => queries.removeQueries({ queryKey }), [queries]);
  if (!data) return null;
  return {
    opened: data.companies.flatMap(({ vault, isOpen, summary }) =>
      summary ? [{ vault, isOpen, summary }] : [],
    ),
    closed: data.companies.flatMap(({ vault, summary }) => (summary ? [] : [vault])),
    refresh: async () => {
      await refetch();
    },
  };
}
