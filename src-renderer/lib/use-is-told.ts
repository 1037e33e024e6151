import { useQuery } from '@tanstack/react-query';
import { useAccess } from './queries.ts';

/** Whether a calendar file told something of a record, or of any, that the next one may have to cancel. */
export function useIsTold(recordId: string | null): boolean {
  const { ask } = useAccess();
  const { data } = useQuery(ask.deadlines.isTold.queryOptions({ input: { recordId } }));
  return data?.isTold ?? false;
}
