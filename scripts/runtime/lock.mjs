// One run at a time: a lock file that names its owner, taken over when the owner is gone.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheDir } from './processes.mjs';

const UNNAMED_FOR_MS = 5_000;
const LOOK_AGAIN_MS = 150;

/**
 * Runs the work while no other process of this project runs work of the same name.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [folder]
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work, folder = cacheDir) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.lock`);
  while (!(await take(file))) {
    if (await isAbandoned(file)) await clear(file);
    else await pause(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
async function isAbandoned(file) {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0) return !isAlive(owner);
  const written = await stat(file).catch(() => null);
  return written !== null && Date.now() - written.mtimeMs > UNNAMED_FOR_MS;
}

/**
 * Whether a process of that number runs, ours or not.
 * @param {number} pid
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file */
async function clear(file) {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  await rm(aside, { force: true });
}
