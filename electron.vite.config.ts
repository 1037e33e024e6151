import { resolve } from 'node:path';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { asciiOnly } from './scripts/build/ascii-only.ts';
import { type Graph, isOfDesk } from './scripts/build/desk-modules.ts';
import { listLicences } from './scripts/build/list-licences.ts';
import { packFonts } from './scripts/build/pack-fonts.ts';
import { packPages } from './scripts/build/pack-pages.ts';
import { packTemplates } from './scripts/build/pack-templates.ts';
import { packWordLists } from './scripts/build/pack-word-lists.ts';
import { copyPdfAssets, sharedPdf } from './scripts/build/pdf-reader.ts';
import { textsAndFontsEarly } from './scripts/build/texts-and-fonts-early.ts';
import { textsAsData } from './scripts/build/texts-as-data.ts';
import { twoLanguages } from './scripts/build/two-languages.ts';

const cjs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  paths: sharedPdf,
} as const;

const external = [
  ...Object.keys(sharedPdf),
  'electron',
  'better-sqlite3',
  'pdfmake',
  /^node:/,
  /^pdfmake\//,
  '@zxcvbn-ts/core',
];

export default defineConfig({
  main: {
    plugins: [asciiOnly, packTemplates, packFonts, packWordLists],
    build: {
      outDir: 'out/main',
      target: 'node18',
      minify: true,
      // Bundled: half of them are ESM only, which an older Electron cannot require. Native code and font data stay outside.
      externalizeDeps: false,
      rollupOptions: { external, input: { main: resolve('src-main/shell/main.ts') }, output: cjs },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      rollupOptions: { input: { preload: resolve('src-main/preload/preload.ts') }, output: cjs },
    },
  },
  renderer: {
    root: 'src-renderer',
    base: './',
    plugins: [
      twoLanguages,
      textsAsData,
      react(),
      tailwind(),
      copyPdfAssets,
      listLicences,
      textsAndFontsEarly,
      asciiOnly,
      packPages,
    ],
    worker: {
      format: 'es',
      plugins: () => [asciiOnly],
      rollupOptions: { output: { entryFileNames: 'assets/[name].js' } },
    },
    build: {
      outDir: resolve('out/renderer'),
      emptyOutDir: true,
      target: 'chrome114',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: resolve('src-renderer/index.html'),
        // Every file costs a way through the main process: what is shown first is one, what is fetched next another.
        output: {
          // Without a hash: the page asks for the texts of its language before any script runs, the engine for the reader of PDF.
          chunkFileNames: ({ name }) =>
            `assets/${/^(texts-..|pdf)$/.test(name) ? '[name]' : '[name]-[hash]'}.js`,
          codeSplitting: {
            groups: [
              // One chunk for zod and its setting: it must hold before any other chunk makes its first schema.
              { name: 'zod', test: /node_modules\/zod\/|lib\/no-eval/, priority: 3 },
              { name: 'texts-de', test: /src-renderer\/i18n\/de\//, priority: 3 },
              { name: 'texts-en', test: /src-renderer\/i18n\/en\//, priority: 3 },
              { name: 'first', tags: ['$initial'], priority: 2 },
              {
                name: (id: string, graph: Graph) => (isOfDesk(id, graph) ? 'desk' : null),
                debugName: 'desk',
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
});
