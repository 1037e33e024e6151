import { inflateRawSync } from 'node:zlib';
import { RefusedTable } from './refusal.ts';

/** What a zip file may hold, in bytes unpacked: asked of its list of parts before anything is, and of each part while it is. */
export interface ZipLimits {
  mostParts: number;
  largestPart: number;
  largestWhole: number;
}

const spreadsheetLimits: ZipLimits = {
  mostParts: 2000,
  largestPart: 64 * 1024 * 1024,
  largestWhole: 200 * 1024 * 1024,
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record with the longest comment that it can carry. */
const furthestEnd = 22 + 65_535;

interface Entry {
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** The parts of a zip file by their names, unpacked one by one when they are asked for. */
export interface ZipParts {
  names: ReadonlySet<string>;
  /** A part's bytes; null where there is none. Refuses parts that are larger than they say, and document type definitions. */
  part(name: string): Uint8Array | null;
}

/**
 * Reads the list of parts. `allowsDefinitions`: for archives of any files, whose parts are not read as XML.
 * Only what that list names exists: what stands between the parts is never looked at.
 */
export function zipParts(
  bytes: Uint8Array,
  { allowsDefinitions = false, limits = spreadsheetLimits } = {},
): ZipParts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(file, limits);
  return {
    names: new Set(entries.keys()),
    part: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      const part = unpacked(file, entry);
      if (!allowsDefinitions && holdsDefinitions(part)) throw new RefusedTable('unsafe');
      return part;
    },
  };
}

function entriesOf(file: Buffer, { mostParts, largestPart, largestWhole }: ZipLimits): Map<string, Entry> {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > mostParts) throw new RefusedTable('tooMuchInside');
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  let whole = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) throw new RefusedTable('damaged');
    if (file.readUInt16LE(at + 8) & 1) throw new RefusedTable('encrypted');
    const entry = {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    };
    whole += entry.unpacked;
    if (entry.unpacked > largestPart || whole > largestWhole) throw new RefusedTable('tooMuchInside');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    // Two parts of one name are read differently by different programs.
    if (entries.has(name)) throw new RefusedTable('damaged');
    entries.set(name, entry);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - furthestEnd); at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  throw new RefusedTable('damaged');
}

function unpacked(file: Buffer, entry: Entry): Buffer {
  const { offset, packed, unpacked: size, method } = entry;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localSignature)
    throw new RefusedTable('damaged');
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packed > file.length) throw new RefusedTable('damaged');
  const content = file.subarray(start, start + packed);
  const part = method === 0 ? content : method === 8 ? inflated(content, size) : null;
  if (part?.length !== size) throw new RefusedTable('damaged');
  return part;
}

function inflated(content: Buffer, size: number): Buffer {
  try {
    // One byte more than announced shows that the announcement was wrong, without unpacking the rest.
    return inflateRawSync(content, { maxOutputLength: size + 1 });
  } catch {
    throw new RefusedTable('damaged');
  }
}

/** Definitions of a document type can name files of this computer and grow without end; spreadsheets have none. */
function holdsDefinitions(part: Buffer): boolean {
  return part.includes('<!DOCTYPE') || part.includes('<!doctype') || part.includes('<!ENTITY');
}
