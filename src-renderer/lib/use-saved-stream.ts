import { useEffect, useRef, useState } from 'react';
import type { PackEvent } from '../../src-main/contract/shell.ts';
import { useDeed } from './use-deed.ts';

export interface SavedStream {
  /** Begins the work that a stream tells of, and calls back with the place where its file lies. */
  run(
    begin: (signal: AbortSignal) => Promise<AsyncIterable<PackEvent>>,
    onSaved: (place: string) => void,
  ): void;
  /** Stops it; nothing is left of an unfinished file. */
  cancel(): void;
  /** How much is done, in hundredths; null while nothing runs. */
  share: number | null;
  error: unknown;
}

/** Long work that ends in a file; leaving the page stops it as well. */
export function useSavedStream(): SavedStream {
  const deed = useDeed();
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const follow = async (
    begin: (signal: AbortSignal) => Promise<AsyncIterable<PackEvent>>,
    onSaved: (place: string) => void,
    signal: AbortSignal,
  ) => {
    try {
      for await (const event of await begin(signal)) {
        if ('progress' in event) setShare(Math.round((100 * event.progress.done) / event.progress.total));
        else if (event.isSaved) onSaved(event.place);
      }
    } catch (error) {
      // What was stopped on purpose is no failure.
      if (!signal.aborted) throw error;
    } finally {
      setShare(null);
    }
  };
  return {
    run: (begin, onSaved) => {
      stop.current = new AbortController();
      void deed.run(() => follow(begin, onSaved, stop.current.signal));
    },
    cancel: () => stop.current.abort(),
    share,
    error: deed.error,
  };
}
