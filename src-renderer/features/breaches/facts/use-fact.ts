import { useEffect, useRef, useState } from 'react';
import type { ParticularKey, ParticularState } from '../../../../src-main/contract/breach-particulars.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { failureOf } from '../../../lib/failures.ts';
import { useSaveOnLeaving } from '../../../lib/leaving.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useSaving } from '../../../lib/saving.ts';
import { draftOf, type FactDraft, isPossible, isSame, settled } from './fact-draft.ts';
import { particularIn } from './particular-in.ts';

/** Typing rests this long, in milliseconds, before it is saved: less is not lost even without power. */
const rest = 1_200;

export interface Fact {
  /** What is stored, with what is being written over it. */
  value: FactDraft;
  stored: ParticularState | null;
  /** Still being typed: saved after a rest and on leaving the field. */
  type: (part: Partial<FactDraft>) => void;
  /** Decided: saved at once. */
  choose: (part: Partial<FactDraft>) => void;
  flush: () => void;
  /** Why the last saving was refused; what was typed is still there. */
  error: unknown;
  /** Somebody else answered meanwhile: what was typed waits for a decision. */
  hasRival: boolean;
  /** Puts what was typed over the other answer. */
  insist: () => void;
  /** Drops what was typed. */
  yield: () => void;
}

/**
 * One question about the breach, saved by itself. Each saving names the answer it was written over, so that another
 * window's answer is never covered unseen.
 */
export function useFact(breach: Breach, key: ParticularKey): Fact {
  const run = useSaving('part');
  const state = particularIn(breach.particulars, key);
  const stored = draftOf(key, state);
  const [draft, setDraft] = useState<Partial<FactDraft>>({});
  const [error, setError] = useState<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saves = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef<Latest>({ draft, stored, entryId: null, basedOn: null, sent: null });
  latest.current.stored = stored;
  latest.current.entryId = state?.entryId ?? null;
  const put = (next: Partial<FactDraft>) => {
    latest.current.draft = next;
    setDraft(next);
  };
  const save = useSavedAnswer(breach.id, latest, setError);
  const flush = (): unknown => {
    clearTimeout(timer.current);
    // Two savings of one answer never overtake each other: the second is written over the first.
    if (Object.keys(latest.current.draft).length > 0) saves.current = saves.current.then(() => run(save));
    return saves.current;
  };
  const hasRival = error !== null && failureOf(error).code === 'BREACH_CHANGED';
  const leave = useRef(flush);
  leave.current = hasRival ? () => {} : flush;
  useSaveOnLeaving(() => leave.current());
  useSettledDraft(latest, put);
  const change = (part: Partial<FactDraft>) => {
    if (Object.keys(latest.current.draft).length === 0) latest.current.basedOn = latest.current.entryId;
    put({ ...latest.current.draft, ...part });
    clearTimeout(timer.current);
  };
  return {
    value: { ...stored, ...draft },
    stored: state,
    error,
    hasRival,
    type: (part) => {
      change(part);
      timer.current = setTimeout(() => leave.current(), rest);
    },
    choose: (part) => {
      change(part);
      leave.current();
    },
    flush: () => leave.current(),
    insist: () => {
      latest.current.basedOn = latest.current.entryId;
      flush();
    },
    yield: () => {
      put({});
      setError(null);
    },
  };
}

interface Latest {
  draft: Partial<FactDraft>;
  stored: FactDraft;
  /** Entry that holds the stored answer. */
  entryId: string | null;
  /** Entry that the draft was begun over, or that it was last saved as. */
  basedOn: string | null;
  /** The answer that was handed over last, and the entry over which it was, until another one is read. */
  sent: { answer: FactDraft; over: string | null } | null;
}

function useSavedAnswer(
  breachId: string,
  latest: { current: Latest },
  onOutcome: (refusal: unknown) => void,
): () => Promise<void> {
  const { engine } = useAccess();
  return async () => {
    const { draft, stored, basedOn, entryId, sent } = latest.current;
    const next = settled({ ...stored, ...draft });
    // Until another entry is read, the file holds what was handed over.
    const inFile = sent?.over === entryId ? sent.answer : settled(stored);
    if (Object.keys(draft).length === 0 || isSame(next, inFile) || !isPossible(next)) return;
    const input = { ...next, breachId, knownAt: null, reason: '', basedOn };
    latest.current.sent = { answer: next, over: entryId };
    try {
      latest.current.basedOn = (await engine.breaches.setParticular(input)).id;
      onOutcome(null);
    } catch (refusal) {
      latest.current.sent = null;
      onOutcome(refusal);
      throw refusal;
    }
  };
}

/** What the engine now holds is no draft any more. */
function useSettledDraft(latest: { current: Latest }, put: (next: Partial<FactDraft>) => void): void {
  useEffect(() => {
    const { draft, stored, entryId, basedOn, sent } = latest.current;
    if (sent?.over === entryId) return;
    latest.current.sent = null;
    if (Object.keys(draft).length === 0 || basedOn !== entryId) return;
    if (isSame(settled({ ...stored, ...draft }), settled(stored))) put({});
  });
}
