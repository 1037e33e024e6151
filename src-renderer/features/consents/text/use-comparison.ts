import { useQuery } from '@tanstack/react-query';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Comparison } from '../../../../src-main/contract/consents.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useAccess } from '../../../lib/queries.ts';

/** What differs between a version and the one before; undefined while it is read or where there is none before. */
export function useComparison(
  older: TextVersion | null,
  newer: TextVersion,
  language: Language,
): { data: Comparison | undefined; error: unknown } {
  const { ask } = useAccess();
  return useQuery(
    ask.consents.compare.queryOptions({
      input: { olderId: older?.id ?? '', newerId: newer.id, language },
      enabled: older !== null,
    }),
  );
}

/** How many stretches of the wording differ: what came and what went at one place count as one. */
export function countChanges(parts: Comparison['parts']): number {
  return parts.filter(({ kind }, place) => kind !== 'same' && (parts[place - 1]?.kind ?? 'same') === 'same')
    .length;
}
