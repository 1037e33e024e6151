import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { failureOf } from '../../lib/failures.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';

/** Starts the next run of the same service, or goes on with the one that is already under way. */
export function useReassess({ serviceId }: Assessment, onStarted: (assessmentId: string) => unknown) {
  const { engine } = useAccess();
  const deed = useDeed();
  const reassess = () =>
    void deed.run(async () => {
      const { actor } = await engine.settings.get();
      const started = await engine.assessments
        .start({ serviceId, assessor: actor })
        .catch((error: unknown) => {
          const failure = failureOf(error);
          if (failure.code === 'ASSESSMENT_RUNNING') return failure.data;
          throw error;
        });
      await onStarted(started.assessmentId);
    });
  return { reassess, deed };
}
