import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** LibreOffice, where it is installed. */
export const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(
  existsSync,
);

/** Opens files of a folder without a window and saves them there in another format; a profile of its own, made anew. */
export function convert(folder: string, to: string, files: readonly string[]): void {
  execFileSync(
    office ?? '',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
}
