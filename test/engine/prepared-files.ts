import { copyFileSync, existsSync, linkSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src-main/contract/values.ts';
import { reservePath } from '../../src-main/engine/vault/places.ts';
import { reserveBytes } from '../../src-main/engine/vault/reserve.ts';

/** A company file that was made once and is copied for each test that wants one like it. */
export interface PreparedFile<Facts = unknown> extends Made<Facts> {
  path: string;
}

/** What is known of a file from its making. */
export interface Made<Facts> {
  /** How many ids it took: the ids of a test go on from there, as if it had made the file itself. */
  ids: number;
  /** What the clock showed at the end. */
  now: string;
  facts: Facts;
}

export type FileKind = 'empty' | `sample-${Language}` | 'clean-campaign';

const prepared = new Map<FileKind, Promise<PreparedFile>>();
let folder: string | null = null;

/** The file of a kind; the first who asks in this process has it made. */
export function preparedFile<Facts>(
  kind: FileKind,
  make: (path: string) => Promise<Made<Facts>>,
): Promise<PreparedFile<Facts>> {
  const made = (prepared.get(kind) as Promise<PreparedFile<Facts>> | undefined) ?? makeFile(kind, make);
  prepared.set(kind, made);
  return made;
}

/** Copies a prepared file, and its key check beside it. */
export function copyPrepared(file: Pick<PreparedFile, 'path'>, path: string): void {
  for (const ending of ['', '.check']) copyFileSync(`${file.path}${ending}`, `${path}${ending}`);
  linkReserve(path);
}

/**
 * The reserve of 8 MiB that the first change would lay beside the file: one for all, for nobody ever writes into it or reads
 * it. Written anew for each file, it took a fortieth of all tests' time.
 */
function linkReserve(path: string): void {
  const shared = join(folderOfThisProcess(), 'shared.reserve');
  if (!existsSync(shared)) writeFileSync(shared, Buffer.alloc(reserveBytes), { mode: 0o600 });
  try {
    linkSync(shared, reservePath(path));
  } catch {
    // Another disk: the engine lays one by itself.
  }
}

async function makeFile<Facts>(
  kind: FileKind,
  make: (path: string) => Promise<Made<Facts>>,
): Promise<PreparedFile<Facts>> {
  const path = join(folderOfThisProcess(), `${kind}.obhut`);
  return { path, ...(await make(path)) };
}

/** Processes of one run each make their own files: two that make the same one would be in each other's way. */
function folderOfThisProcess(): string {
  folder ??= mkdtempSync(join(process.env.OBHUT_PREPARED ?? tmpdir(), 'obhut-prepared-'));
  return folder;
}
