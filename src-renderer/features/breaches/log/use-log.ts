import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BreachRow } from '../../../../src-main/contract/breach-view.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { LogAddress } from './log-address.ts';

export interface Log {
  /** What the address asks for; undefined while it is read. */
  rows: readonly BreachRow[] | undefined;
  /** Every real breach, whatever the address asks for: for clocks and figures. */
  real: readonly BreachRow[];
  drills: readonly BreachRow[];
  counts: Readonly<Record<LogAddress['view'], number>> | undefined;
  /** The rows are those of the question before. */
  isBehind: boolean;
  error: unknown;
}

/** The log as its address wants it, and what stands in each view. */
export function useLog({ view, search }: LogAddress): Log {
  const { ask } = useAccess();
  const asked = useQuery({
    ...ask.breaches.list.queryOptions({ input: { view, search: search.slice(0, 200) } }),
    placeholderData: keepPreviousData,
  });
  const real = useQuery(ask.breaches.list.queryOptions({ input: { view: 'all', search: '' } }));
  const drills = useQuery(ask.breaches.list.queryOptions({ input: { view: 'drills', search: '' } }));
  const all = real.data?.rows ?? [];
  const closed = all.filter(({ state }) => state === 'closed').length;
  return {
    rows: asked.data?.rows,
    isBehind: asked.isPlaceholderData,
    real: all,
    drills: drills.data?.rows ?? [],
    counts: real.data &&
      drills.data && {
        all: all.length,
        open: all.length - closed,
        closed,
        drills: drills.data.rows.length,
      },
    error: asked.error ?? real.error ?? drills.error,
  };
}
