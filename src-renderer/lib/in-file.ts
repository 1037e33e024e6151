import { useReducer, useRef } from 'react';

/** What the file holds of something that saves itself. */
export interface InFile<T> {
  /** What was handed over last, as long as the file was not read again since; what was read then. */
  now(): T;
  /** Nothing is on its way, and what is read holds what was handed over. */
  isReadBack(): boolean;
  /** Hands it over; false when it was refused. */
  hand(next: T, save: () => Promise<boolean>): Promise<boolean>;
}

interface Handed<T> {
  value: T;
  /** What was read when the file had taken it, as text; null as long as it is on its way. */
  over: string | null;
}

/**
 * Right after a saving the file holds more than was read from it: whoever takes a change back by then has to save it, although
 * it is what was read.
 */
export function useInFile<T>(read: T): InFile<T> {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const latest = useRef({ read, handed: null as Handed<T> | null });
  latest.current.read = read;
  const over = latest.current.handed?.over ?? null;
  // Once anything else is read, what was handed over is past: undo can lead back to what stood there before.
  if (over !== null && over !== JSON.stringify(read)) latest.current.handed = null;
  return {
    now: () => (latest.current.handed ?? { value: latest.current.read }).value,
    isReadBack: () => {
      const { handed } = latest.current;
      return handed === null || (handed.over !== null && isSame(handed.value, latest.current.read));
    },
    hand: async (value, save) => {
      const mine: Handed<T> = { value, over: null };
      latest.current.handed = mine;
      let isTaken = false;
      try {
        isTaken = await save();
        return isTaken;
      } finally {
        if (isTaken) mine.over = JSON.stringify(latest.current.read);
        // What was refused is offered again on the next occasion.
        else if (latest.current.handed === mine) latest.current.handed = null;
        draw();
      }
    },
  };
}

/** Whether two values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
