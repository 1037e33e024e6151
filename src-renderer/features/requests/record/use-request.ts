import { useQuery } from '@tanstack/react-query';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useAccess } from '../../../lib/queries.ts';

/** One request; undefined while it is read. */
export function useRequest(requestId: string): { request: DataRequest | undefined; error: unknown } {
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.requests.get.queryOptions({ input: { requestId } }));
  return { request: data, error };
}
