import { useEffect, useRef, useState } from 'react';
import { useSaving } from './saving.ts';

/** Typing rests this long, in milliseconds, before it is saved. */
const rest = 900;

export interface BasedDraft<T> {
  /** What is stored, or what is being written over it. */
  value: T;
  /** Still being typed: saved after a rest, on leaving the field, or on leaving the page. */
  type(change: (now: T) => T): void;
  /** Decided: saved at once; false when it was refused. */
  choose(change: (now: T) => T): Promise<boolean>;
  /** Saves what was typed; false when it was refused. */
  flush(): Promise<boolean>;
  /** Why the last saving was refused. */
  error: unknown;
  /** Saves what was written over what somebody else saved meanwhile, at this time. */
  keepMine(rivalSavedAt: string): void;
  /** Drops what was written for what is stored. */
  takeStored(): void;
}

export interface Stored<T> {
  stored: T;
  /** When it was saved, as the engine says. */
  savedAt: string;
  /** Saves over what was saved at a time, never over anything newer. */
  save(value: T, basedOn: string): Promise<{ savedAt: string }>;
  /** What cannot be stored yet stays on screen until it can. */
  isComplete(value: T): boolean;
}

/** A record that saves itself while it is written, one saving after the other, each resting on the time of the one before. */
export function useBasedDraft<T>({ stored, savedAt, save, isComplete }: Stored<T>): BasedDraft<T> {
  const run = useSaving();
  const [error, setError] = useState<unknown>(null);
  const [written, setWritten] = useState<T | null>(null);
  const now = useRef({ written, stored, savedAt, error, sent: null as T | null, basedOn: savedAt });
  now.current.stored = stored;
  now.current.savedAt = savedAt;
  const queue = useRef(Promise.resolve(true));
  const put = (next: T | null) => {
    now.current.written = next;
    setWritten(next);
  };
  const tell = (refusal: unknown) => {
    now.current.error = refusal;
    setError(refusal);
  };
  // Whoever tries again saves what stands there then, not what was refused.
  const send = () =>
    run(async () => {
      const value = now.current.written;
      try {
        if (value !== null && !isSame(value, inFile())) {
          now.current.basedOn = (await save(value, now.current.basedOn)).savedAt;
          now.current.sent = value;
        }
        tell(null);
      } catch (refusal) {
        tell(refusal);
        throw refusal;
      }
    });
  // Right after a saving the file holds more than was read back from it.
  const inFile = () =>
    now.current.basedOn === now.current.savedAt
      ? now.current.stored
      : (now.current.sent ?? now.current.stored);
  const saveNow = async (): Promise<boolean> => {
    const value = now.current.written ?? now.current.stored;
    if (now.current.error === null && isSame(value, inFile())) return true;
    return isComplete(value) ? send() : false;
  };
  const flush = () => {
    queue.current = queue.current.then(saveNow);
    return queue.current;
  };
  const later = useLater(flush);
  // What nobody writes over is read anew, and with it the time on which the next saving rests.
  if (now.current.written === null) now.current.basedOn = savedAt;
  useEffect(() => {
    const isReadBack = savedAt === now.current.basedOn;
    if (isReadBack && (written === now.current.sent || isSame(written, stored))) put(null);
  });
  const change = (part: (value: T) => T) => put(part(now.current.written ?? now.current.stored));
  return {
    value: written ?? stored,
    ...{ flush, error },
    type: (part) => {
      change(part);
      later();
    },
    choose: (part) => {
      change(part);
      return flush();
    },
    keepMine: (rivalSavedAt) => {
      now.current.basedOn = rivalSavedAt;
      void flush();
    },
    takeStored: () => {
      put(null);
      // Says that nothing is left to be saved.
      void send();
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
