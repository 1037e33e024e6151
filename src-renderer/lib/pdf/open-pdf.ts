import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { startWorker } from '../trusted-types.ts';
import './older-runtime.ts';
import workerUrl from './pdf-worker.ts?worker&url';

type PdfLibrary = typeof import('pdfjs-dist');

let loading: Promise<{ library: PdfLibrary; worker: PDFWorker }> | undefined;

/** The reader of PDF files and its worker; loaded when the first file is shown. */
export function loadPdfLibrary() {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((library) => ({
    library,
    worker: library.PDFWorker.create({ port: startWorker(workerUrl) }),
  }));
  return loading;
}

/** Folder of decoders, character maps and standard fonts, which the build copies beside the page. */
function assetFolder(name: string): string {
  return new URL(`pdf/${name}/`, document.baseURI).href;
}

/** Opens a PDF; its scripts, forms and links stay dead, and nothing outside the app is asked for. */
export async function openPdf(file: Blob): Promise<PDFDocumentProxy> {
  const { library, worker } = await loadPdfLibrary();
  const data = new Uint8Array(await file.arrayBuffer());
  const task = library.getDocument({
    data,
    worker,
    useWasm: false,
    cMapUrl: assetFolder('cmaps'),
    wasmUrl: assetFolder('decoders'),
    standardFontDataUrl: assetFolder('fonts'),
    stopAtErrors: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  return task.promise;
}
