import { closeDatabase, keyOf, openDatabase } from '../database/open.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, runCommand } from '../kernel/procedures.ts';
import { makeBackup } from './backups.ts';
import { copyDurably, dropFile, renameDurably, syncFile, unfinishedBeside } from './durable-files.ts';
import { checkFor, fileSaltOf, isRightPassphrase, readKeyCheck, writeKeyCheck } from './key-check.ts';
import { bareVault, openWritable, roundsOf } from './open-vault.ts';
import { isSound } from './repo.ts';

interface Change {
  current: string;
  next: string;
}

/**
 * Gives the file another passphrase. A copy is changed and checked aside and then takes the file's name in one step:
 * whenever the power goes, the file has the old passphrase or the new one. Backups made before keep the old one.
 */
export function changePassphrase(context: EngineContext, change: Change): void {
  const vault = openVault(context);
  if (vault.isReadOnly) throw refuse('VAULT_READ_ONLY', {});
  refuseKnownWrong(vault.path, change.current);
  const backup = makeBackup(context, vault, 'rekey');
  const draft = unfinishedBeside(vault.path);
  try {
    copyDurably(backup.path, draft);
    rekeyDraft(context, draft, change);
    requireOpensWith(context, draft, change.next);
    swap(context, vault, draft, change.next);
  } catch (error) {
    dropFile(draft);
    throw error;
  }
}

/** A wrong passphrase is refused before anything is copied, if the key check can tell. */
function refuseKnownWrong(path: string, current: string): void {
  const keyCheck = readKeyCheck(path);
  const [check] = keyCheck?.checks ?? [];
  if (check && isRightPassphrase(keyCheck, check.fileSalt, current) === false) {
    throw refuse('WRONG_PASSPHRASE', {});
  }
}

/** Opens the copy with the present passphrase, which proves it, notes the change in its trail and changes its key. */
function rekeyDraft(context: EngineContext, draft: string, { current, next }: Change): void {
  const raw = openWith(context, draft, current);
  try {
    runCommand({ ...context, vault: bareVault(raw, draft) }, 'vault.changePassphrase', ({ record }) =>
      record({ subject: { kind: 'vault', id: 'vault', label: '' } }),
    );
    raw.pragma('journal_mode=DELETE');
    raw.rekey(keyOf(next));
  } finally {
    closeDatabase(raw);
  }
  syncFile(draft);
}

function requireOpensWith(context: EngineContext, draft: string, passphrase: string): void {
  const raw = openWith(context, draft, passphrase);
  try {
    if (!isSound(raw, 'main')) throw refuse('VAULT_DAMAGED', { newestBackupAt: null });
  } finally {
    closeDatabase(raw);
  }
}

function openWith(context: EngineContext, path: string, passphrase: string) {
  try {
    return openDatabase({ path, passphrase, rounds: roundsOf(context) });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_NOTADB') throw refuse('WRONG_PASSPHRASE', {});
    throw error;
  }
}

/** The key check knows both passphrases while the files change places, so that it is right at every moment. */
function swap(context: EngineContext, vault: OpenVault, draft: string, next: string): void {
  const present = readKeyCheck(vault.path);
  const check = checkFor(fileSaltOf(draft), next, roundsOf(context));
  writeKeyCheck(vault.path, {
    format: 1,
    checks: [check, ...(present?.checks.slice(0, 1) ?? [])],
    anchor: present?.anchor ?? null,
  });
  context.vault = null;
  vault.closed.abort();
  closeDatabase(vault.raw);
  renameDurably(draft, vault.path);
  context.vault = openWritable(context, { path: vault.path, passphrase: next });
}
