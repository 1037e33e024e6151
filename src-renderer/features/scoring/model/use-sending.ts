import { type RefObject, useRef, useState } from 'react';
import type { ModelContent, ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useSaving } from '../../../lib/saving.ts';

export interface Sending {
  /** Saves this content over the one that the person saw; false when it was refused. */
  send(content: ModelContent): Promise<boolean>;
  /** What was sent last, and when the content was stored on which the next saving rests. */
  last: RefObject<{ content: ModelContent | null; basedOn: string }>;
  error: unknown;
  clear(): void;
}

/** Saves a draft, never over what somebody else saved meanwhile. */
export function useSending({ id: versionId, savedAt }: ModelVersion): Sending {
  const { engine } = useAccess();
  const save = useSaving();
  const [error, setError] = useState<unknown>(null);
  const last = useRef<{ content: ModelContent | null; basedOn: string }>({ content: null, basedOn: savedAt });
  const send = (content: ModelContent) =>
    save(async () => {
      try {
        const { basedOn } = last.current;
        const kept = await engine.scoring.saveDraft({ versionId, content, basedOn });
        last.current = { content, basedOn: kept.savedAt };
        setError(null);
      } catch (refusal) {
        setError(refusal);
        throw refusal;
      }
    });
  return { send, last, error, clear: () => setError(null) };
}
