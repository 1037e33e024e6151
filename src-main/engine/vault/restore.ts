import { existsSync, linkSync, renameSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { refuseNewer } from '../database/migrate.ts';
import { closeDatabase, isOpenElsewhere, isOpenHere, openDatabase } from '../database/open.ts';
import { wrapDatabase } from '../database/sql.ts';
import { wholeTrail } from '../kernel/audit/repo.ts';
import { checkTrail } from '../kernel/audit/rules.ts';
import { instantNow } from '../kernel/clock.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { type Failure, refuse } from '../kernel/failure.ts';
import { runCommand } from '../kernel/procedures.ts';
import { emptyHistory } from '../kernel/undo-history.ts';
import { listBackups } from './backups.ts';
import {
  copyDurably,
  dropFile,
  renameDurably,
  settle,
  sweepBeside,
  unfinishedBeside,
  writingWhereAsked,
} from './durable-files.ts';
import { checkFor, fileSaltOf, isRightPassphrase, readKeyCheck, writeKeyCheck } from './key-check.ts';
import { bareVault, roundsOf } from './open-vault.ts';
import { keyCheckPath, replacedPath } from './places.ts';
import { isSound } from './repo.ts';
import { closeVault } from './session.ts';

interface Restoring {
  backupPath: string;
  targetPath: string;
  passphrase: string;
}

/**
 * Puts a backup where the company file is or was. The backup is copied, opened and checked first; what it replaces
 * is kept beside it under a dated name. The restored file says in its own trail from which backup it comes, and is left
 * closed.
 */
export function restoreBackup(
  context: EngineContext,
  { backupPath, targetPath, passphrase }: Restoring,
): { at: string; replacedKeptAs: string | null } {
  if (!isReadableFile(backupPath) || isOpenHere(backupPath)) throw refuse('BACKUP_UNREADABLE', {});
  if (existsSync(targetPath) && !statSync(targetPath).isFile()) throw refuse('FOLDER_NOT_WRITABLE', {});
  return writingWhereAsked(targetPath, 2 * statSync(backupPath).size, () => {
    sweepBeside(targetPath);
    const draft = unfinishedBeside(targetPath);
    try {
      copyDurably(backupPath, draft);
      const fileSalt = fileSaltOf(draft);
      const at = madeAt(backupPath, targetPath);
      const raw = openGoodBackup(context, { backupPath, targetPath, passphrase }, draft, fileSalt);
      noteRestored(context, raw, draft, { name: basename(backupPath), at });
      settle(draft);
      if (context.vault?.path === targetPath) closeVault(context);
      if (isOpenElsewhere(targetPath)) throw refuse('VAULT_OPEN_ELSEWHERE', {});
      const replacedKeptAs = keepReplaced(targetPath, instantNow(context.clock));
      renameDurably(draft, targetPath);
      const check = checkFor(fileSalt, passphrase, roundsOf(context));
      writeKeyCheck(targetPath, { format: 1, checks: [check], anchor: null });
      return { at, replacedKeptAs };
    } catch (error) {
      dropFile(draft);
      throw error;
    }
  });
}

function isReadableFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && statSync(path).size > 0;
}

function openGoodBackup(
  context: EngineContext,
  { backupPath, targetPath, passphrase }: Restoring,
  draft: string,
  fileSalt: string,
): Database.Database {
  let raw: Database.Database | null = null;
  try {
    raw = openDatabase({ path: draft, passphrase, rounds: roundsOf(context) });
    refuseNewer(raw);
    const isGood = isSound(raw, 'main') && checkTrail(wholeTrail(wrapDatabase(raw))).firstBroken === null;
    if (!isGood) throw refuse('BACKUP_UNREADABLE', {});
    return raw;
  } catch (error) {
    if (raw) closeDatabase(raw);
    throw whyNot(error, [backupPath, targetPath], fileSalt, passphrase) ?? error;
  }
}

/** Writes into the copy who put it back, when, and from which backup; then closes it. */
function noteRestored(
  context: EngineContext,
  raw: Database.Database,
  draft: string,
  backup: { name: string; at: string },
): void {
  try {
    const copy: EngineContext = { ...context, vault: bareVault(raw, draft), history: emptyHistory() };
    runCommand(copy, 'vault.restore', ({ record }) =>
      record({
        subject: { kind: 'backup', id: backup.name, label: backup.name },
        after: { backupMadeAt: backup.at },
      }),
    );
  } finally {
    closeDatabase(raw);
  }
}

function whyNot(error: unknown, places: string[], fileSalt: string, passphrase: string): Failure | null {
  const code = String((error as { code?: unknown } | null)?.code);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ') {
    return refuse('BACKUP_UNREADABLE', {});
  }
  if (code !== 'SQLITE_NOTADB') return null;
  const verdicts = places.map((place) => isRightPassphrase(readKeyCheck(place), fileSalt, passphrase));
  if (verdicts.includes(true)) return refuse('BACKUP_UNREADABLE', {});
  if (verdicts.includes(false)) return refuse('WRONG_PASSPHRASE', {});
  return refuse('WRONG_PASSPHRASE_OR_DAMAGED', { newestBackupAt: null });
}

/** Gives the present file a second, dated name before the restored one takes its first; its journal goes with it. */
function keepReplaced(path: string, at: string): string | null {
  if (!existsSync(path)) return null;
  const kept = replacedPath(path, at);
  if (existsSync(kept)) throw refuse('VAULT_EXISTS', {});
  if (!linked(path, kept)) renameSync(path, kept);
  for (const [from, to] of [
    [`${path}-wal`, `${kept}-wal`],
    [keyCheckPath(path), keyCheckPath(kept)],
  ] as const) {
    if (existsSync(from)) renameSync(from, to);
  }
  return kept;
}

/** A hard link keeps the file under both names at every moment; not every medium knows links. */
function linked(path: string, kept: string): boolean {
  try {
    linkSync(path, kept);
    return true;
  } catch {
    return false;
  }
}

/** When the backup was made: by its name among the backups, otherwise by its date on the medium. */
function madeAt(backupPath: string, targetPath: string): string {
  const listed = listBackups(targetPath).find(({ path }) => path === backupPath);
  return listed?.at ?? statSync(backupPath).mtime.toISOString();
}
