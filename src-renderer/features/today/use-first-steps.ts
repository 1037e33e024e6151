import { useQuery } from '@tanstack/react-query';
import type { Today } from '../../../src-main/contract/overview.ts';
import { useHiddenSteps } from '../../lib/hidden-steps.ts';
import { useAccess } from '../../lib/queries.ts';

export interface FirstStepsAccess {
  steps: Today['firstSteps'];
  hide: () => void;
}

/** The first steps of this file, unless they are done, put away, or the file is the sample. */
export function useFirstSteps(steps: Today['firstSteps'], isSample: boolean): FirstStepsAccess | null {
  const { ask } = useAccess();
  const { marks, hide } = useHiddenSteps();
  const isOpen = !isSample && steps.some(({ isDone }) => !isDone);
  // The first entry of the trail never changes: its hash knows this file again and tells nothing about it.
  const { data } = useQuery(
    ask.vault.auditTrail.queryOptions({
      input: { subjectId: null, before: 2, limit: 1 },
      enabled: isOpen,
    }),
  );
  const mark = data?.entries[0]?.hash;
  if (!isOpen || !mark || marks.includes(mark)) return null;
  return { steps, hide: () => hide(mark) };
}
