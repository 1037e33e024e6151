import type { Backup, BackupTest, Progress } from '../../contract/vault.ts';
import { refuseNewer } from '../database/migrate.ts';
import { closeDatabase, isOpenHere, openDatabase } from '../database/open.ts';
import { type ReadDb, wrapDatabase } from '../database/sql.ts';
import { backupTestAction } from '../kernel/audit/quiet-acts.ts';
import { wholeTrail } from '../kernel/audit/repo.ts';
import { checkTrail } from '../kernel/audit/rules.ts';
import { instantNow } from '../kernel/clock.ts';
import type { EngineContext, OpenVault } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, runCommand } from '../kernel/procedures.ts';
import { listBackups } from './backups.ts';
import { copyDurably, dropFile, unfinishedBeside } from './durable-files.ts';
import { roundsOf } from './open-vault.ts';
import { countRecords, isSound, withCopyAttached } from './repo.ts';
import { otherCallsFirst } from './streams.ts';

interface Asked {
  backupId: string;
  passphrase: string | null;
}

/** A test restore: copies a backup, opens the copy, checks and counts it, and throws it away; can be cancelled between. */
export async function* testBackup(
  context: EngineContext,
  { backupId, passphrase }: Asked,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ progress: Progress } | { test: BackupTest }> {
  const vault = openVault(context);
  const backup = listBackups(vault.path).find(({ id }) => id === backupId);
  if (!backup || isOpenHere(backup.path)) throw refuse('BACKUP_UNREADABLE', {});
  const copy = unfinishedBeside(backup.path);
  try {
    yield { progress: { done: 0, total: 2 } };
    await otherCallsFirst();
    if (signal?.aborted) throw refuse('CANCELLED', {});
    copyDurably(backup.path, copy);
    yield { progress: { done: 1, total: 2 } };
    await otherCallsFirst();
    if (signal?.aborted) throw refuse('CANCELLED', {});
    const found = lookInto(context, vault, copy, passphrase);
    noteTested(context, backup, found.outcome);
    yield { test: { ...found, testedAt: instantNow(context.clock) } };
  } finally {
    dropFile(copy);
  }
}

/** Who tested what and when is evidence (Art. 32(1)(d) GDPR: testing regularly); a file opened to read only keeps none. */
function noteTested(context: EngineContext, backup: Backup, outcome: BackupTest['outcome']): void {
  if (context.vault?.isReadOnly !== false) return;
  runCommand(context, backupTestAction, ({ record }) =>
    record({
      subject: { kind: 'backup', id: backup.id, label: '' },
      after: { backupMadeAt: backup.at, outcome },
    }),
  );
  context.announce(['vault']);
}

function lookInto(
  context: EngineContext,
  vault: OpenVault,
  copy: string,
  passphrase: string | null,
): Omit<BackupTest, 'testedAt'> {
  try {
    if (passphrase === null)
      return withCopyAttached(vault.raw, copy, () =>
        judged(vault.db, vault.db, 'candidate', isSound(vault.raw, 'candidate')),
      );
    const raw = openDatabase({ path: copy, passphrase, rounds: roundsOf(context) });
    try {
      refuseNewer(raw);
      return judged(vault.db, wrapDatabase(raw), 'main', isSound(raw, 'main'));
    } finally {
      closeDatabase(raw);
    }
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code);
    if (code === 'SQLITE_NOTADB') return { outcome: 'otherPassphrase', counts: [] };
    if (code.startsWith('SQLITE_')) return { outcome: 'damaged', counts: [] };
    throw error;
  }
}

function judged(
  now: ReadDb,
  then: ReadDb,
  schema: 'main' | 'candidate',
  isEveryPageSound: boolean,
): Omit<BackupTest, 'testedAt'> {
  const isGood = isEveryPageSound && checkTrail(wholeTrail(then, schema)).firstBroken === null;
  if (!isGood) return { outcome: 'damaged', counts: [] };
  const present = new Map(countRecords(now, 'main').map(({ kind, count }) => [kind, count ?? 0]));
  const counts = countRecords(then, schema).map(({ kind, count }) => ({
    kind,
    inBackup: count,
    now: present.get(kind) ?? 0,
  }));
  return { outcome: 'good', counts };
}
