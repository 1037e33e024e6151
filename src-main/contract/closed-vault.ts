import type { VaultStatus } from './vault.ts';

/** State of an engine that has no company file open. */
export const closedVault: VaultStatus = {
  state: 'closed',
  companyName: null,
  isSample: false,
  isReadOnly: false,
  schema: null,
  lastBackupAt: null,
  auditEntries: 0,
  auditHead: null,
};
