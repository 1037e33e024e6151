import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { LogAddress } from './log-address.ts';

export interface Log {
  /** What the address asks for; undefined while it is read. */
  rows: readonly DataRequest[] | undefined;
  counts: Readonly<Record<LogAddress['view'], number>> | undefined;
  /** The rows are those of the question before. */
  isBehind: boolean;
  error: unknown;
}

/** The log as its address wants it, and how much stands in each view. */
export function useLog({ view, search }: LogAddress): Log {
  const { ask } = useAccess();
  const asked = useQuery({
    ...ask.requests.list.queryOptions({ input: { view, search: search.slice(0, 200) } }),
    placeholderData: keepPreviousData,
  });
  const whole = useQuery(ask.requests.list.queryOptions({ input: { view: 'all', search: '' } }));
  const all = whole.data?.requests;
  const open = all?.filter(({ answer }) => answer === null).length ?? 0;
  return {
    rows: asked.data?.requests,
    isBehind: asked.isPlaceholderData,
    counts: all && { all: all.length, open, answered: all.length - open },
    error: asked.error ?? whole.error,
  };
}
