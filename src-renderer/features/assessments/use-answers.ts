import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Answer, Assessment } from '../../../src-main/contract/assessments.ts';
import { useSaveOnLeaving } from '../../lib/leaving.ts';
import { useAccess } from '../../lib/queries.ts';
import { useSaving } from '../../lib/saving.ts';

/** What a person types or picks for a question. */
export type AnswerText = Pick<Answer, 'value' | 'note' | 'quote' | 'place'>;

/** Milliseconds without a key until a text is saved; answers and leaving a field save at once. */
const typingPause = 600;

const nothing: AnswerText = { value: null, note: '', quote: '', place: '' };

export interface Answers {
  textOf(questionId: string): AnswerText;
  change(questionId: string, part: Partial<AnswerText>, when: 'now' | 'afterTyping'): void;
  /** Saves what waits for a pause in typing. */
  flush(): Promise<unknown>;
  /** What the last refused save threw; null once everything is saved. */
  error: unknown;
  retry(): void;
}

/** The answers of a run as they stand on screen; every change is saved by itself, in order, and kept until it is safe. */
export function useAnswers(assessment: Assessment): Answers {
  const { id } = assessment;
  const { engine } = useAccess();
  const put = usePutAnswer(id);
  const save = useSaving('part');
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Partial<AnswerText>>>(new Map());
  const [error, setError] = useState<unknown>(null);
  // Only what was changed: what the engine knows by now is never written over with what the screen knew before.
  const latest = useRef(new Map<string, Partial<AnswerText>>());
  const waiting = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(
    async (questionId: string) => {
      const text = latest.current.get(questionId);
      if (!text) return;
      try {
        await engine.assessments.answer({ assessmentId: id, questionId, ...text });
      } catch (refusal) {
        setError(refusal);
        throw refusal;
      }
      setError(null);
      put(questionId, text);
      if (latest.current.get(questionId) !== text) return;
      latest.current.delete(questionId);
      setDrafts(new Map(latest.current));
    },
    [engine, id, put],
  );
  const saveSoon = useRef<(questionId: string) => void>(() => {});
  saveSoon.current = (questionId) => {
    clearTimeout(waiting.current.get(questionId));
    waiting.current.delete(questionId);
    queue.current = queue.current.then(() => save(() => send(questionId)));
  };
  const flush = useCallback(() => {
    for (const questionId of [...waiting.current.keys()]) saveSoon.current(questionId);
    return queue.current;
  }, []);
  useSaveOnLeaving(flush);
  const stored = useMemo(() => new Map(assessment.answers.map((one) => [one.questionId, one])), [assessment]);
  const textOf = (questionId: string) => ({
    ...(stored.get(questionId) ?? nothing),
    ...drafts.get(questionId),
  });
  return {
    textOf,
    flush,
    error,
    retry: () => {
      for (const questionId of latest.current.keys()) saveSoon.current(questionId);
    },
    change: (questionId, part, when) => {
      latest.current.set(questionId, { ...latest.current.get(questionId), ...part });
      setDrafts(new Map(latest.current));
      if (when === 'now') return saveSoon.current(questionId);
      clearTimeout(waiting.current.get(questionId));
      waiting.current.set(
        questionId,
        setTimeout(() => saveSoon.current(questionId), typingPause),
      );
    },
  };
}

/** Shows a saved answer at once, until the run is read anew. */
function usePutAnswer(assessmentId: string): (questionId: string, part: Partial<AnswerText>) => void {
  const { ask } = useAccess();
  const queries = useQueryClient();
  return useCallback(
    (questionId, part) => {
      const { queryKey } = ask.assessments.get.queryOptions({ input: { assessmentId } });
      queries.setQueryData(queryKey, (known) => {
        if (!known) return known;
        const old = known.answers.find((one) => one.questionId === questionId);
        const fresh: Answer = { evidence: [], answeredAt: null, ...nothing, ...old, questionId, ...part };
        return { ...known, answers: [...known.answers.filter((one) => one !== old), fresh] };
      });
    },
    [ask, queries, assessmentId],
  );
}
