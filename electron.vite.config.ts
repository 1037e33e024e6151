import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { runnerImport } from 'vite';
import { billOfMaterials, licenceList } from './scripts/runtime/licences.mjs';

/** The reader of PDF files is shipped once, as the page has it; the engine reads the same two files for their text. */
const sharedPdf = {
  'pdfjs-dist/legacy/build/pdf.min.mjs': '../renderer/assets/pdf.js',
  'pdfjs-dist/legacy/build/pdf.worker.min.mjs': '../renderer/assets/pdf-worker.js',
};

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

/** What is asked for seldom lies packed in the built app. */
function packed(content: Uint8Array | string): Uint8Array {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

/**
 * What pdf.js asks for by name: character maps, standard fonts, image decoders in plain script (the policy allows no wasm).
 * The maps from UTF-8 and UTF-32 are none that a PDF may name without bringing them (ISO 32000-2, table 116).
 */
const pdfAssets = [
  { from: 'cmaps', to: 'cmaps', pattern: /^(?!.*UTF(8|32)).*\.bcmap$/ },
  { from: 'standard_fonts', to: 'fonts', pattern: /\.(pfb|ttf)$/ },
  { from: 'wasm', to: 'decoders', pattern: /_nowasm_fallback\.js$/ },
];

const copyPdfAssets = {
  name: 'copy-pdf-assets',
  generateBundle(this: {
    emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => void;
  }) {
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

/**
 * Writes scripts in ASCII alone: one sign beyond it, and V8 would keep the whole text with two bytes a sign. Where a
 * raw text is read, as by String.raw, it is an expression in which the escape means the same sign.
 */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code === undefined) continue;
      chunk.code = inAscii(chunk.code);
    }
  },
};

/** Every sign beyond ASCII as its escape, which scripts and JSON read alike. */
function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Templates are text to be read in the repository; the built app has them packed beside its scripts. */
const packTemplates = {
  name: 'pack-templates',
  generateBundle(this: {
    emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => void;
  }) {
    for (const file of readdirSync('templates', { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      this.emitFile({
        type: 'asset',
        fileName: `${path.replaceAll('\\', '/')}.br`,
        source: packed(readFileSync(path)),
      });
    }
  },
};

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

const packFonts = {
  name: 'pack-fonts',
  generateBundle(this: {
    emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => void;
  }) {
    for (const [folder, names] of Object.entries(printFonts)) {
      for (const name of names) {
        const source = packed(readFileSync(resolve('node_modules', folder, 'TTF', `${name}.ttf`)));
        this.emitFile({ type: 'asset', fileName: `fonts/${name}.ttf.br`, source });
      }
    }
  },
};

const wordLists = /^@zxcvbn-ts\/language-(\w+)$/;

/** The lists of words against weak passphrases: their data alone, packed, read when somebody chooses a passphrase. */
const packWordLists = {
  name: 'pack-word-lists',
  enforce: 'pre' as const,
  resolveId: (id: string) => (wordLists.test(id) ? `\0${id}` : null),
  async load(
    this: { emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => void },
    id: string,
  ) {
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

/** Licences of everything that is shipped, for the settings, and the same as a bill of materials. */
const listLicences = {
  name: 'list-licences',
  generateBundle(this: {
    emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => void;
  }) {
    const root = import.meta.dirname;
    this.emitFile({
      type: 'asset',
      fileName: 'licences.json.br',
      source: packed(JSON.stringify(licenceList(root))),
    });
    this.emitFile({
      type: 'asset',
      fileName: 'bill-of-materials.json.br',
      source: packed(JSON.stringify(billOfMaterials(root))),
    });
  },
};

interface Chunk {
  type: string;
  name?: string;
  isEntry?: boolean;
  imports?: string[];
}

/**
 * Packs the scripts of pages and readers that somebody goes to, once they are written; what is shown first, the desk and the
 * texts lie as they are.
 */
const packPages = {
  name: 'pack-pages',
  writeBundle({ dir = '' }: { dir?: string }, bundle: Record<string, Chunk>) {
    const isFirst = ({ isEntry, name = '' }: Chunk) => isEntry || /^(desk|zod|texts-..)$/.test(name);
    const soon = new Set(Object.keys(bundle).filter((file) => isFirst(bundle[file] as Chunk)));
    for (const file of soon) for (const next of bundle[file]?.imports ?? []) soon.add(next);
    for (const name of Object.keys(bundle)) {
      if (!name.endsWith('.js') || soon.has(name)) continue;
      const file = resolve(dir, name);
      writeFileSync(`${file}.br`, packed(readFileSync(file)));
      rmSync(file);
    }
  },
};

/** What is fetched while the passphrase is typed. */
const desk = ['app/desk.tsx', 'features/today/today-page.tsx', 'features/vendors/vendors-page.tsx'];

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const deskModules = new WeakMap<Graph, ReadonlySet<string>>();

/** Whether a module is imported by what is shown first of an open file, directly or not. */
function isOfDesk(id: string, graph: Graph): boolean {
  let modules = deskModules.get(graph);
  if (!modules) {
    modules = importedBy(
      desk.map((file) => resolve('src-renderer', file)),
      graph,
    );
    deskModules.set(graph, modules);
  }
  return modules.has(id);
}

function importedBy(ids: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

const textsOf = /src-renderer\/i18n\/(de|en)\/index\.ts$/;

/** The texts are read as data: V8 takes half the time for it that a script of as many words costs. In ASCII, see above. */
const textsAsData = {
  name: 'texts-as-data',
  enforce: 'pre' as const,
  async load(id: string) {
    const language = textsOf.exec(id.replaceAll('\\', '/'))?.[1];
    if (!language) return null;
    const { module } = await runnerImport<Record<string, unknown>>(id);
    const data = JSON.stringify(module[language]);
    if (!isDeepStrictEqual(JSON.parse(data), module[language]))
      throw new Error(`The texts ${language} hold more than words.`);
    return `export const ${language} = JSON.parse(${JSON.stringify(inAscii(data))});`;
  },
};

/** What the first picture is set in. */
const firstFonts = /\/(SourceSans3VF-Upright|SourceSerif4-(Regular|Semibold))\b.*\.woff2$/;

/**
 * The page asks at once for the texts of its language, which one is written in when the page is served, and for the fonts
 * of its first picture, which would be asked for only when that is laid out.
 */
const textsAndFontsEarly = {
  name: 'texts-and-fonts-early',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (_html: string, { bundle = {} }: { bundle?: Record<string, unknown> }) => [
      {
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: './assets/texts-__LANGUAGE__.js' },
        injectTo: 'head' as const,
      },
      ...Object.keys(bundle)
        .filter((file) => firstFonts.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        })),
    ],
  },
};

const otherLocales = /\/intl\/[\w-]+\/(?!de-DE|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** The library of controls brings its words in 34 languages; the app speaks two. It skips what is undefined. */
const twoLanguages = {
  name: 'two-languages',
  enforce: 'pre' as const,
  load: (id: string) => (otherLocales.test(id) ? 'export default undefined;' : null),
};

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
