import type { CompanyProfile } from '../../contract/company.ts';
import { isSampleCompany, readProfile, writeProfile } from '../company/repo.ts';
import { migrate, refuseNewer } from '../database/migrate.ts';
import { createDatabase, type OpenOptions, openDatabase } from '../database/open.ts';
import { wrapDatabase } from '../database/sql.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { runCommand } from '../kernel/procedures.ts';
import { emptyHistory } from '../kernel/undo-history.ts';

export interface OpenedVault {
  companyName: string;
  isSample: boolean;
  isReadOnly: boolean;
}

/** Creates an encrypted company file with its profile and leaves it open. */
export function createVault(
  context: EngineContext,
  options: Omit<OpenOptions, 'readOnly'>,
  profile: CompanyProfile,
): OpenedVault {
  closeVault(context);
  const raw = createDatabase({ ...withRounds(context, options), readOnly: false });
  migrate(raw);
  context.vault = {
    raw,
    db: wrapDatabase(raw),
    path: options.path,
    isReadOnly: false,
    beforeWrite: () => {},
  };
  context.history = emptyHistory();
  runCommand(context, 'vault.create', (tools) => {
    writeProfile(tools.db, profile);
    tools.record({ subject: { kind: 'company', id: 'company', label: profile.name }, after: profile });
  });
  return describeOpened(context);
}

/** Opens a company file; a file from a newer app is refused untouched. */
export function openVaultFile(context: EngineContext, options: OpenOptions): OpenedVault {
  closeVault(context);
  const raw = openDatabase(withRounds(context, options));
  try {
    refuseNewer(raw);
    if (!options.readOnly) migrate(raw);
  } catch (error) {
    raw.close();
    throw error;
  }
  context.vault = {
    raw,
    db: wrapDatabase(raw),
    path: options.path,
    isReadOnly: options.readOnly,
    beforeWrite: () => {},
  };
  context.history = emptyHistory();
  return describeOpened(context);
}

/** Closes the file; everything is written by then. */
export function closeVault(context: EngineContext): void {
  if (!context.vault) return;
  context.vault.raw.close();
  context.vault = null;
  context.history = emptyHistory();
  context.announce(['vault']);
}

function describeOpened(context: EngineContext): OpenedVault {
  const db = context.vault?.db;
  context.announce(['vault']);
  return {
    companyName: (db && readProfile(db)?.name) ?? '',
    isSample: db ? isSampleCompany(db) : false,
    isReadOnly: context.vault?.isReadOnly ?? false,
  };
}

function withRounds<Options extends object>(
  context: EngineContext,
  options: Options,
): Options & { rounds?: number } {
  return context.keyDerivationRounds === undefined
    ? options
    : { ...options, rounds: context.keyDerivationRounds };
}
