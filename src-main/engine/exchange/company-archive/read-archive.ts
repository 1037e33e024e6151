import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { appSchema } from '../../database/migrate.ts';
import { isOpenHere } from '../../database/open.ts';
import type { StoredRow, StoredTable } from '../../database/whole-file.ts';
import { refuse } from '../../kernel/failure.ts';
import { RefusedTable } from '../table-file/refusal.ts';
import { type ZipParts, zipParts } from '../table-file/zip-parts.ts';
import { ArchiveManifest, attachmentPath, dataPath, manifestPath } from './archive-format.ts';

/** What an archive may hold, before and after unpacking. */
const limits = { mostParts: 60_000, largestPart: 1024 ** 3, largestWhole: 8 * 1024 ** 3 };
const largestArchive = 4 * 1024 ** 3 - 1;

export interface OpenArchive {
  manifest: ArchiveManifest;
  /** The rows of a table as they were written down. */
  rowsOf(table: StoredTable): StoredRow[];
}

const Value = z.union([z.string(), z.number(), z.null(), z.strictObject({ file: z.string() })]);
const Rows = z.array(z.record(z.string(), Value));

/**
 * Opens an archive and holds every file in it against its hash, before anything of it is used. Refuses what is none, what
 * was changed since, and archives of a newer Obhut.
 */
export function openArchive(path: string): OpenArchive {
  const parts = partsOf(path);
  const manifest = manifestIn(parts);
  for (const file of manifest.files) {
    const content = partOf(parts, file.path);
    if (content === null || content.length !== file.size || hashOf(content) !== file.sha256)
      throw refuse('ARCHIVE_CHANGED', { part: file.path });
  }
  return { manifest, rowsOf: (table) => rowsOfPart(table, (part) => partOf(parts, part)) };
}

function partsOf(path: string): ZipParts {
  if (isOpenHere(path) || !existsSync(path) || !statSync(path).isFile())
    throw refuse('ARCHIVE_UNREADABLE', {});
  if (statSync(path).size > largestArchive) throw refuse('ARCHIVE_UNREADABLE', {});
  try {
    return zipParts(readFileSync(path), { limits, allowsDefinitions: true });
  } catch (error) {
    throw error instanceof RefusedTable ? refuse('ARCHIVE_UNREADABLE', {}) : error;
  }
}

function manifestIn(parts: ZipParts): ArchiveManifest {
  const manifest = ArchiveManifest.safeParse(jsonIn(partOf(parts, manifestPath)));
  if (!manifest.success) throw refuse('ARCHIVE_UNREADABLE', {});
  const { schema } = manifest.data;
  if (schema > appSchema) throw refuse('VAULT_NEWER', { fileSchema: schema, appSchema });
  return manifest.data;
}

/** A file of the archive by its path, null where there is none. */
type FindPart = (path: string) => Uint8Array | null;

/** The rows of a table with the content of their files; refuses columns that the table has not, and files that are not theirs. */
export function rowsOfPart(table: StoredTable, find: FindPart): StoredRow[] {
  const part = dataPath(table.name);
  const rows = Rows.safeParse(jsonIn(find(part)));
  const names = table.columns.map(({ name }) => name).toSorted();
  const isWhole = rows.data?.every((row) => Object.keys(row).toSorted().join() === names.join());
  if (!rows.success || !isWhole) throw refuse('ARCHIVE_CHANGED', { part });
  return rows.data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, isFile(value) ? fileIn(find, row) : value]),
    ),
  );
}

function isFile(value: z.infer<typeof Value>): value is { file: string } {
  return typeof value === 'object' && value !== null;
}

/** The content that a row's own hash names: what the row says of its place is for people. */
function fileIn(find: FindPart, row: z.infer<typeof Rows>[number]): Buffer {
  const path = attachmentPath(String(row.hash), String(row.name));
  const content = find(path);
  if (content === null || hashOf(content) !== row.hash) throw refuse('ARCHIVE_CHANGED', { part: path });
  return Buffer.from(content);
}

function partOf(parts: ZipParts, path: string): Uint8Array | null {
  try {
    return parts.part(path);
  } catch (error) {
    throw error instanceof RefusedTable ? refuse('ARCHIVE_CHANGED', { part: path }) : error;
  }
}

function jsonIn(part: Uint8Array | null): unknown {
  if (part === null) return null;
  try {
    return JSON.parse(Buffer.from(part).toString('utf8'));
  } catch {
    return null;
  }
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
