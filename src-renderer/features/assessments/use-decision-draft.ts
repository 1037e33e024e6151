import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Assessment, DecisionDraft } from '../../../src-main/contract/assessments.ts';
import { useSaveOnLeaving } from '../../lib/leaving.ts';
import { useAccess } from '../../lib/queries.ts';
import { useSaving } from '../../lib/saving.ts';

/** Milliseconds without a change until the draft is saved; leaving a field saves at once. */
const typingPause = 600;

export interface Drafting {
  /** The decision as it stands on screen; without a choice of one's own its result is what the rules propose. */
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
  /** Saves what waits for a pause; resolves once it is safe or refused. */
  flush(): Promise<unknown>;
  /** What the last refused save threw; null once everything is saved. */
  error: unknown;
  retry(): void;
}

/**
 * The draft of a decision: every change is saved by itself, in order, and shown until it is safe. `first` is how a
 * decision begins that nobody has written on yet.
 */
export function useDecisionDraft(assessment: Assessment, first: DecisionDraft): Drafting {
  const { id, decisionDraft, result } = assessment;
  const { engine } = useAccess();
  const put = usePutDraft(id);
  const save = useSaving('part');
  const [unsaved, setUnsaved] = useState<DecisionDraft | null>(null);
  const [error, setError] = useState<unknown>(null);
  const latest = useRef<DecisionDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const send = async () => {
    const draft = latest.current;
    if (!draft) return;
    put(draft);
    try {
      await engine.assessments.saveDecisionDraft({ assessmentId: id, draft });
    } catch (refusal) {
      setError(refusal);
      throw refusal;
    }
    setError(null);
    if (latest.current !== draft) return;
    latest.current = null;
    setUnsaved(null);
  };
  const saveNow = useRef<() => void>(() => {});
  saveNow.current = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    queue.current = queue.current.then(() => save(send));
  };
  const flush = useCallback(() => {
    if (timer.current !== null) saveNow.current();
    return queue.current;
  }, []);
  useSaveOnLeaving(flush);
  const shown = unsaved ?? decisionDraft ?? first;
  return {
    draft: { ...shown, result: shown.result ?? (result.proposal === 'notYet' ? null : result.proposal) },
    flush,
    error,
    retry: () => saveNow.current(),
    change: (part) => {
      latest.current = { ...(latest.current ?? shown), ...part };
      setUnsaved(latest.current);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => saveNow.current(), typingPause);
    },
  };
}

/** Shows the draft to whoever comes back before the run is read anew. */
function usePutDraft(assessmentId: string): (decisionDraft: DecisionDraft) => void {
  const { ask } = useAccess();
  const queries = useQueryClient();
  return useCallback(
    (decisionDraft) => {
      const { queryKey } = ask.assessments.get.queryOptions({ input: { assessmentId } });
      queries.setQueryData(queryKey, (known) => known && { ...known, decisionDraft });
    },
    [ask, queries, assessmentId],
  );
}
