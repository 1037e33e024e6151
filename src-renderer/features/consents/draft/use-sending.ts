import { type RefObject, useRef, useState } from 'react';
import type { TextVersion, VersionContent } from '../../../../src-main/contract/consent-record.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useSaving } from '../../../lib/saving.ts';

export interface Words {
  content: VersionContent;
  reason: string;
}

export interface Sending {
  /** Saves these words over those that the person saw; false when it was refused. */
  send(words: Words): Promise<boolean>;
  /** The words sent last, and when the words were stored on which the next saving rests. */
  last: RefObject<{ words: Words | null; basedOn: string }>;
  error: unknown;
  clear(): void;
  /** A saving took signs out that nobody sees. */
  wasCleaned: boolean;
}

/** Saves a draft, never over what somebody else saved meanwhile. */
export function useSending({ id: versionId, savedAt }: TextVersion): Sending {
  const { engine } = useAccess();
  const save = useSaving();
  const [error, setError] = useState<unknown>(null);
  const [wasCleaned, setCleaned] = useState(false);
  const last = useRef<{ words: Words | null; basedOn: string }>({ words: null, basedOn: savedAt });
  const send = (words: Words) =>
    save(async () => {
      try {
        const { basedOn } = last.current;
        const kept = await engine.consents.saveDraft({ versionId, ...words, basedOn });
        last.current = { words, basedOn: kept.savedAt };
        setCleaned((was) => was || kept.normalised);
        setError(null);
      } catch (refusal) {
        setError(refusal);
        throw refusal;
      }
    });
  return { send, last, error, clear: () => setError(null), wasCleaned };
}
