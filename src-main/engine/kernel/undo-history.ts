/** A call that can be made again: procedure as `domain.verb` with its input. */
export interface Step {
  procedure: string;
  input: unknown;
}

/** What somebody did, and the call that turns it round: takes it back, or does it again. */
export interface Turn {
  done: Step;
  next: Step;
}

/** Undo and redo of one session, newest last. */
export interface UndoHistory {
  undo: Turn[];
  redo: Turn[];
}

const depth = 100;

/** An empty history. */
export function emptyHistory(): UndoHistory {
  return { undo: [], redo: [] };
}

/** Remembers a finished command and its way back; what was undone before can no longer be redone. */
export function remember(history: UndoHistory, done: Step, inverse: Step): void {
  history.undo.push({ done, next: inverse });
  if (history.undo.length > depth) history.undo.shift();
  history.redo = [];
}
