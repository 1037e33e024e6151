/** A call that can be made again: procedure as `domain.verb` with its input. */
export interface Step {
  procedure: string;
  input: unknown;
}

/** What somebody did, and the call that turns it round: takes it back, or does it again. */
export interface Turn {
  /** Which change it turns round; no number is given twice while the engine runs. */
  change: number;
  done: Step;
  next: Step;
  /** What it was about, as people call it. */
  label: string;
}

/** Undo and redo of one session, newest last. */
export interface UndoHistory {
  undo: Turn[];
  redo: Turn[];
  /** Number of the change made last. */
  lastChange: number;
}

const depth = 100;

/** An empty history; the numbers of changes go on where `before` stopped, so that none of it is taken for a new one. */
export function emptyHistory(before?: UndoHistory): UndoHistory {
  return { undo: [], redo: [], lastChange: before?.lastChange ?? 0 };
}

/** Remembers a finished command and its way back; what was undone before can no longer be redone. */
export function remember(history: UndoHistory, done: Step, inverse: Step, label: string): void {
  pushUndo(history, done, inverse, label);
  history.redo = [];
}

/** Notes a change that was made and its way back, under a number of its own. */
export function pushUndo(history: UndoHistory, done: Step, next: Step, label: string): void {
  history.lastChange += 1;
  history.undo.push({ change: history.lastChange, done, next, label });
  if (history.undo.length > depth) history.undo.shift();
}
