import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isOpenElsewhere } from '../database/open.ts';
import { refuse } from '../kernel/failure.ts';

const prefix = 'obhut-readonly-';

/** Whether the file and its folder take changes. */
export function isWritable(path: string): boolean {
  return mayWrite(path) && mayWrite(dirname(path));
}

/**
 * A private copy of the encrypted bytes in the temporary folder, journal included. SQLite wants to write beside a
 * file even to read it; this way a write-protected medium is not touched, and an older file can be read in today's
 * schema. The copy is as encrypted as the file.
 */
export function copyForReading(path: string): { path: string; drop(): void } {
  if (isOpenElsewhere(path)) throw refuse('VAULT_OPEN_ELSEWHERE', {});
  sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const drop = () => rmSync(folder, { recursive: true, force: true });
  // A name of its own: the driver trims white space off names, and no name of a person's file is wanted here.
  const copy = join(folder, 'company.obhut');
  try {
    const before = statSync(path);
    for (const ending of ['', '-wal']) {
      if (existsSync(`${path}${ending}`)) copyFileSync(`${path}${ending}`, `${copy}${ending}`);
    }
    const after = statSync(path);
    if (before.mtimeMs !== after.mtimeMs || before.size !== after.size)
      throw refuse('VAULT_OPEN_ELSEWHERE', {});
  } catch (error) {
    drop();
    throw error;
  }
  return { path: copy, drop };
}

/** Removes copies of processes that were killed. */
function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, process] = /^obhut-readonly-(\d+)-/.exec(name) ?? [];
    if (process && !isAlive(Number(process))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
