import { useQuery } from '@tanstack/react-query';
import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useAccess } from '../../../lib/queries.ts';

/** The tables of ENISA's method; null while they are read. */
export function useSeverityMethod(): { method: SeverityMethod | null } {
  const { ask } = useAccess();
  const { data } = useQuery(ask.breaches.severityMethod.queryOptions());
  return { method: data ?? null };
}
