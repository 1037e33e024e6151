import { useEffect, useRef } from 'react';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';

export interface WorkKeys {
  next(): void;
  previous(): void;
  answer(value: AnswerValue): void;
  toNote(): void;
  attach(): void;
}

/** Keys of the answers, the same ones that are printed beside them. */
export const answerKeys: Record<string, AnswerValue> = {
  1: 'fulfilled',
  2: 'partly',
  3: 'missing',
  0: 'notApplicable',
  u: 'unknown',
};

/** Ctrl+Enter and Alt+arrows go from question to question everywhere; single keys work only where nobody types. */
export function useWorkKeys(keys: WorkKeys, options: { singleKeys: boolean; isLocked: boolean }): void {
  const latest = useRef({ keys, options });
  latest.current = { keys, options };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isInDialog(event.target)) return;
      if (!act(event, latest.current.keys, latest.current.options)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function act(event: KeyboardEvent, keys: WorkKeys, options: { singleKeys: boolean; isLocked: boolean }) {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key === 'Enter') return done(keys.next);
  if (event.altKey && !isCommand && event.key === 'ArrowDown') return done(keys.next);
  if (event.altKey && !isCommand && event.key === 'ArrowUp') return done(keys.previous);
  if (isCommand || event.altKey || !options.singleKeys || options.isLocked || isText(event.target))
    return false;
  const key = event.key.toLowerCase();
  const value = answerKeys[key];
  if (value) return done(() => keys.answer(value));
  if (key === 'n') return done(keys.toNote);
  if (key === 'a') return done(keys.attach);
  return false;
}

function done(deed: () => void): true {
  deed();
  return true;
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type=radio]), textarea, select, [role=listbox], [role=menu]') !== null)
  );
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=dialog], [role=alertdialog]') !== null;
}
