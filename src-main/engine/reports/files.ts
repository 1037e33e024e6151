import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isOpenHere } from '../database/open.ts';
import { refuse } from '../kernel/failure.ts';
import { privateOs } from '../kernel/procedures.ts';
import { buildReport } from './build.ts';
import { progressStream } from './progress-stream.ts';

/** Reports as files: for the shell and the command line, which know paths. */
export const reportFiles = privateOs.reports.router({
  renderTo: privateOs.reports.renderTo.handler(({ context, input, signal: outer }) => {
    const { definition } = buildReport(context, input.request);
    return progressStream(outer, async (signal, onProgress) => {
      const { bytes, pages } = await context.printer.print(definition, { signal, onProgress });
      await writeWhole(input.path, bytes, context.newId());
      return { pages, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
  }),
  fileName: privateOs.reports.fileName.handler(({ context, input }) => ({
    fileName: buildReport(context, input).fileName,
  })),
});

/** Writes the file beside its target and moves it there when it is whole: a report is there completely or not at all. */
async function writeWhole(path: string, bytes: Uint8Array, id: string): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${id}.part`);
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await requireReplaceable(path);
    await rename(partial, path);
  } catch (error) {
    // Where the folder is none, there is nothing to remove either; the first error is the one to tell.
    await rm(partial, { force: true }).catch(() => undefined);
    throw isNotWritable(error) ? refuse('FOLDER_NOT_WRITABLE', {}) : error;
  }
}

/** Only an ordinary file is replaced, as administrator a device really would be, too; and never the open company file. */
async function requireReplaceable(path: string): Promise<void> {
  if (isOpenHere(path)) throw refuse('VAULT_EXISTS', {});
  const present = await stat(path).catch(() => null);
  if (present && !present.isFile()) throw refuse('FOLDER_NOT_WRITABLE', {});
}

function isNotWritable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    typeof code === 'string' &&
    ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EBUSY', 'ENAMETOOLONG', 'ELOOP'].includes(
      code,
    )
  );
}
