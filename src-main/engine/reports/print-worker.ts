import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import { resolve, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { wallOffNetwork } from '../../wall/network-wall.ts';
import { collectedBytes, installCollectedOutput } from './print/collect-output.ts';
import type { PrintDefinition } from './print/definition.ts';
import { type FontFolders, fontsIn } from './print/fonts.ts';
import { leaveOutBrotli } from './print/no-brotli.ts';
import { installPackedFonts } from './print/packed-fonts.ts';
import { leftMargin, pageFooter, pageHeader } from './print/page-frame.ts';
import { paper } from './print/paper.ts';
import { installRepeatedPictures } from './print/repeated-pictures.ts';
import { installStructureTree } from './print/structure-tree.ts';
import { tableLayouts } from './print/table-layouts.ts';
import { typeStyles } from './print/type-styles.ts';
import { signsOf, withoutShape } from './print/unprinted-signs.ts';

/** As Unix counts: 0 is usual, 19 the least. */
const printPriority = 5;

// A thread has modules of its own: the wall stands in each.
wallOffNetwork();

// Printing waits for the screen. Linux gives each thread a priority of its own; elsewhere it would slow the whole engine.
if (process.platform === 'linux') setPriority(0, printPriority);

interface PrintJob {
  definition: PrintDefinition;
  format: 'pdf' | 'docx';
}

interface PrintedFile {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Signs in place of which the paper shows a box. */
  unprinted: string;
}

/** What the worker answers. */
export type WorkerAnswer =
  | { kind: 'progress'; share: number }
  | ({ kind: 'done' } & PrintedFile)
  | { kind: 'failed'; message: string; stack: string | undefined };

leaveOutBrotli();
const require = createRequire(import.meta.url);
const pdfmake = require('pdfmake');
installRepeatedPictures(
  require('pdfmake/js/Renderer.js').default,
  require('pdfmake/js/SVGMeasure.js').default,
);
installStructureTree(
  require('pdfmake/js/LayoutBuilder.js').default,
  require('pdfmake/js/Renderer.js').default,
);

installCollectedOutput(require('pdfmake/js/PDFDocument.js').default);
installPackedFonts(require('pdfmake/js/PDFDocument.js').default);

const folders = (workerData as { fonts: FontFolders }).fonts;
pdfmake.setFonts(fontsIn(folders));
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path: string) =>
  Object.values(folders).some((folder) => resolve(path).startsWith(resolve(folder) + sep)),
);

parentPort?.on('message', async ({ definition, format }: PrintJob) => {
  try {
    const file = format === 'docx' ? await write(definition) : await print(definition);
    answer({ kind: 'done', ...file }, [file.bytes.buffer]);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ kind: 'failed', message, stack });
  }
});

function answer(message: WorkerAnswer, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

/** The library for Word is large: it is loaded with the first text, not with the printer. Word finds a face for any sign. */
async function write(definition: PrintDefinition): Promise<PrintedFile> {
  const { wordDocument } = await import('./word/write-word.ts');
  return { bytes: await wordDocument(definition), pages: 0, unprinted: '' };
}

async function print(definition: PrintDefinition): Promise<PrintedFile> {
  const { colors, frame } = definition;
  const signs = signsOf(definition);
  let pages = 0;
  let shown = 0;
  pdfmake.setProgressCallback((share: number) => {
    if (share - shown < 0.01) return;
    shown = share;
    answer({ kind: 'progress', share });
  });
  pdfmake.setTableLayouts(tableLayouts(colors));
  const document = await pdfmake
    .createPdf({
      info: {
        title: definition.title,
        subject: definition.subject,
        author: definition.author,
        ...(definition.keywords ? { keywords: definition.keywords } : {}),
        creator: 'Obhut',
        producer: 'Obhut',
        creationDate: new Date(definition.createdAt),
      },
      language: definition.language,
      version: '1.7',
      tagged: true,
      displayTitle: true,
      pageSize: 'A4',
      pageOrientation: definition.isLandscape ? 'landscape' : 'portrait',
      pageMargins: [leftMargin(frame), paper.top, paper.right, paper.bottom],
      images: definition.images,
      styles: typeStyles(colors),
      defaultStyle: typeStyles(colors).body,
      content: definition.content,
      header: (page: number, _pages: number, size: { width: number; height: number }) =>
        pageHeader(frame, colors, page, size),
      footer: (page: number, total: number, size: { width: number; height: number }) => {
        pages = total;
        return pageFooter(frame, colors, page, total, size);
      },
    })
    .getStream();
  return { bytes: await collectedBytes(document), pages, unprinted: withoutShape(signs, document) };
}
