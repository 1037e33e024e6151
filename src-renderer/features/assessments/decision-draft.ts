import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Assessment, Decision, DecisionResult } from '../../../src-main/contract/assessments.ts';
import type { Person } from '../../../src-main/contract/company.ts';
import { useAccess } from '../../lib/queries.ts';
import { usePeople } from './use-people.ts';

/** The decision as far as it is written; everything but the result can still be empty. */
export type DecisionDraft = Omit<Decision, 'decidedAt' | 'result'> & { result: DecisionResult | null };

/**
 * The draft of a decision. It lies beside the data read from the engine, in memory only, so that a look back at a
 * question does not lose it; it becomes permanent with the decision itself.
 */
export function useDecisionDraft(assessment: Assessment): {
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
} {
  const { ask } = useAccess();
  const queries = useQueryClient();
  const { people } = usePeople();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const queryKey = ['draft of a decision', assessment.id];
  const { data: changed } = useQuery<Partial<DecisionDraft>>({
    queryKey,
    queryFn: () => ({}),
    enabled: false,
  });
  const { proposal, asOf } = assessment.result;
  const approver = people.find((person) => person.function === 'approver');
  const result = changed?.result ?? (proposal === 'notYet' ? null : proposal);
  const review = result === 'reject' || !settings ? null : inMonths(asOf, settings.reviewMonths);
  const draft: DecisionDraft = {
    by: approver?.name ?? '',
    role: approver?.role ?? '',
    residualRisk: '',
    nextReviewOn: review,
    ...changed,
    result,
  };
  return {
    draft,
    change: (part) =>
      queries.setQueryData<Partial<DecisionDraft>>(queryKey, (known) => ({ ...known, ...part })),
  };
}

/** Same day so many months later; the last of the month where that day does not exist. */
export function inMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The person with this name, for a choice among the company's people. */
export function personNamed(people: readonly Person[], name: string): Person | undefined {
  return people.find((person) => person.name === name);
}
