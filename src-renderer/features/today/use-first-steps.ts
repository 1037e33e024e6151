import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Today } from '../../../src-main/contract/overview.ts';
import { useAccess } from '../../lib/queries.ts';

export interface FirstStepsAccess {
  steps: Today['firstSteps'];
  hide: () => void;
}

const storeKey = 'obhut.first-steps-hidden';

/** The first steps of this file, unless they are done, put away, or the file is the sample. */
export function useFirstSteps(steps: Today['firstSteps'], isSample: boolean): FirstStepsAccess | null {
  const { ask } = useAccess();
  const [hidden, setHidden] = useState(readHidden);
  const isOpen = !isSample && steps.some(({ isDone }) => !isDone);
  // The first entry of the trail never changes: its hash knows this file again and tells nothing about it.
  const { data } = useQuery(
    ask.vault.auditTrail.queryOptions({
      input: { subjectId: null, before: 2, limit: 1 },
      enabled: isOpen,
    }),
  );
  const mark = data?.entries[0]?.hash;
  if (!isOpen || !mark || hidden.includes(mark)) return null;
  const hide = () => {
    const all = [...hidden, mark];
    localStorage.setItem(storeKey, JSON.stringify(all));
    setHidden(all);
  };
  return { steps, hide };
}

function readHidden(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storeKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((mark) => typeof mark === 'string') : [];
  } catch {
    return [];
  }
}
