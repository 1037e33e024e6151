import { useQuery } from '@tanstack/react-query';
import type { Id } from '../../../src-main/contract/values.ts';
import { useAccess } from '../../lib/queries.ts';

/** A run and the questionnaires it was started with; the latter never change and are read once. */
export function useAssessment(assessmentId: Id) {
  const { ask, engine } = useAccess();
  const run = useQuery(ask.assessments.get.queryOptions({ input: { assessmentId } }));
  const kept = useQuery({
    queryKey: ['kept questionnaires', assessmentId],
    queryFn: () => engine.assessments.questionnaires({ assessmentId }),
  });
  return {
    assessment: run.data,
    questionnaires: kept.data?.questionnaires,
    error: run.error ?? kept.error,
  };
}
