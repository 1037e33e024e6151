/** A call that can be made again: procedure as `domain.verb` with its input. */
export interface Step {
  procedure: string;
  input: unknown;
}

/** A done command and the command that takes it back. */
export interface Undoable {
  done: Step;
  inverse: Step;
}

/** Undo and redo of one session, newest last. */
export interface UndoHistory {
  undo: Undoable[];
  redo: Undoable[];
  /** True while an undo or redo runs, so that it is not remembered as something new. */
  isReplaying: boolean;
}

const depth = 100;

/** An empty history. */
export function emptyHistory(): UndoHistory {
  return { undo: [], redo: [], isReplaying: false };
}

/** Remembers a finished command; what was undone before can no longer be redone. */
export function remember(history: UndoHistory, step: Undoable): void {
  if (history.isReplaying) return;
  history.undo.push(step);
  if (history.undo.length > depth) history.undo.shift();
  history.redo = [];
}
