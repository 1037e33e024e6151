import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { countUntilDone } from './leaving.ts';
import { useSaving } from './saving.ts';

/** What is changed in a record: parts of it, or how they follow from what stands there. */
export type Change<T> = Partial<T> | ((now: T) => Partial<T>);

export interface Changeable<T> {
  /** The question that it is read by. */
  queryKey: QueryKey;
  read: () => Promise<T>;
  save: (next: T) => Promise<unknown>;
}

/**
 * Changes a record that is saved as a whole. Each change is on screen at once and goes to the file over what the one before
 * left there, so that quick ones neither begin from an old state nor undo each other; false when it was refused.
 */
export function useChanges<T extends object>(record: Changeable<T>): (change: Change<T>) => Promise<boolean> {
  const { queryKey, read, save } = record;
  const queries = useQueryClient();
  const saving = useSaving();
  return async (change) => {
    queries.setQueryData<T>(queryKey, (now) => now && changed(now, change));
    const isSaved = await inTurn(() => saving(async () => save(changed(await read(), change))));
    if (!isSaved) void queries.invalidateQueries({ queryKey });
    return isSaved;
  };
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** Does what reads and then saves, once everything of that kind before it is done. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(act);
  lastTurn = turn.catch(() => undefined);
  return countUntilDone(turn);
}

/** A record with a change made to it. */
export function changed<T extends object>(now: T, change: Change<T>): T {
  return { ...now, ...(typeof change === 'function' ? change(now) : change) };
}
