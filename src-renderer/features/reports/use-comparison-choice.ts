import { useQuery } from '@tanstack/react-query';
import type { ComparisonRow } from '../../../src-main/contract/comparisons.ts';
import { useAccess } from '../../lib/queries.ts';
import type { ReportAddress } from './request.ts';

export interface ComparisonChoice {
  /** Comparisons outside the archive, the one saved last on top; null until they are read. */
  comparisons: readonly ComparisonRow[] | null;
  comparisonId: string | undefined;
}

/** Which comparison the address asks for, else the one saved last. */
export function useComparisonChoice(
  isWanted: boolean,
  address: Pick<ReportAddress, 'comparisonId'>,
): ComparisonChoice {
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.comparisons.list.queryOptions({ input: { isArchived: false }, enabled: isWanted }),
  );
  const comparisons = data?.rows ?? null;
  return { comparisons, comparisonId: address.comparisonId ?? comparisons?.[0]?.id };
}
