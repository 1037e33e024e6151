import { useLayoutEffect, useRef } from 'react';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';

export interface WorkKeys {
  next(): void;
  previous(): void;
  answer(value: AnswerValue): void;
  toNote(): void;
  attach(): void;
  /** Proposals of the clause finder: F and Shift+F from one to the next, Q takes, E mends, X rejects. */
  nextProposal(): void;
  previousProposal(): void;
  takeProposal(): void;
  editProposal(): void;
  rejectProposal(): void;
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
  // Listens as soon as the page is to be seen: whoever sees it presses.
  useLayoutEffect(() => {
    // Before anything else sees them: a focused button would take Enter for itself.
    const travel = (event: KeyboardEvent) => {
      if (isInDialog(event.target)) return;
      const way = wayOf(event);
      if (!way) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.keys[way]();
    };
    const press = (event: KeyboardEvent) => {
      const { keys: known, options: allowed } = latest.current;
      if (event.defaultPrevented || isInDialog(event.target) || isText(event.target)) return;
      if (!allowed.singleKeys || allowed.isLocked || !actOn(event, known)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', travel, true);
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', travel, true);
      window.removeEventListener('keydown', press);
    };
  }, []);
}

/** Where Ctrl+Enter and the Alt arrows lead. */
function wayOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'next' | 'previous' | null {
  if ((ctrlKey || metaKey) && key === 'Enter') return 'next';
  if (!altKey || ctrlKey || metaKey) return null;
  return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : null;
}

function actOn(event: KeyboardEvent, keys: WorkKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = event.key.toLowerCase();
  const value = answerKeys[key];
  if (value) return done(() => keys.answer(value));
  if (key === 'n') return done(keys.toNote);
  if (key === 'a') return done(keys.attach);
  const onProposal: Record<string, () => void> = {
    f: event.shiftKey ? keys.previousProposal : keys.nextProposal,
    q: keys.takeProposal,
    e: keys.editProposal,
    x: keys.rejectProposal,
  };
  const act = onProposal[key];
  return act ? done(act) : false;
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
