import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packed } from './packed.ts';

/** The fonts of the printer, beside its script. */
const printFonts = {
  'source-sans': ['SourceSans3-Regular', 'SourceSans3-Semibold', 'SourceSans3-It'],
  'source-serif': [
    'SourceSerif4-Regular',
    'SourceSerif4-Semibold',
    'SourceSerif4-It',
    'SourceSerif4Display-Semibold',
  ],
  'source-code-pro': ['SourceCodePro-Regular'],
};

export const packFonts: Plugin = {
  name: 'pack-fonts',
  generateBundle() {
    for (const [folder, names] of Object.entries(printFonts)) {
      for (const name of names) {
        const source = packed(readFileSync(resolve('node_modules', folder, 'TTF', `${name}.ttf`)));
        this.emitFile({ type: 'asset', fileName: `fonts/${name}.ttf.br`, source });
      }
    }
  },
};
