import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { RefusedDocument } from './refused-document.ts';

/** The one file that knows how the library for PDF is started without a page. */

type PdfLibrary = typeof import('pdfjs-dist');
let loading: Promise<PdfLibrary> | null = null;

/** Opens a PDF for its text alone: no scripts, no fonts, no pictures, nothing fetched. */
export async function pdfDocument(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  loading ??= load();
  const library = await loading;
  try {
    return await library.getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      stopAtErrors: false,
      enableXfa: false,
    }).promise;
  } catch (error) {
    const isLocked = (error as { name?: unknown } | null)?.name === 'PasswordException';
    throw new RefusedDocument(isLocked ? 'encrypted' : 'damaged');
  }
}

/** The library looks for a worker of its own, which lies in the thread's globals once it is read, and for a canvas: nothing is drawn here. */
async function load(): Promise<PdfLibrary> {
  const none = class {};
  const missing = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) missing[name] ??= none;
  const hooks = unpackModules();
  try {
    return await loadLibrary();
  } finally {
    hooks.deregister();
  }
}

async function loadLibrary(): Promise<PdfLibrary> {
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs' as string);
  return (await import('pdfjs-dist/legacy/build/pdf.min.mjs' as string)) as PdfLibrary;
}

/** In the built app the library is the one that the page has; its files lie packed. */
function unpackModules(): { deregister(): void } {
  const packedFile = (address: string) => new URL(`${address}.br`);
  return registerHooks({
    resolve: (specifier, context, next) => {
      const url = specifier.startsWith('.') ? new URL(specifier, context.parentURL).href : '';
      return url !== '' && existsSync(packedFile(url))
        ? { url, format: 'module', shortCircuit: true }
        : next(specifier, context);
    },
    load: (address, context, next) =>
      address.startsWith('file:') && existsSync(packedFile(address))
        ? {
            format: 'module',
            source: brotliDecompressSync(readFileSync(packedFile(address))),
            shortCircuit: true,
          }
        : next(address, context),
  });
}
