import { useEffect, useRef } from 'react';
import type { EngineClient } from './connection.ts';

/** What may hold words that are in no file yet. */
const writers = new Set<() => unknown>();

/** Savings on their way to the file. */
const underWay = new Set<Promise<unknown>>();

/** Nothing waits longer than this for a saving that does not end, in milliseconds: whoever locks wants the file closed. */
const patience = 5_000;

/** Saves what was typed when its part of the page, the page itself or the file is left. */
export function useSaveOnLeaving(save: () => unknown): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const leave = () => latest.current();
    writers.add(leave);
    window.addEventListener('pagehide', leave);
    return () => {
      writers.delete(leave);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}

/** Typing rests this long, in milliseconds, before it is saved. */
const rest = 900;

/** Saves once nothing was typed for a while, and at last when the page is left. */
export function useSaveLater(save: () => unknown): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  latest.current = save;
  useSaveOnLeaving(() => {
    clearTimeout(timer.current);
    return save();
  });
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), rest);
  };
}

/** Counts a saving as under way until it ends, whatever becomes of it. */
export function countUntilDone<T>(saving: Promise<T>): Promise<T> {
  const ended = saving.catch(() => undefined).finally(() => underWay.delete(ended));
  underWay.add(ended);
  return saving;
}

/** Locks the company file once everything that was typed is in it: a field that saves when it is left is left. */
export async function lockFile(engine: EngineClient): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await everythingSaved();
  await engine.vault.lock();
}

/** Hands over what waits for a rest in typing and waits for all savings, though not for one that does not end. */
export async function everythingSaved(): Promise<void> {
  await Promise.race([savingsDone(), afterMilliseconds(patience)]);
}

async function savingsDone(): Promise<void> {
  await Promise.allSettled([...writers].map(async (save) => save()));
  while (underWay.size > 0) await Promise.all(underWay);
}

function afterMilliseconds(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
