import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuse } from '../kernel/failure.ts';
import { reservePath } from './places.ts';
import { megabytesToFree } from './rules.ts';

/** Even deleting needs room on a full disk: 8 MiB lie beside the file and are given up when nothing else is left. */
export const reserveBytes = 8 * 1024 * 1024;

export interface Reserve {
  /** Lays the reserve down if it is missing and there is plenty of room. */
  lay(): void;
  /** Gives it up; says how many MB must be freed until there is room for work and reserve again. */
  giveUp(): number;
}

/** The reserve of the file at `path`. */
export function reserveOf(path: string): Reserve {
  const place = reservePath(path);
  let isLaid = existsSync(place);
  return {
    lay: () => {
      if (isLaid || freeBytes(path) < 3 * reserveBytes) return;
      try {
        writeFileSync(place, Buffer.alloc(reserveBytes), { mode: 0o600 });
        isLaid = true;
      } catch {
        // Somebody took the room in between: a reserve that cannot be laid is no reason to refuse the work at hand.
        rmSync(place, { force: true });
      }
    },
    giveUp: () => {
      rmSync(place, { force: true });
      isLaid = false;
      return megabytesToFree(3 * reserveBytes, freeBytes(path));
    },
  };
}

/** Bytes that an ordinary user may still write beside `path`. */
export function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize;
}

/** Refuses before the first byte what would fill the disk: content goes through the journal, so it needs room twice. */
export function requireRoom(path: string, bytes: number): void {
  const wanted = 2 * bytes + reserveBytes;
  const free = freeBytes(path);
  if (bytes > reserveBytes && free < wanted) {
    throw refuse('DISK_FULL', { neededMb: megabytesToFree(wanted, free) });
  }
}
