// Builds the app when its sources are not those of the last build.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAtATime } from './lock.mjs';
import { projectRoot, run, SetupError, toolEnvironment, toolNode, toolScript } from './processes.mjs';

const sources = [
  'src-main',
  'src-renderer',
  'templates',
  'electron.vite.config.ts',
  'scripts/build',
  'scripts/runtime/licences.mjs',
  'package.json',
  'package-lock.json',
];
const stampFile = join(projectRoot, 'out', '.sources');

/**
 * One digest over the content of files, whatever their order on disk.
 * @param {readonly { path: string, content: Buffer | string }[]} files
 */
export function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${file.path}\0${Buffer.byteLength(file.content)}\0`).update(file.content);
  }
  return hash.digest('hex');
}

/**
 * Builds unless the last build had the same sources.
 * @param {(line: string) => void} [say]
 */
export async function buildIfNeeded(say = (line) => console.log(line)) {
  const digest = await sourceDigest();
  if (await isBuilt(digest)) return;
  await oneAtATime('build', async () => {
    if (await isBuilt(digest)) return;
    say('Building Obhut …');
    const result = await build();
    if (result.code !== 0) throw new SetupError(`The build failed:\n${result.output.trim()}`);
  });
}

/** Builds the app and remembers from which sources; what the build says is collected. */
export async function build() {
  const digest = await sourceDigest();
  const args = [toolScript('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn'];
  const result = await run(toolNode(), args, { quiet: true, env: toolEnvironment() });
  if (result.code === 0) await writeFile(stampFile, digest);
  return result;
}

/** @param {string} digest */
async function isBuilt(digest) {
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  return stamp === digest && existsSync(join(projectRoot, 'out', 'main'));
}

async function sourceDigest() {
  const files = [];
  for (const source of sources) {
    for (const path of await filesIn(source))
      files.push({ path, content: await readFile(join(projectRoot, path)) });
  }
  return digestOf(files);
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
  const entries = await readdir(join(projectRoot, path), { withFileTypes: true }).catch(() => null);
  if (entries === null) return existsSync(join(projectRoot, path)) ? [path] : [];
  const inner = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    ),
  );
  return inner.flat();
}
