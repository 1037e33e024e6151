import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeAttachment } from '../../../src-main/engine/attachments/store.ts';
import type { EngineContext } from '../../../src-main/engine/kernel/engine-context.ts';
import { openVault, runCommand } from '../../../src-main/engine/kernel/procedures.ts';
import { verifyTrail } from '../../../src-main/engine/vault/anchoring.ts';
import { emptyProfile } from '../../../src-main/engine/vault/files.ts';
import { isSound } from '../../../src-main/engine/vault/repo.ts';
import { closeVault, createVault, openVaultFile } from '../../../src-main/engine/vault/session.ts';
import { contextFor } from './context.ts';

export const passphrase = 'vier rote Leuchten am Pier';

/** A company file in a folder of its own, closed, with one attachment of the given size. */
export function vaultOnDisk(attachmentBytes = 0, folder = mkdtempSync(join(tmpdir(), 'obhut-fault-'))) {
  const path = join(folder, 'firma.obhut');
  const context = contextFor('2026-11-20T08:00:00.000Z');
  createVault(context, { path, passphrase }, emptyProfile('Hafenkontor GmbH', 'DE', 'de'));
  if (attachmentBytes) addAttachment(context, randomBytes(attachmentBytes));
  closeVault(context);
  return { folder, path };
}

export function addAttachment(context: EngineContext, content: Buffer): void {
  runCommand(context, 'attachments.add', (tools) => storeAttachment(tools, 'Nachweis.pdf', content));
}

/** Opens a file, checks every page and the whole chain, lets the caller look, and closes it again. */
export function inspect<Seen>(path: string, key: string, look: (context: EngineContext) => Seen): Seen {
  const context = contextFor();
  openVaultFile(context, { path, passphrase: key, readOnly: false });
  try {
    const vault = openVault(context);
    if (!isSound(vault.raw, 'main')) throw new Error('the file is not sound');
    const { firstBroken } = verifyTrail(vault);
    if (firstBroken !== null) throw new Error(`the chain is broken at ${firstBroken}`);
    return look(context);
  } finally {
    closeVault(context);
  }
}

/** Everything that a file says, as one hash: all rows of all tables. */
export function contentHash(context: EngineContext): string {
  const { raw } = openVault(context);
  const tables = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const hash = createHash('sha256');
  for (const table of tables) {
    for (const row of raw.prepare(`SELECT * FROM "${table}"`).raw().iterate()) {
      for (const value of row as unknown[])
        hash.update(Buffer.isBuffer(value) ? value : `${typeof value}:${value}|`);
    }
  }
  return hash.digest('hex');
}
