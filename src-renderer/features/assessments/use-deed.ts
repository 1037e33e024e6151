import { useState } from 'react';

/** One act at a time: whether it runs, and what it was refused with. */
export function useDeed(): {
  run(deed: () => Promise<unknown>): Promise<boolean>;
  isRunning: boolean;
  error: unknown;
  clear(): void;
} {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (deed: () => Promise<unknown>): Promise<boolean> => {
    setRunning(true);
    try {
      await deed();
      setError(null);
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning, error, clear: () => setError(null) };
}
