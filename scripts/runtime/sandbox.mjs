// Whether the window's processes can be locked in here, and what follows where they cannot.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupError } from './processes.mjs';

/** @typedef {{ root: boolean, possible: boolean, isFallback: boolean }} Circumstances */

export const asRootLine =
  'Running as root, where no sandbox is possible: start Obhut as an ordinary user for real data.';
export const tryingLine =
  'This system gives ordinary programs no sandbox: Obhut starts without one, for trying and testing only.';
export const refusal =
  'This system gives ordinary programs no sandbox, and Obhut does not open real data without one. ' +
  'Allow user namespaces and start again; on Ubuntu:\n  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0';

/**
 * Decides about the sandbox: on wherever it is possible, off only as root or for trying, otherwise no start.
 * @param {Circumstances} circumstances
 * @returns {{ sandbox: boolean, line: string | null }}
 */
export function decideSandbox(circumstances) {
  if (circumstances.root) return { sandbox: false, line: asRootLine };
  if (circumstances.possible) return { sandbox: true, line: null };
  if (circumstances.isFallback) return { sandbox: false, line: tryingLine };
  throw new SetupError(refusal);
}

/**
 * Decides about the sandbox of a runtime on this system.
 * @param {import('./electron.mjs').ElectronRuntime} runtime
 */
export function sandboxHere(runtime) {
  const root = process.getuid?.() === 0;
  const possible = process.platform !== 'linux' || hasHelper(runtime.executable) || canMakeNamespaces();
  return decideSandbox({ root, possible, isFallback: runtime.isFallback });
}

/**
 * Chromium's helper does it where an administrator installed it with root's rights.
 * @param {string} executable
 */
function hasHelper(executable) {
  const helper = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}

/** Containers and some distributions forbid user namespaces; where it cannot be tried out, Chromium will say so. */
function canMakeNamespaces() {
  const tried = spawnSync('unshare', ['--user', '--map-root-user', '--net', 'true'], { stdio: 'ignore' });
  return tried.error !== undefined || tried.status === 0;
}
