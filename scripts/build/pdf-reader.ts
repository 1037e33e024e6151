import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packed } from './packed.ts';

/** The reader of PDF files is shipped once, as the page has it; the engine reads the same two files for their text. */
export const sharedPdf = {
  'pdfjs-dist/legacy/build/pdf.min.mjs': '../renderer/assets/pdf.js',
  'pdfjs-dist/legacy/build/pdf.worker.min.mjs': '../renderer/assets/pdf-worker.js',
};

/**
 * What pdf.js asks for by name: character maps, standard fonts, image decoders in plain script (the policy allows no wasm).
 * The maps from UTF-8 and UTF-32 are none that a PDF may name without bringing them (ISO 32000-2, table 116).
 */
const pdfAssets = [
  { from: 'cmaps', to: 'cmaps', pattern: /^(?!.*UTF(8|32)).*\.bcmap$/ },
  { from: 'standard_fonts', to: 'fonts', pattern: /\.(pfb|ttf)$/ },
  { from: 'wasm', to: 'decoders', pattern: /_nowasm_fallback\.js$/ },
];

export const copyPdfAssets: Plugin = {
  name: 'copy-pdf-assets',
  generateBundle() {
    for (const { from, to, pattern } of pdfAssets) {
      const folder = resolve('node_modules/pdfjs-dist', from);
      for (const name of readdirSync(folder).filter((file) => pattern.test(file))) {
        this.emitFile({
          type: 'asset',
          fileName: `pdf/${to}/${name}.br`,
          source: packed(readFileSync(resolve(folder, name))),
        });
      }
    }
  },
};
