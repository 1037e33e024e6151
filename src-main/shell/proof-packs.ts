import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { PackEvent, PackRequest } from '../contract/shell.ts';
import { askWhere } from './ask-where.ts';
import { type Shell, shellOs } from './procedures.ts';

/** Proof packs by file dialog. */
export function proofPackHandlers(shell: Shell) {
  return {
    saveProofPack: shellOs.documents.saveProofPack.handler(({ input, context, signal }) =>
      savePack(shell, context.window, input, signal),
    ),
  };
}

/** Asks where, then tells how far the pack is; whoever stops listening stops the work, and nothing is left of it. */
async function* savePack(
  shell: Shell,
  window: BrowserWindow,
  request: PackRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<PackEvent, void, void> {
  const { fileName } = await shell.engine.reports.fileName({ kind: 'consentProof', ...request });
  const name = fileName.replace(/\.pdf$/, '');
  const path = await askWhere(shell, window, { title: 'saveProofPack', name, ending: 'zip' });
  if (!path || signal?.aborted) return yield { isSaved: false, place: '' };
  const stop = signal ? { signal } : {};
  for await (const event of await shell.engine.reports.writeProofPack({ ...request, path }, stop)) {
    if ('progress' in event) yield event;
  }
  yield { isSaved: true, place: basename(path) };
}
