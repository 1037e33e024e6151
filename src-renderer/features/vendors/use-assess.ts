import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AssessmentSummary } from '../../../src-main/contract/assessments.ts';
import { failureOf } from '../../lib/failures.ts';
import { useAccess } from '../../lib/queries.ts';

export interface Assess {
  /** All runs of the vendor, newest first. */
  runs: readonly AssessmentSummary[];
  /** The undecided run of the service, if one is under way. */
  running: AssessmentSummary | null;
  /** The last decided run of the service. */
  decided: AssessmentSummary | null;
  error: unknown;
  /** Begins, continues or repeats the assessment of the service. */
  go: () => void;
}

/** The way into the guided assessment of one service of a vendor. */
export function useAssess(vendorId: string, serviceId: string | undefined): Assess {
  const { ask, engine } = useAccess();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const { data } = useQuery(ask.assessments.list.queryOptions({ input: { vendorId } }));
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const runs = (data?.assessments ?? []).toSorted((one, other) =>
    other.startedAt.localeCompare(one.startedAt),
  );
  const own = runs.filter((run) => run.serviceId === serviceId);
  const running = own.find(({ decision }) => decision === null) ?? null;
  const decided = own.find(({ decision }) => decision !== null) ?? null;
  const show = (assessmentId: string) =>
    navigate({ to: '/assessments/$assessmentId', params: { assessmentId } });
  const go = async () => {
    setError(null);
    try {
      if (running) return await show(running.id);
      if (!serviceId) return;
      const { assessmentId } = await engine.assessments.start({
        serviceId,
        assessor: settings?.actor ?? '',
      });
      await show(assessmentId);
    } catch (refusal) {
      const failure = failureOf(refusal);
      if (failure.code === 'ASSESSMENT_RUNNING') await show(failure.data.assessmentId);
      else setError(refusal);
    }
  };
  return { runs, running, decided, error, go: () => void go() };
}
