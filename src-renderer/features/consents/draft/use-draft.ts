import { useEffect, useRef, useState } from 'react';
import type { TextVersion, VersionContent } from '../../../../src-main/contract/consent-record.ts';
import { failureOf } from '../../../lib/failures.ts';
import { isTooLong } from './longest-wording.ts';
import { useSending, type Words } from './use-sending.ts';

/** Typing rests this long, in milliseconds, before it is saved. */
const rest = 900;

export interface Draft extends Words {
  /** Still being typed: saved after a rest, on leaving the field, or on leaving the page. */
  type(part: Partial<VersionContent>): void;
  /** Decided: saved at once. */
  choose(part: Partial<VersionContent>): void;
  typeReason(reason: string): void;
  /** Saves what was typed; false when it was refused. */
  flush(): Promise<boolean>;
  error: unknown;
  /** Somebody saved other words meanwhile: those are in the file, the typed ones are still here. */
  hasRival: boolean;
  /** Saves the typed words over those in the file. */
  keepMine(): void;
  /** Drops the typed words for those in the file. */
  takeStored(): void;
  /** A saving took signs out that nobody sees. */
  wasCleaned: boolean;
}

/** The words of a draft as they are typed; every change saves itself. A published version has nothing to save. */
export function useDraft(version: TextVersion): Draft {
  const { send, last, error, clear, wasCleaned } = useSending(version);
  const [typed, setTyped] = useState<Words | null>(null);
  const now = useRef({ typed, version, running: Promise.resolve(true) });
  now.current.version = version;
  const put = (words: Words | null) => {
    now.current.typed = words;
    setTyped(words);
  };
  const saveNow = async (): Promise<boolean> => {
    const words = now.current.typed;
    if (words === null || isSame(words, wordsOf(now.current.version))) return true;
    return isTooLong(words.content) ? false : send(words);
  };
  const flush = () => {
    // One saving after the other: each rests on the time that the one before was given.
    now.current.running = now.current.running.then(saveNow);
    return now.current.running;
  };
  const later = useLater(flush);
  // What nobody is writing over is read anew from the file, and with it the time on which the next saving rests.
  if (now.current.typed === null) last.current.basedOn = version.savedAt;
  useEffect(() => {
    const isReadBack = typed === last.current.words && version.savedAt === last.current.basedOn;
    if (typed !== null && (isReadBack || isSame(typed, wordsOf(version)))) put(null);
  });
  const change = (part: Partial<Words>) =>
    put({ ...(now.current.typed ?? wordsOf(now.current.version)), ...part });
  const write = (part: Partial<VersionContent>) =>
    change({ content: { ...(now.current.typed ?? now.current.version).content, ...part } });
  return {
    ...(typed ?? wordsOf(version)),
    ...{ flush, error, wasCleaned },
    type: (part) => {
      write(part);
      later();
    },
    choose: (part) => {
      write(part);
      void flush();
    },
    typeReason: (reason) => {
      change({ reason });
      later();
    },
    hasRival: error !== null && failureOf(error).code === 'DRAFT_CHANGED',
    keepMine: () => {
      last.current.basedOn = now.current.version.savedAt;
      void flush();
    },
    takeStored: () => {
      clear();
      put(null);
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

function wordsOf({ content, reason }: TextVersion): Words {
  return { content, reason };
}

function isSame(one: Words, other: Words): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
