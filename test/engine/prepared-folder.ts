import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of a test run in which its processes prepare files; the runner ends them too hard to clear up themselves. */
export function setup(): void {
  process.env.OBHUT_PREPARED ??= mkdtempSync(join(tmpdir(), 'obhut-prepared-'));
}

/** Clears the folder when the run is over. */
export function teardown(): void {
  if (process.env.OBHUT_PREPARED) rmSync(process.env.OBHUT_PREPARED, { recursive: true, force: true });
}
