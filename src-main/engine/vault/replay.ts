import type { EngineContext } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { forgetRemoved } from '../kernel/removed-repo.ts';
import { pushUndo, type Turn } from '../kernel/undo-history.ts';

/**
 * Takes back the last command by its inverse, through the same door as any other command; with `change` only if that
 * is the last one, else nothing happens and the action is null.
 */
export async function undoLast(
  context: EngineContext,
  change?: number,
): Promise<{ action: string | null; label: string }> {
  const { history } = context;
  if (change !== undefined && history.undo.at(-1)?.change !== change) return { action: null, label: '' };
  const last = history.undo.pop();
  if (!last) throw refuse('NOTHING_TO_UNDO', {});
  const wayBack = await make(context, last, history.undo);
  // The way back of an inverse restores the same records; the first call would enter new ones.
  history.redo.push({ ...last, next: wayBack ?? last.done });
  return { action: last.done.procedure, label: last.label };
}

/** Does the last undone command again. */
export async function redoLast(context: EngineContext): Promise<{ action: string; label: string }> {
  const { history } = context;
  const last = history.redo.pop();
  if (!last) throw refuse('NOTHING_TO_REDO', {});
  const wayBack = await make(context, last, history.redo);
  if (wayBack) pushUndo(history, last.done, wayBack, last.label);
  return { action: last.done.procedure, label: last.label };
}

/** Makes the call and says how it is taken back. One that is refused is forgotten, so that those before it can be reached. */
async function make(context: EngineContext, turn: Turn, from: Turn[]) {
  try {
    const wayBack = await context.call(turn.next);
    // What came back lies in the trash no more.
    if (context.vault) forgetRemoved(context.vault.db, turn.next);
    return wayBack;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'DISK_FULL') from.push(turn);
    throw error;
  }
}
