import { dirname, join, parse } from 'node:path';

/** Where a company file keeps what belongs to it, all beside it: `firma.obhut` → `firma-backups/`, `firma.obhut.check`. */
export function backupsFolder(path: string): string {
  return join(dirname(path), `${parse(path).name}-backups`);
}

/** The key check: tells a wrong passphrase from a damaged file and holds the sealed anchor of the audit trail. */
export function keyCheckPath(path: string): string {
  return `${path}.check`;
}

/** Room kept free, given up when the disk is full, so that work can go on. */
export function reservePath(path: string): string {
  return `${path}.reserve`;
}

/** Where a file goes that a restored backup replaces; `at` is the instant of the restore. */
export function replacedPath(path: string, at: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}-replaced-${compactInstant(at)}${ext}`);
}

/** `2026-11-23T08:40:00.000Z` → `20261123T084000000Z`, which every file system takes and which sorts by time. */
export function compactInstant(instant: string): string {
  return instant.replace(/[-:.]/g, '');
}

/** The way back from `compactInstant`. */
export function instantOf(compact: string): string {
  return compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
}
