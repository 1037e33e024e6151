import { useEffect, useRef, useState } from 'react';
import type { PackRequest } from '../../../../src-main/contract/shell.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';

export interface ProofPack {
  /** Asks where, makes the pack and says when it lies there. */
  save(request: PackRequest): void;
  /** Stops it; nothing is left of an unfinished pack. */
  cancel(): void;
  /** How much is done, in hundredths; null while nothing runs. */
  share: number | null;
  error: unknown;
}

/** A proof pack on its way to a file; leaving the page stops it as well. */
export function useProofPack(): ProofPack {
  const t = useTexts('consent');
  const { shell } = useAccess();
  const deed = useDeed();
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const make = async (request: PackRequest, signal: AbortSignal) => {
    try {
      for await (const event of await shell.documents.saveProofPack(request, { signal })) {
        if ('progress' in event) setShare(Math.round((100 * event.progress.done) / event.progress.total));
        else if (event.isSaved) toasts.add({ text: t('answer.packSaved', { place: event.place }) });
      }
    } catch (error) {
      // What was stopped on purpose is no failure.
      if (!signal.aborted) throw error;
    } finally {
      setShare(null);
    }
  };
  return {
    save: (request) => {
      stop.current = new AbortController();
      void deed.run(() => make(request, stop.current.signal));
    },
    cancel: () => stop.current.abort(),
    share,
    error: deed.error,
  };
}
