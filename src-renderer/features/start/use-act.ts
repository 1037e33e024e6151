import { useRef, useState } from 'react';

export interface Act {
  isRunning: boolean;
  /** What the last try threw, null otherwise. */
  error: unknown;
  /** Runs a call; one at a time. Resolves to whether it went well. */
  run(call: () => Promise<unknown>): Promise<boolean>;
  clear(): void;
}

/** One act with a passphrase: kept out of the mutation cache, which would remember its input. */
export function useAct(): Act {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isBusy = useRef(false);
  return {
    isRunning,
    error,
    clear: () => setError(null),
    run: async (call) => {
      if (isBusy.current) return false;
      isBusy.current = true;
      setRunning(true);
      setError(null);
      try {
        await call();
        return true;
      } catch (refusal) {
        setError(refusal);
        return false;
      } finally {
        isBusy.current = false;
        setRunning(false);
      }
    },
  };
}
