import { useQuery } from '@tanstack/react-query';
import type { BreachLaw } from '../../../../src-main/contract/breach-deadlines.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useAccess } from '../../../lib/queries.ts';

/** A case with the law that its screens explain it by. */
export interface Shown {
  breach: Breach;
  law: BreachLaw;
  /** What was known at a time: to be read only. */
  isPast: boolean;
  /** A closed case, or a drill that was ended: facts and decisions are fixed. */
  isClosed: boolean;
  /** Whether the timeline takes entries: a closed case takes additions, the past and an ended drill none. */
  isWritable: boolean;
}

/** The case of the address as it stands, or as it stood at a time; null while it is read. */
export function useBreach(
  breachId: string,
  asOf: string | null = null,
): { shown: Shown | null; error: unknown } {
  const { ask } = useAccess();
  const { data: law, error: lawError } = useQuery(ask.breaches.law.queryOptions());
  const { data: breach, error } = useQuery({
    ...ask.breaches.get.queryOptions({ input: { breachId, asOf } }),
    // While another time is read, the last one stays: moving along the times would flicker otherwise.
    placeholderData: (last) => (last?.id === breachId ? last : undefined),
  });
  if (!breach || !law) return { shown: null, error: error ?? lawError };
  const isPast = breach.asOf !== null;
  const isDrillOver = breach.drill !== null && breach.drill.endedAt !== null;
  const isClosed = breach.state === 'closed' || isDrillOver;
  return { shown: { breach, law, isPast, isClosed, isWritable: !isPast && !isDrillOver }, error: null };
}

/** Address of a page of the case. */
export function pageOf(
  breachId: string,
  page?: 'facts' | 'severity' | 'decisions' | 'notification' | 'letters' | 'impact',
): string {
  return page ? `/breaches/${breachId}/${page}` : `/breaches/${breachId}`;
}
