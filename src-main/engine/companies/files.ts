import type { CompanySummary } from '../../contract/companies.ts';
import { closeDatabase } from '../database/open.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { lawInForce } from '../kernel/law-in-force.ts';
import { privateOs, queryTools } from '../kernel/procedures.ts';
import { newestBackupAt } from '../vault/backups.ts';
import { openReadOnly, type VaultKey } from '../vault/open-vault.ts';
import { damageIn } from '../vault/opening.ts';
import { summaryOf } from './summary.ts';

/**
 * The companies of this machine side by side. A file is looked into read-only, on a copy as encrypted as itself, and closed
 * again; numbers and dates stay in memory until something is locked.
 */
export const companyFiles = privateOs.companies.router({
  look: privateOs.companies.look.handler(({ context, input }) => {
    const summary = lookInto(context, input);
    context.companies.set(input.path, summary);
    return summary;
  }),
  list: privateOs.companies.list.handler(({ context }) => ({ companies: listed(context) })),
  forget: privateOs.companies.forget.handler(({ context }) => {
    context.companies.clear();
    return {};
  }),
});

function lookInto(context: EngineContext, key: VaultKey): CompanySummary {
  try {
    const vault = openReadOnly(context, key);
    try {
      const templates = lawInForce(context.templates, vault.db);
      return summaryOf({ db: vault.db, clock: context.clock, templates }, newestBackupAt(key.path));
    } finally {
      closeDatabase(vault.raw);
      vault.afterClose();
    }
  } catch (error) {
    throw damageIn(error, key.path) ?? error;
  }
}

/** What was looked into, and the open company as it stands. */
function listed(context: EngineContext): { path: string; isOpen: boolean; summary: CompanySummary }[] {
  const { vault, companies } = context;
  const others = [...companies].filter(([path]) => path !== vault?.path);
  const open = vault
    ? [
        {
          path: vault.path,
          isOpen: true,
          summary: summaryOf(queryTools(context), newestBackupAt(vault.path)),
        },
      ]
    : [];
  return [...open, ...others.map(([path, summary]) => ({ path, isOpen: false, summary }))];
}
