import { useQuery } from '@tanstack/react-query';
import type { Amendment, Fall, Scenario, ShockAnswer } from '../../../../src-main/contract/transfer-shock.ts';
import { useAccess } from '../../../lib/queries.ts';
import { keyOf } from './address.ts';

/** A question that is already in force: its marks, and what taking them back would restore. */
export interface Applied {
  marks: readonly Amendment[];
  restored: ShockAnswer;
}

/** Whether everything that is asked about was marked as fallen from that very day; null while it was not. */
export function useApplied(day: string, falls: readonly Fall[]): Applied | null {
  const { ask } = useAccess();
  const { data } = useQuery(ask.transfers.amendments.queryOptions());
  const marks = (data?.amendments ?? []).filter(
    ({ fall, from }) => from === day && falls.some((each) => keyOf(each) === keyOf(fall)),
  );
  const marked = new Set(marks.map(({ fall }) => keyOf(fall)));
  const isApplied = falls.length > 0 && falls.every((fall) => marked.has(keyOf(fall)));
  const { data: restored } = useQuery({
    ...ask.transfers.restored.queryOptions({ input: { ids: marks.map(({ id }) => id) } }),
    enabled: isApplied,
  });
  return isApplied && restored ? { marks, restored } : null;
}

/** Whether a kept scenario asks exactly this. */
export function asks(scenario: Scenario, day: string, falls: readonly Fall[]): boolean {
  const own = new Set(scenario.falls.map(keyOf));
  return scenario.day === day && own.size === falls.length && falls.every((fall) => own.has(keyOf(fall)));
}
