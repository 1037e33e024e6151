import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { isOlder, migrate, refuseNewer } from '../database/migrate.ts';
import { closeDatabase, keyDerivationRounds } from '../database/open.ts';
import { wrapDatabase } from '../database/sql.ts';
import { trailBegan } from '../kernel/audit/repo.ts';
import { dayOf, today } from '../kernel/clock.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { Failure } from '../kernel/failure.ts';
import { anchoringOf } from './anchoring.ts';
import { listBackups, makeBackup, newestBackupAt } from './backups.ts';
import { sweepBeside, sweepFolder } from './durable-files.ts';
import { checkFor, readKeyCheck, writeKeyCheck } from './key-check.ts';
import { openOrSayWhy, requireVault } from './opening.ts';
import { backupsFolder } from './places.ts';
import { copyForReading, isWritable } from './read-only-copy.ts';
import { requireRoom, reserveOf } from './reserve.ts';
import { isDailyBackupDue } from './rules.ts';

export interface VaultKey {
  path: string;
  passphrase: string;
}

/** Rounds of the key derivation that this engine works with. */
export function roundsOf(context: EngineContext): number {
  return context.keyDerivationRounds ?? keyDerivationRounds;
}

/** An open file without its surroundings: as it is while it is being built or changed aside. */
export function bareVault(raw: Database.Database, path: string): OpenVault {
  return {
    raw,
    db: wrapDatabase(raw),
    path,
    isReadOnly: false,
    closed: new AbortController(),
    tables: new Map(),
    beforeWrite: () => {},
    afterWrite: () => {},
    requireRoom: () => {},
    diskFull: () => 16,
    damaged: () => null,
    beforeClose: () => {},
    afterClose: () => {},
  };
}

/** Opens a file for work; where file or folder take no changes it is opened for reading, and says so. */
export function openWritable(context: EngineContext, key: VaultKey): OpenVault {
  if (existsSync(key.path) && !isWritable(key.path)) return openReadOnly(context, key);
  const { raw, fileSalt } = openOrSayWhy({ ...key, rounds: roundsOf(context) }, key.path);
  try {
    refuseNewer(raw);
    const vault = bareVault(raw, key.path);
    sweepBeside(key.path);
    sweepFolder(backupsFolder(key.path));
    if (isOlder(raw)) {
      makeBackup(context, vault, 'migration');
      migrate(raw);
    }
    renewKeyCheck(context, key, fileSalt);
    return equip(context, vault);
  } catch (error) {
    closeDatabase(raw);
    throw error;
  }
}

/** Opens a private copy of the encrypted bytes; the file itself and everything beside it stay untouched. */
export function openReadOnly(context: EngineContext, key: VaultKey): OpenVault {
  requireVault(key.path, key.path);
  const copy = copyForReading(key.path);
  try {
    const { raw } = openOrSayWhy({ ...key, path: copy.path, rounds: roundsOf(context) }, key.path);
    try {
      refuseNewer(raw);
      migrate(raw);
    } catch (error) {
      closeDatabase(raw);
      throw error;
    }
    return {
      ...bareVault(raw, key.path),
      isReadOnly: true,
      damaged: () => newestBackupAt(key.path),
      afterClose: copy.drop,
    };
  } catch (error) {
    copy.drop();
    throw error;
  }
}

/** Gives an open file what keeps it safe: backups, reserve, anchor. */
function equip(context: EngineContext, vault: OpenVault): OpenVault {
  const reserve = reserveOf(vault.path);
  const anchoring = anchoringOf(context, vault);
  const backUpDaily = dailyBackup(context, vault);
  return Object.assign(vault, {
    beforeWrite: () => {
      reserve.lay();
      backUpDaily();
    },
    afterWrite: anchoring.afterWrite,
    requireRoom: (bytes) => requireRoom(vault.path, bytes),
    diskFull: reserve.giveUp,
    damaged: () => {
      vault.isReadOnly = true;
      return newestBackupAt(vault.path);
    },
    beforeClose: anchoring.note,
  } satisfies Partial<OpenVault>);
}

/** Makes the backup that precedes the first change of a day. */
function dailyBackup(context: EngineContext, vault: OpenVault): () => void {
  const { clock } = context;
  const dayAt = (instant: string | null | undefined) =>
    instant ? dayOf(new Date(instant), clock.timeZone) : null;
  const createdOn = dayAt(trailBegan(vault.db));
  let newestOn = dayAt(listBackups(vault.path).find(({ reason }) => reason === 'daily')?.at);
  return () => {
    const day = today(clock);
    if (!isDailyBackupDue(day, createdOn, newestOn)) return;
    newestOn = day;
    try {
      makeBackup(context, vault, 'daily');
    } catch (error) {
      if (isAboutTheFile(error)) throw error;
      // No room or no right to write the folder: work goes on, the state shows how old the last backup is.
      context.log.incident(context.newId(), error);
    }
  };
}

/** A damaged page found while copying must be told at once; a place that takes no copy must not stop work. */
function isAboutTheFile(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code);
  return error instanceof Failure || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

/** Writes the key check where it is missing, damaged or about another file; a full disk must not keep the file shut. */
function renewKeyCheck(context: EngineContext, { path, passphrase }: VaultKey, fileSalt: string): void {
  const present = readKeyCheck(path);
  const known = present?.checks.find((check) => check.fileSalt === fileSalt);
  if (known && present?.checks.length === 1) return;
  const check = known ?? checkFor(fileSalt, passphrase, roundsOf(context));
  try {
    writeKeyCheck(path, { format: 1, checks: [check], anchor: present?.anchor ?? null });
  } catch (error) {
    context.log.incident(context.newId(), error);
  }
}
