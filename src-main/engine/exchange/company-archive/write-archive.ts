import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { refuse } from '../../kernel/failure.ts';
import { renameDurably, settle, unfinishedBeside, writingWhereAsked } from '../../vault/durable-files.ts';
import { manifestPath } from './archive-format.ts';
import type { ArchiveFile, GatheredArchive } from './gather-archive.ts';

interface Work {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Pictures and PDFs are compressed already; trying again costs time only. */
const compressed = /\.(png|jpe?g|gif|webp|pdf|zip|xlsx|docx)$/;

/** Writes the archive piece by piece, so that it needs no room in memory; it has its name only when it is complete. */
export async function writeArchive(
  path: string,
  { manifest, files }: GatheredArchive,
  readme: { path: string; text: string },
  { signal, onProgress }: Work,
): Promise<{ files: number; size: number }> {
  const all: ArchiveFile[] = [
    fileOf(readme.path, readme.text),
    fileOf(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`),
    ...files,
  ];
  const bytes = all.reduce((sum, { size }) => sum + size, 0);
  const draft = unfinishedBeside(path);
  const output = writingWhereAsked(path, bytes, () => openSync(draft, 'wx', 0o600));
  try {
    const zip = zipInto(output, manifest.madeAt);
    for (const [index, file] of all.entries()) {
      if (signal.aborted) throw refuse('CANCELLED', {});
      writingWhereAsked(path, bytes, () => zip.add(file));
      onProgress(index + 1, all.length);
      // The engine answers others between two files.
      await setImmediate();
    }
    return writingWhereAsked(path, bytes, () => {
      const size = zip.end();
      settle(draft);
      renameDurably(draft, path);
      return { files: all.length, size };
    });
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(output);
  }
}

function fileOf(path: string, text: string): ArchiveFile {
  const bytes = Buffer.from(text, 'utf8');
  return { path, size: bytes.length, sha256: '', content: () => bytes };
}

function zipInto(output: number, madeAt: string) {
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    size += chunk.length;
    writeSync(output, chunk);
  });
  return {
    add: (file: ArchiveFile) => {
      const entry = compressed.test(file.path)
        ? new ZipPassThrough(file.path)
        : new ZipDeflate(file.path, { level: 6 });
      entry.mtime = new Date(madeAt);
      zip.add(entry);
      entry.push(file.content(), true);
    },
    end: () => {
      zip.end();
      return size;
    },
  };
}
