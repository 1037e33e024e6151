import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ORPCError } from '@orpc/server';
import { app, type BrowserWindow, dialog } from 'electron';
import { askWhere } from './ask-where.ts';
import { fileDialogText } from './dialog-texts.ts';
import { dayInNames, fileNameFor, placeOf } from './file-names.ts';
import {
  describeVault,
  forgetVault,
  knownVaults,
  rememberChosen,
  rememberOpened,
  vaultById,
} from './known-vaults.ts';
import { type Shell, shellOs } from './procedures.ts';

/** Opening, creating and restoring company files: dialogs and paths stay here, the page knows ids. */
export function vaultHandlers(shell: Shell) {
  const { vaults } = shellOs;
  return {
    recent: vaults.recent.handler(() => ({ vaults: knownVaults(shell).map(describeVault) })),
    choose: vaults.choose.handler(async ({ context }) => {
      const path = await askForVault(shell, context.window);
      return path ? describeVault(rememberChosen(shell, path, basename(path, '.obhut'))) : null;
    }),
    forget: vaults.forget.handler(({ input }) => {
      forgetVault(shell, input.id);
      return {};
    }),
    open: vaults.open.handler(async ({ input }) => {
      const { path } = vaultById(shell, input.id);
      const opened = await shell.engine.vaults.open({
        path,
        passphrase: input.passphrase,
        readOnly: input.readOnly,
      });
      rememberOpened(shell, path, opened);
      shell.remindAnew();
      return { isOpen: true };
    }),
    create: vaults.create.handler(async ({ input, context }) => {
      const name = fileNameFor(input.companyName);
      const path = await askWhere(shell, context.window, { title: 'createVault', name, ending: 'obhut' });
      if (!path) return { isOpen: false };
      const opened = await shell.engine.vaults.create({ ...input, path });
      rememberOpened(shell, path, opened);
      return { isOpen: true };
    }),
    openSample: vaults.openSample.handler(() => openSample(shell)),
    backups: vaults.backups.handler(async ({ input }) => {
      const { backups } = await shell.engine.vaults.backups({ path: vaultById(shell, input.id).path });
      return { backups: backups.map(({ id, at, size }) => ({ id, at, size })) };
    }),
    restore: vaults.restore.handler(async ({ input }) => {
      const { path } = vaultById(shell, input.id);
      const { backups } = await shell.engine.vaults.backups({ path });
      const backup = backups.find(({ id }) => id === input.backupId);
      if (!backup) throw new ORPCError('BACKUP_UNREADABLE', { defined: true, data: {} });
      return await restoreAndOpen(shell, backup.path, path, input.passphrase);
    }),
    restoreFile: vaults.restoreFile.handler(async ({ input, context }) => {
      const backupPath = await askForVault(shell, context.window);
      if (!backupPath) return { isOpen: false };
      const name = basename(backupPath);
      const path = await askWhere(shell, context.window, { title: 'restoreTo', name, ending: 'obhut' });
      return path ? await restoreAndOpen(shell, backupPath, path, input.passphrase) : { isOpen: false };
    }),
    backUpTo: vaults.backUpTo.handler(async ({ context }) => {
      const name = `Obhut ${dayInNames(new Date())}`;
      const path = await askWhere(shell, context.window, { title: 'backUpTo', name, ending: 'obhut' });
      if (!path) return { isSaved: false, place: '' };
      await shell.engine.vaults.backUpTo({ path });
      return { isSaved: true, place: placeOf(path, app.getPath('home')) };
    }),
  };
}

/** The sample company lives in the profile and is built anew each time, so that its dates are relative to today. */
async function openSample(shell: Shell): Promise<{ isOpen: boolean }> {
  const folder = join(app.getPath('userData'), 'sample');
  await shell.engine.vaults.close();
  await rm(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { language } = shell.settings.read().preferences;
  const passphrase = randomBytes(24).toString('base64url');
  await shell.engine.vaults.createSample({ path: join(folder, 'nordlicht.obhut'), passphrase, language });
  return { isOpen: true };
}

async function restoreAndOpen(
  shell: Shell,
  backupPath: string,
  targetPath: string,
  passphrase: string,
): Promise<{ isOpen: boolean }> {
  await shell.engine.vaults.restore({ backupPath, targetPath, passphrase });
  const opened = await shell.engine.vaults.open({ path: targetPath, passphrase, readOnly: false });
  rememberOpened(shell, targetPath, opened);
  return { isOpen: true };
}

async function askForVault(shell: Shell, window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    ...fileDialogText(shell, 'openVault'),
    properties: ['openFile'],
    filters: [{ name: 'Obhut', extensions: ['obhut'] }],
  });
  return filePaths[0] ?? null;
}
