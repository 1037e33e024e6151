import { useState } from 'react';

export interface Deed {
  /** Does it; resolves to false when it was refused. */
  run(deed: () => Promise<unknown>): Promise<boolean>;
  /** Does it; passes a refusal on as well. */
  tell(deed: () => Promise<unknown>): Promise<void>;
  isRunning: boolean;
  /** What the last one was refused with; null otherwise. */
  error: unknown;
  clear(): void;
}

/** One act at a time: whether it runs, and what it was refused with. */
export function useDeed(): Deed {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const tell = async (deed: () => Promise<unknown>): Promise<void> => {
    setRunning(true);
    try {
      await deed();
      setError(null);
    } catch (refusal) {
      setError(refusal);
      throw refusal;
    } finally {
      setRunning(false);
    }
  };
  const run = (deed: () => Promise<unknown>): Promise<boolean> =>
    tell(deed).then(
      () => true,
      () => false,
    );
  return { run, tell, isRunning, error, clear: () => setError(null) };
}
