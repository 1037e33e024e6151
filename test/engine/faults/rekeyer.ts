import { writeSync } from 'node:fs';
import { changePassphrase } from '../../../src-main/engine/vault/change-passphrase.ts';
import { openVaultFile } from '../../../src-main/engine/vault/session.ts';
import { contextFor } from './context.ts';

/** Changes the passphrase once and says so when it is done. */
export function rekey([path = '', current = '', next = '']: string[]): void {
  const context = contextFor();
  openVaultFile(context, { path, passphrase: current, readOnly: false });
  writeSync(1, 'open\n');
  changePassphrase(context, { current, next });
  writeSync(1, 'changed\n');
  setInterval(() => {}, 1000);
}
