import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { CompanyProfile } from '../../contract/company.ts';
import { isSampleCompany, readProfile, writeProfile } from '../company/repo.ts';
import { migrate } from '../database/migrate.ts';
import { closeDatabase, createDatabase } from '../database/open.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { runCommand } from '../kernel/procedures.ts';
import { emptyHistory } from '../kernel/undo-history.ts';
import {
  dropFile,
  renameDurably,
  settle,
  sweepBeside,
  unfinishedBeside,
  writingWhereAsked,
} from './durable-files.ts';
import { checkFor, fileSaltOf, writeKeyCheck } from './key-check.ts';
import { bareVault, openReadOnly, openWritable, roundsOf, type VaultKey } from './open-vault.ts';
import { damageIn } from './opening.ts';
import { keyCheckPath } from './places.ts';
import { insertAnchorKey } from './repo.ts';

/** Room that a new company file is sure to get by with, its reserve included. */
const newFileBytes = 16 * 1024 * 1024;

export interface OpenedVault {
  companyName: string;
  isSample: boolean;
  isReadOnly: boolean;
}

/** Creates an encrypted company file with its profile, lets the caller fill it, and leaves it open. */
export function createVault(
  context: EngineContext,
  key: VaultKey,
  profile: CompanyProfile,
  fill: (draft: EngineContext) => void = () => {},
): OpenedVault {
  return buildVault(context, key, (raw, path) => {
    migrate(raw);
    const draft: EngineContext = { ...context, vault: bareVault(raw, path), history: emptyHistory() };
    runCommand(draft, 'vault.create', (tools) => {
      insertAnchorKey(tools.db, randomBytes(32));
      writeProfile(tools.db, profile);
      tools.record({ subject: { kind: 'company', id: 'company', label: profile.name }, after: profile });
    });
    fill(draft);
  });
}

/**
 * Creates an encrypted file, lets the caller build what is in it, and leaves it open. All of that happens under another
 * name: what is half made never has the name.
 */
export function buildVault(
  context: EngineContext,
  key: VaultKey,
  build: (raw: Database.Database, path: string) => void,
): OpenedVault {
  if (existsSync(key.path)) throw refuse('VAULT_EXISTS', {});
  writingWhereAsked(key.path, newFileBytes, () => {
    sweepBeside(key.path);
    const draft = unfinishedBeside(key.path);
    // Asks the folder before SQLite does, whose answer would be less exact.
    writeFileSync(draft, '', { mode: 0o600, flag: 'wx' });
    dropFile(draft);
    try {
      const raw = createDatabase({ ...key, path: draft, rounds: roundsOf(context) });
      try {
        build(raw, draft);
      } finally {
        closeDatabase(raw);
      }
      settle(draft);
      const check = checkFor(fileSaltOf(draft), key.passphrase, roundsOf(context));
      writeKeyCheck(key.path, { format: 1, checks: [check], anchor: null });
      renameDurably(draft, key.path);
    } catch (error) {
      dropFile(draft);
      if (!existsSync(key.path)) rmSync(keyCheckPath(key.path), { force: true });
      throw error;
    }
  });
  return openVaultFile(context, { ...key, readOnly: false });
}

/** Opens a company file in place of the one that is open; a file that cannot be opened leaves the other one open. */
export function openVaultFile(context: EngineContext, key: VaultKey & { readOnly: boolean }): OpenedVault {
  if (context.vault?.path === key.path) closeVault(context);
  const { vault, opened } = openAndDescribe(context, key);
  closeVault(context);
  context.vault = vault;
  context.history = emptyHistory(context.history);
  context.announce(['vault']);
  return opened;
}

/** Damage that shows while opening is told of this file, whatever else is open; one that cannot be read is not open. */
function openAndDescribe(context: EngineContext, key: VaultKey & { readOnly: boolean }) {
  let vault: OpenVault | null = null;
  try {
    vault = key.readOnly ? openReadOnly(context, key) : openWritable(context, key);
    const opened = {
      companyName: readProfile(vault.db)?.name ?? '',
      isSample: isSampleCompany(vault.db),
      isReadOnly: vault.isReadOnly,
    };
    return { vault, opened };
  } catch (error) {
    if (vault) {
      closeDatabase(vault.raw);
      vault.afterClose();
    }
    throw damageIn(error, key.path) ?? error;
  }
}

/** Closes the file: everything is written by then, streams end, the history is forgotten. */
export function closeVault(context: EngineContext): void {
  const { vault } = context;
  if (!vault) return;
  context.vault = null;
  context.history = emptyHistory(context.history);
  vault.closed.abort();
  vault.beforeClose();
  closeDatabase(vault.raw);
  vault.afterClose();
  context.announce(['vault']);
}
