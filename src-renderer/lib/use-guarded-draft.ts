import { useEffect, useRef, useState } from 'react';
import { failureOf } from './failures.ts';
import { useSaving } from './saving.ts';

/** Typing rests this long, in milliseconds, before it is saved. */
const rest = 900;

export interface GuardedRecord<T> {
  stored: T;
  /** When the stored words were saved; the next saving rests on it. */
  savedAt: string;
  /** Saves over what was saved at `basedOn`; refused with DRAFT_CHANGED when somebody saved meanwhile. */
  save(next: T, basedOn: string): Promise<{ savedAt: string }>;
  /** Words that the file would not take are not offered to it; the field says why. */
  isValid(next: T): boolean;
}

export interface GuardedDraft<T> {
  /** What is typed, or what is stored where nothing is. */
  value: T;
  /** Still being typed: saved after a rest, on leaving the field, or on leaving the page. */
  type(part: Partial<T>): void;
  /** Decided: saved at once. */
  choose(part: Partial<T>): void;
  /** Saves what was typed; false when it was refused. */
  flush(): Promise<boolean>;
  /** Something typed is in no file yet. */
  isUnsaved: boolean;
  error: unknown;
  /** Somebody saved other words meanwhile: those are in the file, the typed ones are still here. */
  hasRival: boolean;
  /** Saves the typed words over those in the file. */
  keepMine(): void;
  /** Drops the typed words for those in the file. */
  takeStored(): void;
}

/** A record that saves itself while it is written, and never over what somebody else saved meanwhile. */
export function useGuardedDraft<T extends object>(record: GuardedRecord<T>): GuardedDraft<T> {
  const run = useSaving();
  const [typed, setTyped] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const sent = useRef<{ words: T | null; basedOn: string }>({ words: null, basedOn: record.savedAt });
  const refused = useRef<unknown>(null);
  const tell = (refusal: unknown) => {
    refused.current = refusal;
    setError(refusal);
  };
  const now = useRef({ typed, record, running: Promise.resolve(true) });
  now.current.record = record;
  const put = (words: T | null) => {
    now.current.typed = words;
    setTyped(words);
  };
  const send = (words: T) =>
    run(async () => {
      try {
        const { savedAt } = await now.current.record.save(words, sent.current.basedOn);
        sent.current = { words, basedOn: savedAt };
        tell(null);
      } catch (refusal) {
        tell(refusal);
        throw refusal;
      }
    });
  /** Nothing is left to save: a refusal of words that are gone is told no longer. */
  const settle = async (): Promise<boolean> => {
    if (refused.current === null) return true;
    tell(null);
    return run(async () => undefined);
  };
  const saveNow = async (): Promise<boolean> => {
    const { typed: words, record: known } = now.current;
    if (words === null || isSame(words, known.stored)) return settle();
    if (isSame(words, sent.current.words)) return true;
    return known.isValid(words) ? send(words) : false;
  };
  const flush = () => {
    // One saving after the other: each rests on the time that the one before was given.
    now.current.running = now.current.running.then(saveNow);
    return now.current.running;
  };
  const later = useLater(flush);
  // What nobody is writing over is read anew from the file, and with it the time on which the next saving rests.
  if (now.current.typed === null) sent.current = { words: null, basedOn: record.savedAt };
  useEffect(() => {
    const isReadBack = typed === sent.current.words && record.savedAt === sent.current.basedOn;
    if (typed !== null && (isReadBack || isSame(typed, record.stored))) put(null);
  });
  const write = (part: Partial<T>) => put({ ...(now.current.typed ?? now.current.record.stored), ...part });
  return {
    value: typed ?? record.stored,
    type: (part) => {
      write(part);
      later();
    },
    choose: (part) => {
      write(part);
      void flush();
    },
    flush,
    isUnsaved: typed !== null && !isSame(typed, record.stored) && !isSame(typed, sent.current.words),
    error,
    hasRival: error !== null && failureOf(error).code === 'DRAFT_CHANGED',
    keepMine: () => {
      sent.current = { words: null, basedOn: now.current.record.savedAt };
      void flush();
    },
    takeStored: () => {
      put(null);
      void settle();
    },
  };
}

/** Does it once nothing was typed for a while, and at last when the page is left. */
function useLater(act: () => unknown): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(act);
  latest.current = act;
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      latest.current();
    },
    [],
  );
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), rest);
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
