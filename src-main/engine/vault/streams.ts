import type { Backup, Progress } from '../../contract/vault.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault } from '../kernel/procedures.ts';
import { draftBackup, finishBackup } from './backups.ts';
import { dropFile } from './durable-files.ts';

/**
 * Tells which domains have changed, for as long as somebody listens; survives locking, which is a change too. Begins with
 * no domain at all: from here on nothing is missed, and what was asked before may be old.
 */
export async function* announceChanges(
  context: EngineContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ domains: string[] }> {
  const waiting: string[][] = [[]];
  let wake: () => void = () => {};
  const stop = context.onChange((domains) => {
    waiting.push(domains);
    wake();
  });
  const onAbort = () => wake();
  signal?.addEventListener('abort', onAbort);
  try {
    while (!signal?.aborted) {
      const domains = waiting.shift();
      if (domains) yield { domains };
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    stop();
  }
}

/** A backup by hand, in three steps between which it can be cancelled: copy, check, name. */
export async function* backUpByHand(
  context: EngineContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ progress: Progress } | { backup: Backup }> {
  const vault = openVault(context);
  if (vault.isReadOnly) throw refuse('VAULT_READ_ONLY', {});
  yield { progress: { done: 0, total: 2 } };
  await otherCallsFirst();
  if (signal?.aborted) throw refuse('CANCELLED', {});
  const draft = draftBackup(vault, 'manual');
  let isNamed = false;
  try {
    yield { progress: { done: 1, total: 2 } };
    await otherCallsFirst();
    if (signal?.aborted) throw refuse('CANCELLED', {});
    const { path: _path, ...backup } = finishBackup(context, vault, draft, 'manual');
    isNamed = true;
    context.announce(['vault']);
    yield { progress: { done: 2, total: 2 } };
    yield { backup };
  } finally {
    if (!isNamed) dropFile(draft);
  }
}

/** Lets waiting calls pass between two steps of long work. */
export function otherCallsFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
