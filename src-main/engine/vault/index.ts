import type { VaultStatus } from '../../contract/vault.ts';
import { isSampleCompany, readProfile } from '../company/repo.ts';
import { schemaOf } from '../database/migrate.ts';
import { auditHead, trailPage, wholeTrail } from '../kernel/audit/repo.ts';
import { firstBrokenLink } from '../kernel/audit/rules.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { os, query } from '../kernel/procedures.ts';
import { redoLast, undoLast } from './replay.ts';
import { closeVault } from './session.ts';

/** The company file itself: state, lock, audit trail, undo. */
export const vault = {
  status: os.vault.status.handler(({ context }) => statusOf(context)),
  lock: os.vault.lock.handler(({ context }) => {
    closeVault(context);
    return {};
  }),
  changes: os.vault.changes.handler(async function* ({ context, signal }) {
    const waiting: string[][] = [];
    let wake: () => void = () => {};
    const stop = context.onChange((domains) => {
      waiting.push(domains);
      wake();
    });
    signal?.addEventListener('abort', () => wake());
    try {
      while (!signal?.aborted) {
        const domains = waiting.shift();
        if (domains) yield { domains };
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      stop();
    }
  }),
  verify: os.vault.verify.handler(
    query(({ db }) => {
      const head = auditHead(db);
      const firstBroken = firstBrokenLink(wholeTrail(db));
      return {
        isIntact: firstBroken === null,
        entries: head.number,
        firstBroken,
        head: head.number ? head.hash : null,
      };
    }),
  ),
  auditTrail: os.vault.auditTrail.handler(
    query(({ db }, { subjectId, before, limit }) => {
      const entries = trailPage(db, subjectId, before, limit + 1);
      return { entries: entries.slice(0, limit), hasMore: entries.length > limit };
    }),
  ),
  undo: os.vault.undo.handler(({ context }) => undoLast(context)),
  redo: os.vault.redo.handler(({ context }) => redoLast(context)),
  undoState: os.vault.undoState.handler(({ context: { history } }) => ({
    undo: history.undo.at(-1)?.done.procedure ?? null,
    redo: history.redo.at(-1)?.done.procedure ?? null,
  })),
};

function statusOf({ vault: open }: EngineContext): VaultStatus {
  if (!open) {
    return {
      state: 'closed',
      companyName: null,
      isSample: false,
      isReadOnly: false,
      schema: null,
      lastBackupAt: null,
      auditEntries: 0,
      auditHead: null,
    };
  }
  const head = auditHead(open.db);
  return {
    state: 'open',
    companyName: readProfile(open.db)?.name ?? null,
    isSample: isSampleCompany(open.db),
    isReadOnly: open.isReadOnly,
    schema: schemaOf(open.raw),
    lastBackupAt: null,
    auditEntries: head.number,
    auditHead: head.number ? head.hash : null,
  };
}
