// Installs exactly what the lockfile names, when it is not installed already.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAtATime } from './lock.mjs';
import { projectRoot, runNpm } from './processes.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * The stamp that a lockfile leaves in node_modules; another platform's modules count as others.
 * @param {string} lockfileText
 * @param {string} platform
 */
export function stampOf(lockfileText, platform) {
  return createHash('sha256').update(lockfileText).update('\n').update(platform).digest('hex');
}

/**
 * Says what has to be done: nothing, only stamp what somebody else installed rightly, or install.
 * @param {{ wanted: string, stamp: string | null, lockfile: Lockfile, installed: Lockfile | null }} state
 * @returns {'ready' | 'stamp' | 'install'}
 */
export function nextStep(state) {
  if (state.installed === null) return 'install';
  if (state.stamp === state.wanted) return 'ready';
  return isInstalled(state.lockfile, state.installed) ? 'stamp' : 'install';
}

/**
 * Whether npm's own record of node_modules holds the lockfile's packages, optional ones for other platforms aside.
 * @param {Lockfile} lockfile
 * @param {Lockfile} installed
 */
export function isInstalled(lockfile, installed) {
  const wanted = Object.entries(lockfile.packages ?? {}).filter(([path]) => path !== '');
  const present = installed.packages ?? {};
  if (Object.keys(present).some((path) => lockfile.packages?.[path] === undefined)) return false;
  return wanted.every(([path, locked]) => {
    const found = present[path];
    if (found === undefined) return locked.optional === true || locked.devOptional === true;
    return found.version === locked.version && found.integrity === locked.integrity;
  });
}

/**
 * Makes sure that node_modules is what the lockfile says; install scripts of packages never run.
 * @param {(line: string) => void} [say]
 */
export async function installDependencies(say = (line) => console.log(line)) {
  if ((await look()).step === 'ready') return;
  await oneAtATime('dependencies', async () => {
    const { step, wanted } = await look();
    if (step === 'ready') return;
    if (step === 'install') {
      say('Installing what the lockfile names …');
      await runNpm(['ci'], 'The packages could not be installed. npm says:');
    }
    await writeFile(stampFile(), wanted);
  });
}

async function look() {
  const text = await readFile(join(projectRoot, 'package-lock.json'), 'utf8');
  const wanted = stampOf(text, `${process.platform}-${process.arch}`);
  const record = join(projectRoot, 'node_modules', '.package-lock.json');
  const installed = existsSync(record) ? JSON.parse(await readFile(record, 'utf8')) : null;
  const stamp = await readFile(stampFile(), 'utf8').catch(() => null);
  return { wanted, step: nextStep({ wanted, stamp, lockfile: JSON.parse(text), installed }) };
}

function stampFile() {
  return join(projectRoot, 'node_modules', '.obhut-lock');
}
