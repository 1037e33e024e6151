import { useEffect, useRef, useState } from 'react';
import type { ModelContent, ModelVersion, ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import { failureOf } from '../../../lib/failures.ts';
import { useSending } from './use-sending.ts';

/** Typing rests this long, in milliseconds, before it is saved. */
const rest = 900;

export interface ModelDraft {
  content: ModelContent;
  /** A released version is only to be read. */
  isLocked: boolean;
  /** Still being typed: saved after a rest, or on leaving the page. */
  type(part: Partial<ModelContent>): void;
  /** Decided: saved at once. */
  choose(part: Partial<ModelContent>): void;
  /** Changes one rule. */
  changeRule(rule: ScoringRule, how: 'type' | 'choose'): void;
  /** Puts a rule back that was taken away, at its place. */
  restoreRule(rule: ScoringRule, place: number): void;
  /** Saves what was typed; false when it was refused. */
  flush(): Promise<boolean>;
  /** When the content was stored that a release would fix. */
  basedOn(): string;
  error: unknown;
  /** Somebody saved meanwhile: that is in the file, what was typed is still here. */
  hasRival: boolean;
  keepMine(): void;
  takeStored(): void;
}

/** A model as it is being changed; every change saves itself. */
export function useModelDraft(version: ModelVersion): ModelDraft {
  const { send, last, error, clear } = useSending(version);
  const [typed, setTyped] = useState<ModelContent | null>(null);
  const now = useRef({ typed, version, running: Promise.resolve(true) });
  now.current.version = version;
  const put = (content: ModelContent | null) => {
    now.current.typed = content;
    setTyped(content);
  };
  const saveNow = async (): Promise<boolean> => {
    const content = now.current.typed;
    if (content === null || isSame(content, now.current.version.content)) return true;
    return send(content);
  };
  const flush = () => {
    // One saving after the other: each rests on the time that the one before was given.
    now.current.running = now.current.running.then(saveNow);
    return now.current.running;
  };
  const later = useLater(flush);
  // What nobody is changing is read anew from the file, and with it the time on which the next saving rests.
  if (now.current.typed === null) last.current.basedOn = version.savedAt;
  useEffect(() => {
    const isReadBack = typed === last.current.content && version.savedAt === last.current.basedOn;
    if (typed !== null && (isReadBack || isSame(typed, version.content))) put(null);
  });
  const write = (part: Partial<ModelContent>) =>
    put({ ...(now.current.typed ?? now.current.version.content), ...part });
  const type = (part: Partial<ModelContent>) => {
    write(part);
    later();
  };
  const choose = (part: Partial<ModelContent>) => {
    write(part);
    void flush();
  };
  return {
    ...{ type, choose, flush, error },
    content: typed ?? version.content,
    isLocked: version.releasedAt !== null,
    changeRule: (rule, how) => {
      const { rules } = now.current.typed ?? now.current.version.content;
      const changed = { rules: rules.map((one) => (one.id === rule.id ? rule : one)) };
      if (how === 'type') type(changed);
      else choose(changed);
    },
    restoreRule: (rule, place) => {
      const { rules } = now.current.typed ?? now.current.version.content;
      if (rules.every(({ id }) => id !== rule.id)) choose({ rules: rules.toSpliced(place, 0, rule) });
    },
    basedOn: () => last.current.basedOn,
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

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
