import { createHash } from 'node:crypto';
import { isOpenHere } from '../database/open.ts';
import { refuse } from '../kernel/failure.ts';
import { privateOs } from '../kernel/procedures.ts';
import { writeDurably, writingWhereAsked } from '../vault/durable-files.ts';
import { buildReport } from './build.ts';
import { progressStream } from './progress-stream.ts';

/** Reports as files: for the shell and the command line, which know paths. */
export const reportFiles = privateOs.reports.router({
  renderTo: privateOs.reports.renderTo.handler(({ context, input, signal: outer }) => {
    const { definition } = buildReport(context, input.request);
    return progressStream(outer, async (signal, onProgress) => {
      const { bytes, pages } = await context.printer.print(definition, { signal, onProgress });
      writeReport(input.path, bytes);
      return { pages, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
  }),
  fileName: privateOs.reports.fileName.handler(({ context, input }) => ({
    fileName: buildReport(context, input).fileName,
  })),
});

/** A report is there completely or not at all, and never in place of the open company file. */
function writeReport(path: string, bytes: Uint8Array): void {
  if (isOpenHere(path)) throw refuse('VAULT_EXISTS', {});
  writingWhereAsked(path, bytes.length, () => writeDurably(path, bytes));
}
