import { writeSync } from 'node:fs';
import { openVault } from '../../../src-main/engine/kernel/procedures.ts';
import { makeBackup } from '../../../src-main/engine/vault/backups.ts';
import { openVaultFile } from '../../../src-main/engine/vault/session.ts';
import { contextFor } from './context.ts';

/** Makes one backup after the other and says each id once it is done. */
export function backUp([path = '', passphrase = '', now = '']: string[]): void {
  const context = contextFor(now);
  openVaultFile(context, { path, passphrase, readOnly: false });
  writeSync(1, 'open\n');
  while (true) writeSync(1, `${makeBackup(context, openVault(context), 'manual').id}\n`);
}
