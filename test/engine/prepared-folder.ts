import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTableWorker } from './table-worker.ts';

/** A folder that Linux keeps in memory. */
const memory = '/dev/shm';
/** Bytes that have to be free there: a whole run takes less than a third of it at any time. */
const room = 3 * 1024 ** 3;

/**
 * The folder of a test run: its processes prepare files there, and whatever they write for the time being goes there too, in
 * memory where there is room. Each commit waits for the disk, and thousands of them took more time than the tests.
 * `OBHUT_DISK` is for those that are about the disk. The runner ends its processes too hard to clear up themselves.
 */
export async function setup(): Promise<void> {
  process.env.OBHUT_DISK ??= tmpdir();
  process.env.OBHUT_PREPARED ??= mkdtempSync(join(hasRoom() ? memory : tmpdir(), 'obhut-tests-'));
  process.env.TMPDIR = process.env.OBHUT_PREPARED;
  process.env.OBHUT_TABLE_WORKER ??= await buildTableWorker(process.env.OBHUT_PREPARED);
}

/** Clears the folder when the run is over. */
export function teardown(): void {
  if (process.env.OBHUT_PREPARED) rmSync(process.env.OBHUT_PREPARED, { recursive: true, force: true });
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= room;
  } catch {
    return false;
  }
}
