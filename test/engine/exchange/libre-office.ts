import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile of the tests' own: made at the first use, which takes seconds, and kept for the others of the process. */
function profile(): string {
  return `file://${join(process.env.OBHUT_PREPARED ?? tmpdir(), `office-${process.pid}`)}`;
}

/** Opens files of a folder without a window and saves them there in another format. */
export function convert(folder: string, to: string, files: readonly string[]): void {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile()}`, '--headless', '--convert-to', to, '--outdir', folder, ...files],
    { stdio: 'ignore', timeout: 120_000 },
  );
}
