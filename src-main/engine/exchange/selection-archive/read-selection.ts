import { createHash } from 'node:crypto';
import { refuse } from '../../kernel/failure.ts';
import { RefusedTable } from '../table-file/refusal.ts';
import { type ZipParts, zipParts } from '../table-file/zip-parts.ts';
import {
  type ArchiveItem,
  ArchiveItems,
  filePart,
  itemsPart,
  manifestPart,
  SelectionManifest,
} from './selection-format.ts';

/** Largest selection, in bytes as it comes, and what may be in it. */
export const largestSelection = 200 * 1024 * 1024;
const limits = { mostParts: 2100, largestPart: 64 * 1024 * 1024, largestWhole: 400 * 1024 * 1024 };

export interface ReadSelection {
  items: ArchiveItem[];
  /** A file of the selection with its name; refuses one that is not there. */
  fileOf(hash: string): { name: string; content: Buffer };
}

/** Reads a selection: every part held against its hash, every value against the schema, before anything of it is used. */
export function readSelection(bytes: Uint8Array): ReadSelection {
  try {
    return read(zipParts(bytes, { limits, allowsDefinitions: true }));
  } catch (error) {
    throw error instanceof RefusedTable ? refuse('SELECTION_UNREADABLE', {}) : error;
  }
}

function read(parts: ZipParts): ReadSelection {
  const manifest = SelectionManifest.safeParse(jsonIn(parts.part(manifestPart)));
  if (!manifest.success) throw refuse('SELECTION_UNREADABLE', {});
  const files = new Map(
    manifest.data.files.map(({ part, name, size, sha256 }) => {
      const content = parts.part(part);
      if (content === null || content.length !== size || hashOf(content) !== sha256)
        throw refuse('SELECTION_UNREADABLE', {});
      return [part, { name, content: Buffer.from(content), sha256 }] as const;
    }),
  );
  const items = ArchiveItems.safeParse(jsonIn(files.get(itemsPart)?.content ?? null));
  if (!items.success) throw refuse('SELECTION_UNREADABLE', {});
  return {
    items: items.data,
    fileOf: (hash) => {
      const file = files.get(filePart(hash));
      if (!file || file.sha256 !== hash) throw refuse('SELECTION_UNREADABLE', {});
      return file;
    },
  };
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
