import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../contract/vault.ts';
import { auditHead, wholeTrail } from '../kernel/audit/repo.ts';
import { checkTrail } from '../kernel/audit/rules.ts';
import { instantNow } from '../kernel/clock.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import {
  copyDurably,
  dropFile,
  renameDurably,
  settle,
  sweepBeside,
  unfinishedBeside,
  writingWhereAsked,
} from './durable-files.ts';
import { backupsFolder, compactInstant, instantOf, keyCheckPath } from './places.ts';
import { copyInto, isSound, withCopyAttached } from './repo.ts';
import { backupsToDrop } from './rules.ts';

export type BackupFile = Backup & { path: string };

const backupName = /^(\d{8}T\d{9}Z)-(daily|migration|rekey|import|manual)(?:-\d+)?\.obhut$/;

/** The backups of the file at `path`, newest first. */
export function listBackups(path: string): BackupFile[] {
  const folder = backupsFolder(path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => describeBackup(folder, name))
    .filter((backup) => backup !== null)
    .sort((one, other) => (one.id < other.id ? 1 : -1));
}

/** When the newest backup of the file at `path` was made. */
export function newestBackupAt(path: string): string | null {
  return listBackups(path)[0]?.at ?? null;
}

/** Makes a backup beside the file: copied, checked, only then given its name; then the ring drops what is too old. */
export function makeBackup(context: EngineContext, vault: OpenVault, reason: Backup['reason']): BackupFile {
  const draft = draftBackup(vault, reason);
  try {
    return finishBackup(context, vault, draft, reason);
  } catch (error) {
    dropFile(draft);
    throw error;
  }
}

/** First half: an unfinished copy in the backup folder, complete on the medium but not checked yet. */
export function draftBackup(vault: OpenVault, reason: Backup['reason']): string {
  const folder = backupsFolder(vault.path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = unfinishedBeside(join(folder, reason));
  copyOrDrop(vault, draft);
  return draft;
}

/** Second half: opened with the key, every page and the whole chain checked, then named. */
export function finishBackup(
  context: EngineContext,
  vault: OpenVault,
  draft: string,
  reason: Backup['reason'],
): BackupFile {
  requireGoodCopy(vault, draft);
  const path = freeName(backupsFolder(vault.path), `${compactInstant(instantNow(context.clock))}-${reason}`);
  if (existsSync(keyCheckPath(vault.path))) copyDurably(keyCheckPath(vault.path), keyCheckPath(path));
  renameDurably(draft, path);
  const kept = listBackups(vault.path);
  const backup = kept.find((made) => made.path === path);
  // The one just made stays even where a clock that was set back makes it look like the oldest.
  for (const old of backupsToDrop(kept, context.clock.timeZone)) if (old !== backup) dropBackup(old);
  if (!backup) throw refuse('BACKUP_UNREADABLE', {});
  return backup;
}

/** A checked copy at a place of the user's choice; what was there before stays until the copy is good. */
export function backUpTo(vault: OpenVault, path: string): { size: number } {
  return writingWhereAsked(path, 2 * statSync(vault.path).size, () => {
    sweepBeside(path);
    const draft = unfinishedBeside(path);
    copyOrDrop(vault, draft);
    try {
      requireGoodCopy(vault, draft);
      renameDurably(draft, path);
    } catch (error) {
      dropFile(draft);
      throw error;
    }
    return { size: statSync(path).size };
  });
}

function copyOrDrop(vault: OpenVault, draft: string): void {
  try {
    copyInto(vault.raw, draft);
    settle(draft);
  } catch (error) {
    dropFile(draft);
    throw error;
  }
}

function requireGoodCopy(vault: OpenVault, draft: string): void {
  const source = auditHead(vault.db);
  const isGood = withCopyAttached(vault.raw, draft, () => {
    if (!isSound(vault.raw, 'candidate')) return false;
    const trail = checkTrail(wholeTrail(vault.db, 'candidate'));
    return trail.firstBroken === null && trail.entries === source.number;
  });
  if (!isGood) throw refuse('BACKUP_UNREADABLE', {});
}

function describeBackup(folder: string, name: string): BackupFile | null {
  const [, compact, reason] = backupName.exec(name) ?? [];
  if (!compact || !reason) return null;
  const path = join(folder, name);
  return {
    id: name.slice(0, -'.obhut'.length),
    at: instantOf(compact),
    size: statSync(path).size,
    reason: reason as Backup['reason'],
    path,
  };
}

function freeName(folder: string, stem: string): string {
  let path = join(folder, `${stem}.obhut`);
  for (let turn = 2; existsSync(path); turn += 1) path = join(folder, `${stem}-${turn}.obhut`);
  return path;
}

function dropBackup({ path }: BackupFile): void {
  rmSync(path, { force: true });
  rmSync(keyCheckPath(path), { force: true });
}
