import { useState } from 'react';
import type { Progress } from '../../../src-main/contract/vault.ts';
import { useAccess } from '../../lib/queries.ts';

/** Makes a backup and follows its steps. */
export function useBackingUp(onDone: () => void) {
  const { engine } = useAccess();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const start = async () => {
    setError(null);
    setProgress({ done: 0, total: 1 });
    try {
      for await (const event of await engine.vault.backUp()) {
        if ('progress' in event) setProgress(event.progress);
      }
      onDone();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setProgress(null);
    }
  };
  return { progress, error, start };
}
