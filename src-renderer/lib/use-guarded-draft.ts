import { useEffect, useRef, useState } from 'react';
import { failureOf } from './failures.ts';
import { isSame } from './in-file.ts';
import { useSaveLater } from './leaving.ts';
import { useSaving } from './saving.ts';

export interface GuardedRecord<T> {
  stored: T;
  /** When the stored words were saved; the next saving rests on it. */
  savedAt: string;
  /** Saves over what was saved at `basedOn`; refused when somebody saved meanwhile. */
  save(next: T, basedOn: string): Promise<{ savedAt: string }>;
  /** Words that the file would not take are not offered to it; the field says why. */
  isValid(next: T): boolean;
}

/** What is written over a record: parts of it, or how they follow from what stands there. */
type Change<T> = Partial<T> | ((now: T) => Partial<T>);

export interface GuardedDraft<T> {
  /** What is typed, or what is stored where nothing is. */
  value: T;
  /** Still being typed: saved after a rest, on leaving the field, or on leaving the page. */
  type(change: Change<T>): void;
  /** Decided: saved at once; false when it was refused. */
  choose(change: Change<T>): Promise<boolean>;
  /** Saves what was typed; false when it was refused. */
  flush(): Promise<boolean>;
  /** When the words were stored on which the next saving rests. */
  basedOn(): string;
  /** Something typed is in no file yet. */
  isUnsaved: boolean;
  /** Why the last saving was refused. */
  error: unknown;
  /** The same as it is now, for whoever has just heard of a refusal; null where the words are not complete. */
  refusal(): unknown;
  /** Somebody saved other words meanwhile: those are in the file, the typed ones are still here. */
  hasRival: boolean;
  /** Saves the typed words over those in the file. */
  keepMine(): void;
  /** Drops the typed words for those in the file. */
  takeStored(): void;
}

/** A record that saves itself while it is written, one saving after the other, and never over what somebody else saved meanwhile. */
export function useGuardedDraft<T extends object>(record: GuardedRecord<T>): GuardedDraft<T> {
  const { stored, savedAt } = record;
  const { now, written, error, put, send, flush, inFile } = useSavedWords(record);
  const later = useSaveLater(flush);
  // What nobody writes over is read anew, and with it the time on which the next saving rests.
  if (now.current.written === null) now.current.basedOn = savedAt;
  useEffect(() => {
    const isReadBack = savedAt === now.current.basedOn;
    if (isReadBack && (written === now.current.sent || isSame(written, stored))) put(null);
  });
  const change = (next: Change<T>) => {
    const value = now.current.written ?? now.current.stored;
    put({ ...value, ...(typeof next === 'function' ? next(value) : next) });
  };
  const rivalSavedAt = rivalOf(error);
  return {
    value: written ?? stored,
    ...{ flush, error },
    type: (next) => {
      change(next);
      later();
    },
    choose: (next) => {
      change(next);
      return flush();
    },
    refusal: () => now.current.error,
    basedOn: () => now.current.basedOn,
    isUnsaved: written !== null && !isSame(written, inFile()),
    hasRival: rivalSavedAt !== null,
    keepMine: () => {
      // What was read back since is what the person sees beside the own words.
      if (rivalSavedAt !== null) now.current.basedOn = newer(rivalSavedAt, now.current.savedAt);
      void flush();
    },
    takeStored: () => {
      put(null);
      // Says that nothing is left to be saved.
      void send();
    },
  };
}

/** What is written over a record and what of it is in the file; savings go one after the other. */
function useSavedWords<T extends object>({ stored, savedAt, save, isValid }: GuardedRecord<T>) {
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
  // Right after a saving the file holds more than was read back from it.
  const inFile = () =>
    now.current.basedOn === now.current.savedAt
      ? now.current.stored
      : (now.current.sent ?? now.current.stored);
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
  const saveNow = async (): Promise<boolean> => {
    const value = now.current.written ?? now.current.stored;
    if (now.current.error === null && isSame(value, inFile())) return true;
    return isValid(value) ? send() : false;
  };
  const flush = () => {
    queue.current = queue.current.then(saveNow);
    return queue.current;
  };
  return { now, written, error, put, send, flush, inFile };
}

/** When somebody else saved, if that is why a saving was refused. */
function rivalOf(error: unknown): string | null {
  const failure = error === null ? null : failureOf(error);
  return failure?.code === 'DRAFT_CHANGED' ||
    failure?.code === 'CAMPAIGN_CHANGED' ||
    failure?.code === 'COMPARISON_CHANGED'
    ? failure.data.savedAt
    : null;
}

function newer(one: string, other: string): string {
  return one > other ? one : other;
}
