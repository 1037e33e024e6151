import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Medium {
  folder: string;
  makeReadOnly(): void;
  remove(): void;
}

/**
 * A medium of its own with little room, to be filled or write-protected. Mounting takes root, or a kernel that lets
 * users have their own mounts; where neither is the case the test fails and says so, rather than being left out.
 */
export function smallMedium(megabytes: number): Medium {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-medium-'));
  const mount = (...parameters: string[]) => execFileSync('mount', parameters, { stdio: 'pipe' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'obhut', folder);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw new Error(
      'Full and write-protected media are tried on a small tmpfs, which takes root: run this test as root (as the build does).',
      { cause: error },
    );
  }
  return {
    folder,
    makeReadOnly: () => mount('-o', 'remount,bind,ro', folder),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
