import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;

// Small and write-protected media are mounted, which takes root. Anybody else runs these very cases once more inside
// mounts of their own, where the system allows that; where it does not, the test fails and says so.
if (process.getuid?.() === 0) await import('./media-cases.ts');
else {
  test('R4: full and write-protected media, inside mounts of our own', { timeout: 120_000 }, () => {
    expect(runInOwnMounts()).toContain('passed');
  });
}

function runInOwnMounts(): string {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const command = [process.execPath, vitest, 'run', '--project', 'unit', import.meta.filename];
  try {
    return execFileSync('unshare', ['--user', '--map-root-user', '--mount', ...command], {
      cwd: root,
      encoding: 'utf8',
    });
  } catch (error) {
    throw new Error(
      'Full disks could not be tried: run the tests as root, or on a Linux that gives users their own mounts.',
      {
        cause: error,
      },
    );
  }
}
