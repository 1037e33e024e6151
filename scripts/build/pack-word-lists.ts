import type { Plugin } from 'vite';
import { packed } from './packed.ts';

const wordLists = /^@zxcvbn-ts\/language-(\w+)$/;

/** The lists of words against weak passphrases: their data alone, packed, read when somebody chooses a passphrase. */
export const packWordLists: Plugin = {
  name: 'pack-word-lists',
  enforce: 'pre',
  resolveId: (id) => (wordLists.test(id) ? `\0${id}` : null),
  async load(id) {
    const name = id.startsWith('\0') ? wordLists.exec(id.slice(1))?.[1] : undefined;
    if (name === undefined) return null;
    const { dictionary, adjacencyGraphs } = await import(id.slice(1));
    const fileName = `words/${name}.json.br`;
    this.emitFile({
      type: 'asset',
      fileName,
      source: packed(JSON.stringify({ dictionary, adjacencyGraphs })),
    });
    return `
      import { readFileSync } from 'node:fs';
      import { join } from 'node:path';
      import { brotliDecompressSync } from 'node:zlib';
      const file = readFileSync(join(__dirname, ${JSON.stringify(fileName)}));
      export const { dictionary, adjacencyGraphs } = JSON.parse(brotliDecompressSync(file).toString());
    `;
  },
};
