import { writeSync } from 'node:fs';
import { Failure } from '../../../src-main/engine/kernel/failure.ts';
import { openVaultFile } from '../../../src-main/engine/vault/session.ts';
import { contextFor } from './context.ts';

/** Tries to open a file and says how that went and how many milliseconds it took. */
export function open([path = '', passphrase = '']: string[]): void {
  const context = contextFor();
  const began = performance.now();
  try {
    openVaultFile(context, { path, passphrase, readOnly: false });
    writeSync(1, `open ${Math.round(performance.now() - began)}\n`);
    setInterval(() => {}, 1000);
  } catch (error) {
    const said = error instanceof Failure ? error.code : String(error);
    writeSync(1, `${said} ${Math.round(performance.now() - began)}\n`);
  }
}
