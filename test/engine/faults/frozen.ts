import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Script } from './killed.ts';
import type { lives } from './lives.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** How each of the processes is started, and a way to clear up. */
export type Frozen = Record<keyof typeof lives, Script> & { remove(): void };

/**
 * Loads what all processes of this folder run once, as one file, and keeps that state of Node: a process that begins from it
 * costs a third of one that loads and evaluates everything again. The database driver is loaded by each for itself.
 */
export async function frozenLives(): Promise<Frozen> {
  const cache = join(root, '.cache', 'faults');
  await mkdir(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'lives-'));
  const here = join(root, 'test', 'engine', 'faults');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { 'better-sqlite3': join(here, 'driver.ts') } },
    ssr: { noExternal: true },
    define: { 'process.env.OBHUT_ROOT': JSON.stringify(root) },
    build: {
      ssr: join(here, 'begin-life.ts'),
      outDir: folder,
      minify: true,
      target: 'node24',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'lives.cjs', codeSplitting: false } },
    },
  });
  const snapshot = join(folder, 'lives.blob');
  const freezing = ['--snapshot-blob', snapshot, '--build-snapshot', join(folder, 'lives.cjs')];
  execFileSync(process.execPath, ['--no-warnings', ...freezing]);
  const script = (name: keyof typeof lives): Script => ['--snapshot-blob', snapshot, name];
  return {
    writer: script('writer'),
    backer: script('backer'),
    rekeyer: script('rekeyer'),
    migrator: script('migrator'),
    opener: script('opener'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
