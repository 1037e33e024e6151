import { useEffect, useRef, useState } from 'react';
import type { AnswerDraft } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useSaveOnLeaving } from '../../../lib/leaving.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast, useSaving } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';

/** Typing rests this long, in milliseconds, before it is saved. */
const rest = 900;

/** What the letter is drafted for. */
type DraftChoice = Pick<AnswerDraft, 'result' | 'language'>;

export interface AnswerForm {
  value: AnswerDraft;
  /** Still being typed: saved after a rest, on leaving the field, or on leaving the page. */
  type: (text: string) => void;
  flush: () => void;
  /** Writes the letter anew from the facts; what stood there comes back by undo. */
  redraft: (part?: Partial<DraftChoice>) => void;
  discard: () => void;
  /** Does what ends the draft; nothing typed is saved after it. */
  ending: (act: () => Promise<boolean>) => Promise<boolean>;
  error: unknown;
}

/** The letter while it is written: saved by itself, drafted anew, thrown away. */
export function useAnswerDraft(requestId: string, stored: AnswerDraft): AnswerForm {
  const t = useTexts('requests.record.answer');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const words = useSavedWords(stored, (draft) => engine.requests.saveDraft({ requestId, draft }));
  const choice = useNewestChoice();
  const redraft = async (part: Partial<DraftChoice>) => {
    const { result, language } = { ...words.value, ...choice.shown, ...part };
    const isNewest = choice.show({ result, language });
    try {
      const letter = { about: 'answer', result } as const;
      const { text } = await engine.requests.draftLetter({ requestId, letter, language });
      if (!isNewest()) return;
      await words.put({ result, language, text });
      done(t('redrafted'));
    } finally {
      if (isNewest()) choice.forget();
    }
  };
  const ending = async (act: () => Promise<boolean>) => {
    words.close(true);
    const isDone = await act();
    words.close(isDone);
    return isDone;
  };
  const discard = async () => {
    await engine.requests.saveDraft({ requestId, draft: null });
    done(t('discarded'));
  };
  return {
    value: { ...words.value, ...choice.shown },
    type: words.type,
    flush: () => void words.flush(),
    redraft: (part = {}) => void deed.run(() => redraft(part)),
    discard: () => void ending(() => deed.run(discard)),
    ending,
    error: deed.error,
  };
}

/** What was chosen last is on screen at once; a letter for an older choice comes too late. */
function useNewestChoice() {
  const [shown, setShown] = useState<DraftChoice | null>(null);
  const turns = useRef(0);
  return {
    shown,
    show: (choice: DraftChoice) => {
      turns.current += 1;
      const turn = turns.current;
      setShown(choice);
      return () => turn === turns.current;
    },
    forget: () => setShown(null),
  };
}

/** What is on screen over what is stored; every version is handed over once, in the order in which it was written. */
function useSavedWords(stored: AnswerDraft, save: (draft: AnswerDraft) => Promise<unknown>) {
  const run = useSaving();
  const [written, setWritten] = useState<AnswerDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ written, kept: stored, savings: 0, isClosed: false });
  const value = written ?? stored;
  const show = (draft: AnswerDraft | null) => {
    latest.current.written = draft;
    setWritten(draft);
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer.current);
    const { written: next, kept, isClosed } = latest.current;
    if (next === null || isClosed || isSame(next, kept)) return;
    latest.current.kept = next;
    latest.current.savings += 1;
    const isSaved = await run(() => save(next));
    latest.current.savings -= 1;
    // What was refused is offered again on the next occasion.
    if (!isSaved) latest.current.kept = kept;
  };
  const leave = useRef(flush);
  leave.current = flush;
  useSaveOnLeaving(flush);
  useEffect(() => {
    const { written: shown, kept, savings } = latest.current;
    // With nothing left to hand over what is stored holds: undo can have changed it.
    const isHandedOver = shown === null || isSame(shown, stored) || (savings === 0 && isSame(shown, kept));
    if (isHandedOver) {
      latest.current = { ...latest.current, written: null, kept: stored };
      setWritten(null);
    }
  }, [stored]);
  return {
    value,
    type: (text: string) => {
      show({ ...value, text });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void leave.current(), rest);
    },
    flush,
    /** Hands over what stands there, then a version in its place, so that undo brings back what stood there. */
    put: async (draft: AnswerDraft) => {
      await flush();
      show(draft);
      await flush();
    },
    close: (isClosed: boolean) => {
      latest.current.isClosed = isClosed;
    },
  };
}

function isSame(one: AnswerDraft, other: AnswerDraft): boolean {
  return one.text === other.text && one.result === other.result && one.language === other.language;
}
