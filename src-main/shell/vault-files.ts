import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { RecentVault } from '../contract/shell.ts';
import { fileDialogText } from './dialog-texts.ts';
import { type Shell, shellOs } from './procedures.ts';
import type { KnownVault } from './profile-store.ts';

/** Opening, creating and restoring company files: dialogs and paths stay here, the page knows ids. */
export function vaultHandlers(shell: Shell) {
  const { vaults } = shellOs;
  return {
    recent: vaults.recent.handler(() => ({ vaults: known(shell).map(describe) })),
    choose: vaults.choose.handler(async ({ context }) => {
      const path = await askForVault(shell, context.window);
      return path
        ? describe(
            remember(shell, { path, name: basename(path, '.obhut'), isSample: false, lastOpenedAt: null }),
          )
        : null;
    }),
    forget: vaults.forget.handler(({ input }) => {
      shell.settings.write({ vaults: known(shell).filter(({ id }) => id !== input.id) });
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
      return { isOpen: true };
    }),
    create: vaults.create.handler(async ({ input, context }) => {
      const { filePath } = await dialog.showSaveDialog(context.window, {
        ...fileDialogText(shell, 'createVault'),
        defaultPath: join(app.getPath('documents'), `${fileNameFor(input.companyName)}.obhut`),
        filters: [{ name: 'Obhut', extensions: ['obhut'] }],
      });
      if (!filePath) return { isOpen: false };
      const path = filePath.endsWith('.obhut') ? filePath : `${filePath}.obhut`;
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
      if (!backup) return { isOpen: false };
      return await restoreAndOpen(shell, backup.path, path, input.passphrase);
    }),
    restoreFile: vaults.restoreFile.handler(async ({ input, context }) => {
      const backupPath = await askForVault(shell, context.window);
      if (!backupPath) return { isOpen: false };
      const { filePath } = await dialog.showSaveDialog(context.window, {
        ...fileDialogText(shell, 'restoreTo'),
        defaultPath: join(app.getPath('documents'), basename(backupPath)),
        filters: [{ name: 'Obhut', extensions: ['obhut'] }],
      });
      return filePath
        ? await restoreAndOpen(shell, backupPath, filePath, input.passphrase)
        : { isOpen: false };
    }),
    backUpTo: vaults.backUpTo.handler(async ({ context }) => {
      const { filePath } = await dialog.showSaveDialog(context.window, {
        ...fileDialogText(shell, 'backUpTo'),
        defaultPath: join(app.getPath('documents'), `Obhut ${new Date().toISOString().slice(0, 10)}.obhut`),
        filters: [{ name: 'Obhut', extensions: ['obhut'] }],
      });
      if (!filePath) return { isSaved: false, place: '' };
      await shell.engine.vaults.backUpTo({ path: filePath });
      return { isSaved: true, place: placeOf(filePath) };
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

function known(shell: Shell): KnownVault[] {
  return shell.settings.read().vaults;
}

function vaultById(shell: Shell, id: string): KnownVault {
  const vault = known(shell).find((candidate) => candidate.id === id);
  if (!vault) throw new Error('The page named a company file that is not in the list');
  return vault;
}

function rememberOpened(
  shell: Shell,
  path: string,
  opened: { companyName: string; isSample: boolean },
): void {
  remember(shell, {
    path,
    name: opened.companyName,
    isSample: opened.isSample,
    lastOpenedAt: new Date().toISOString(),
  });
}

function remember(shell: Shell, vault: Omit<KnownVault, 'id'>): KnownVault {
  const others = known(shell).filter(({ path }) => path !== vault.path);
  const before = known(shell).find(({ path }) => path === vault.path);
  const entry = before && !vault.lastOpenedAt ? before : { ...vault, id: before?.id ?? randomUUID() };
  shell.settings.write({ vaults: [entry, ...others].slice(0, 12) });
  return entry;
}

function describe({ id, name, isSample, lastOpenedAt, path }: KnownVault): RecentVault {
  return { id, name, isSample, lastOpenedAt, place: placeOf(path), isThere: existsSync(path) };
}

/** The folder as people know it: from the home folder on. */
function placeOf(path: string): string {
  const home = app.getPath('home');
  const folder = dirname(path);
  return join(folder.startsWith(home) ? `~${folder.slice(home.length)}` : folder, basename(path));
}

function fileNameFor(companyName: string): string {
  return (
    companyName
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} .-]/gu, '')
      .trim()
      .slice(0, 80) || 'Firma'
  );
}
