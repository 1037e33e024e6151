import { closedVault } from '../../contract/closed-vault.ts';
import type { VaultStatus } from '../../contract/vault.ts';
import { isSampleCompany, readProfile } from '../company/repo.ts';
import { schemaOf } from '../database/migrate.ts';
import { auditHead, trailPage } from '../kernel/audit/repo.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { openVault, os, query } from '../kernel/procedures.ts';
import { verifyTrail } from './anchoring.ts';
import { listBackups, newestBackupAt } from './backups.ts';
import { changePassphrase } from './change-passphrase.ts';
import { passphraseStrength, requireStrength } from './passphrase.ts';
import { redoLast, undoLast } from './replay.ts';
import { closeVault } from './session.ts';
import { announceChanges, backUpByHand } from './streams.ts';
import { testBackup } from './test-backup.ts';

/** The company file itself: state, lock, passphrase, backups, audit trail, undo. */
export const vault = {
  status: os.vault.status.handler(({ context }) => statusOf(context)),
  lock: os.vault.lock.handler(({ context }) => {
    context.companies.clear();
    closeVault(context);
    return {};
  }),
  changes: os.vault.changes.handler(({ context, signal }) => announceChanges(context, signal)),
  passphraseStrength: os.vault.passphraseStrength.handler(({ input }) =>
    passphraseStrength(input.passphrase),
  ),
  changePassphrase: os.vault.changePassphrase.handler(async ({ context, input }) => {
    openVault(context);
    await requireStrength(input.next);
    changePassphrase(context, input);
    context.announce(['vault']);
    return {};
  }),
  verify: os.vault.verify.handler(({ context }) => {
    const finding = verifyTrail(openVault(context));
    return { ...finding, isIntact: finding.firstBroken === null };
  }),
  auditTrail: os.vault.auditTrail.handler(
    query(({ db }, { subjectId, before, limit }) => {
      const entries = trailPage(db, subjectId, before, limit + 1);
      return { entries: entries.slice(0, limit), hasMore: entries.length > limit };
    }),
  ),
  backups: os.vault.backups.handler(({ context }) => ({
    backups: listBackups(openVault(context).path).map(({ path: _path, ...backup }) => backup),
  })),
  backUp: os.vault.backUp.handler(({ context, signal }) => backUpByHand(context, signal)),
  testBackup: os.vault.testBackup.handler(({ context, input, signal }) => testBackup(context, input, signal)),
  undo: os.vault.undo.handler(({ context, input }) => undoLast(context, input?.change)),
  redo: os.vault.redo.handler(({ context }) => redoLast(context)),
  undoState: os.vault.undoState.handler(({ context: { history } }) => ({
    undo: history.undo.at(-1)?.done.procedure ?? null,
    redo: history.redo.at(-1)?.done.procedure ?? null,
    undoLabel: history.undo.at(-1)?.label ?? '',
    redoLabel: history.redo.at(-1)?.label ?? '',
    change: history.undo.at(-1)?.change ?? null,
  })),
};

function statusOf({ vault: open }: EngineContext): VaultStatus {
  if (!open) return closedVault;
  const head = auditHead(open.db);
  return {
    state: 'open',
    companyName: readProfile(open.db)?.name ?? null,
    isSample: isSampleCompany(open.db),
    isReadOnly: open.isReadOnly,
    schema: schemaOf(open.raw),
    lastBackupAt: newestBackupAt(open.path),
    auditEntries: head.number,
    auditHead: head.number ? head.hash : null,
  };
}
