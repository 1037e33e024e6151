import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { calendarFiles } from '../exchange/calendar-files.ts';
import { privateOs } from '../kernel/procedures.ts';
import { writeDocument } from '../vault/write-document.ts';
import { buildReport } from './build.ts';
import { noteFile } from './outputs.ts';
import { progressStream } from './progress-stream.ts';
import { proofPack } from './proof-pack/build-pack.ts';

/** Reports as files: for the shell and the command line, which know paths. */
export const reportFiles = privateOs.reports.router({
  renderTo: privateOs.reports.renderTo.handler(({ context, input, signal: outer }) => {
    const { request, path } = input;
    const { definition } = buildReport(context, request);
    return progressStream(outer, async (signal, onProgress) => {
      const printed = await context.printer.print(definition, { signal, onProgress });
      const { bytes, pages, unprinted } = printed;
      writeDocument(path, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      noteFile(context, { request, fileName: basename(path), pages, sha256 });
      return { pages, sha256, unprinted };
    });
  }),
  writeWord: privateOs.reports.writeWord.handler(async ({ context, input, signal }) => {
    const { definition } = buildReport(context, input.request);
    const { bytes } = await context.printer.print(definition, {
      format: 'docx',
      ...(signal ? { signal } : {}),
    });
    writeDocument(input.path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // Word sets the pages anew on each computer: they have no number.
    noteFile(context, {
      request: input.request,
      medium: 'word',
      fileName: basename(input.path),
      pages: 0,
      sha256,
    });
    return { sha256 };
  }),
  writeProofPack: privateOs.reports.writeProofPack.handler(({ context, input, signal: outer }) => {
    const { path, ...request } = input;
    const build = proofPack(context, request);
    return progressStream(outer, async (signal, onProgress) => {
      const { zip, files } = await build({ signal, onProgress });
      writeDocument(path, zip);
      return { files, size: zip.length, sha256: createHash('sha256').update(zip).digest('hex') };
    });
  }),
  ...calendarFiles,
  fileName: privateOs.reports.fileName.handler(({ context, input }) => ({
    fileName: buildReport(context, input).fileName,
  })),
});
