import { useEffect, useRef, useState } from 'react';
import { isSame, useInFile } from './in-file.ts';
import { useSaveLater } from './leaving.ts';
import { useSaving } from './saving.ts';

export interface Autosave<T> {
  /** What is stored, with what is being written over it. */
  value: T;
  /** Still being typed: saved after a rest, on leaving the field, or on leaving the page. */
  type: (part: Partial<T>) => void;
  /** Decided: saved at once. */
  choose: (part: Partial<T>) => void;
  /** Saves what was typed. */
  flush: () => void;
  /** Why the last saving was refused. */
  error: unknown;
}

/** A form without a save button: each field is saved by itself, the rest of the record as it is stored. */
export function useAutosave<T extends object>(
  stored: T,
  save: (next: T) => Promise<unknown>,
  isValid: (next: T) => boolean = () => true,
): Autosave<T> {
  const [draft, setDraft] = useState<Partial<T>>({});
  const [error, setError] = useState<unknown>(null);
  const run = useSaving();
  const file = useInFile(stored);
  const latest = useRef({ draft, stored });
  latest.current.stored = stored;
  const put = (next: Partial<T>) => {
    latest.current.draft = next;
    setDraft(next);
  };
  const flush = () => {
    const next = { ...latest.current.stored, ...latest.current.draft };
    if (isSame(next, file.now()) || !isValid(next)) return;
    const saveNext = async () => {
      try {
        await save(next);
        setError(null);
      } catch (refusal) {
        setError(refusal);
        throw refusal;
      }
    };
    void file.hand(next, () => run(saveNext));
  };
  const later = useSaveLater(flush);
  // What the engine now holds is no draft any more.
  const shown = Object.fromEntries(
    Object.entries(draft).filter(([name, part]) => !isSame(part, stored[name as keyof T])),
  ) as Partial<T>;
  useEffect(() => {
    const isLess = Object.keys(shown).length < Object.keys(latest.current.draft).length;
    if (isLess && file.isReadBack()) put(shown);
  });
  return {
    value: { ...stored, ...draft },
    type: (part) => {
      put({ ...latest.current.draft, ...part });
      later();
    },
    choose: (part) => {
      put({ ...latest.current.draft, ...part });
      flush();
    },
    flush,
    error,
  };
}
