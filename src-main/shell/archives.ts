import { basename } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { PackEvent } from '../contract/shell.ts';
import { askWhere } from './ask-where.ts';
import { fileDialogText } from './dialog-texts.ts';
import { dayInNames, placeOf } from './file-names.ts';
import { rememberOpened } from './known-vaults.ts';
import { type Shell, shellOs } from './procedures.ts';

/** The whole company as an open archive, out and in, by file dialog. */
export function archiveHandlers(shell: Shell) {
  const { vaults } = shellOs;
  return {
    exportArchive: vaults.exportArchive.handler(({ context, signal }) =>
      saveArchive(shell, context.window, signal),
    ),
    importArchive: vaults.importArchive.handler(async ({ input, context }) => {
      const archivePath = await askForArchive(shell, context.window);
      if (!archivePath) return { isOpen: false };
      const name = basename(archivePath, '.zip');
      const path = await askWhere(shell, context.window, { title: 'importTo', name, ending: 'obhut' });
      if (!path) return { isOpen: false };
      const { passphrase } = input;
      rememberOpened(shell, path, await shell.engine.vaults.importArchive({ archivePath, path, passphrase }));
      return { isOpen: true };
    }),
  };
}

/** Asks where, then tells how far it is; whoever stops listening stops the work, and nothing is left of it. */
async function* saveArchive(
  shell: Shell,
  window: BrowserWindow,
  signal: AbortSignal | undefined,
): AsyncGenerator<PackEvent, void, void> {
  const { language } = shell.settings.read().preferences;
  const name = `Obhut ${dayInNames(new Date())}`;
  const path = await askWhere(shell, window, { title: 'exportArchive', name, ending: 'zip' });
  if (!path || signal?.aborted) return yield { isSaved: false, place: '' };
  const stop = signal ? { signal } : {};
  for await (const event of await shell.engine.vaults.exportTo({ path, language }, stop)) {
    if ('progress' in event) yield event;
  }
  yield { isSaved: true, place: placeOf(path, app.getPath('home')) };
}

async function askForArchive(shell: Shell, window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    ...fileDialogText(shell, 'chooseArchive'),
    properties: ['openFile'],
    filters: [{ name: 'ZIP', extensions: ['zip'] }],
  });
  return filePaths[0] ?? null;
}
