import { useQuery } from '@tanstack/react-query';
import type { AssessmentSummary } from '../../../src-main/contract/assessments.ts';
import { failureOf } from '../../lib/failures.ts';
import { useAccess } from '../../lib/queries.ts';

/** So many of the newest assessments are asked for demands; older letters are chosen by hand. */
const askedAtMost = 20;

/** The newest assessment with a demand that is open; null while unknown and where there is none. */
export function useFirstLetter(runs: readonly AssessmentSummary[] | null): string | null {
  const { engine } = useAccess();
  const ids = (runs ?? []).slice(0, askedAtMost).map(({ id }) => id);
  const { data } = useQuery({
    queryKey: [['engine', 'firstLetter'], ids],
    enabled: ids.length > 0,
    queryFn: async () => {
      for (const assessmentId of ids) {
        try {
          await engine.reports.missingFacts({ kind: 'letterOfDemands', assessmentId, language: 'de' });
          return assessmentId;
        } catch (error) {
          if (failureOf(error).code !== 'NOTHING_TO_REPORT') throw error;
        }
      }
      return null;
    },
  });
  return data ?? null;
}
