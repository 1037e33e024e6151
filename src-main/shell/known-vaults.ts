import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ORPCError } from '@orpc/server';
import { app } from 'electron';
import type { RecentVault } from '../contract/shell.ts';
import { placeOf } from './file-names.ts';
import type { Shell } from './procedures.ts';
import type { KnownVault } from './profile.ts';

/** So many company files are remembered, newest first. */
const mostKnown = 12;

/** The company files that were open before. */
export function knownVaults(shell: Shell): KnownVault[] {
  return shell.settings.read().vaults;
}

/** The file that the page means; the page knows ids and never paths. */
export function vaultById(shell: Shell, id: string): KnownVault {
  const vault = knownVaults(shell).find((candidate) => candidate.id === id);
  if (!vault) throw new ORPCError('VAULT_MISSING', { defined: true, data: {} });
  return vault;
}

/** Remembers a file that was chosen; one already known keeps what is known of it. */
export function rememberChosen(shell: Shell, path: string, name: string): KnownVault {
  const before = knownVaults(shell).find((vault) => vault.path === path);
  return putFirst(shell, before ?? { id: randomUUID(), path, name, isSample: false, lastOpenedAt: null });
}

/** Remembers a file that was opened, under its company's name. */
export function rememberOpened(
  shell: Shell,
  path: string,
  { companyName, isSample }: { companyName: string; isSample: boolean },
): void {
  const before = knownVaults(shell).find((vault) => vault.path === path);
  const lastOpenedAt = new Date().toISOString();
  putFirst(shell, { id: before?.id ?? randomUUID(), path, name: companyName, isSample, lastOpenedAt });
}

/** Takes a file from the list; the file itself stays. */
export function forgetVault(shell: Shell, id: string): void {
  shell.settings.write({ vaults: knownVaults(shell).filter((vault) => vault.id !== id) });
}

/** What the page may know of a file. */
export function describeVault({ id, name, isSample, lastOpenedAt, path }: KnownVault): RecentVault {
  return {
    id,
    name,
    isSample,
    lastOpenedAt,
    place: placeOf(path, app.getPath('home')),
    isThere: existsSync(path),
  };
}

function putFirst(shell: Shell, vault: KnownVault): KnownVault {
  const others = knownVaults(shell).filter(({ path }) => path !== vault.path);
  shell.settings.write({ vaults: [vault, ...others].slice(0, mostKnown) });
  return vault;
}
