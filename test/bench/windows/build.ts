import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from '../../house/source-files.ts';

const source = join(projectRoot, 'test', 'bench', 'empty-window');

/** The empty window, ready to start. */
export const emptyWindow = join(projectRoot, '.cache', 'bench', 'empty-window');

let isBuilt = false;

/** Builds the empty window with the tools and settings of the product. */
export async function buildEmptyWindow(): Promise<string> {
  if (isBuilt) return emptyWindow;
  mkdirSync(emptyWindow, { recursive: true });
  await build(forNode('main.ts'));
  await build(forNode('preload.ts'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    base: './',
    build: {
      outDir: join(emptyWindow, 'page'),
      emptyOutDir: true,
      target: 'chrome114',
      modulePreload: false,
    },
  });
  const manifest = { name: 'empty-window', version: '0.0.0', main: 'main.cjs' };
  writeFileSync(join(emptyWindow, 'package.json'), JSON.stringify(manifest));
  isBuilt = true;
  return emptyWindow;
}

/** The script that gives the product's page a second connection, as text to evaluate. */
export async function pageClient(): Promise<string> {
  const outDir = join(projectRoot, '.cache', 'bench', 'page-client');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      lib: {
        entry: join(source, 'page-client.ts'),
        formats: ['iife'],
        name: 'benchReady',
        fileName: () => 'client.js',
      },
    },
  });
  return readFileSync(join(outDir, 'client.js'), 'utf8');
}

function forNode(file: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(source, file),
      outDir: emptyWindow,
      emptyOutDir: false,
      target: 'node18',
      rollupOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  };
}
