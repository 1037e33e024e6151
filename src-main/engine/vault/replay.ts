import type { EngineContext } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { Step, Undoable } from '../kernel/undo-history.ts';

/** Takes back the last command by its inverse, through the same door as any other command. */
export async function undoLast(context: EngineContext): Promise<{ action: string }> {
  const step = context.history.undo.at(-1);
  if (!step) throw refuse('NOTHING_TO_UNDO', {});
  await replay(context, step.inverse);
  moveLast(context.history.undo, context.history.redo);
  return { action: step.done.procedure };
}

/** Does the last undone command again. */
export async function redoLast(context: EngineContext): Promise<{ action: string }> {
  const step = context.history.redo.at(-1);
  if (!step) throw refuse('NOTHING_TO_REDO', {});
  await replay(context, step.done);
  moveLast(context.history.redo, context.history.undo);
  return { action: step.done.procedure };
}

function moveLast(from: Undoable[], to: Undoable[]): void {
  const step = from.pop();
  if (step) to.push(step);
}

async function replay(context: EngineContext, step: Step): Promise<void> {
  context.history.isReplaying = true;
  try {
    await context.call(step);
  } finally {
    context.history.isReplaying = false;
  }
}
