import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../house/source-files.ts';

const source = join(projectRoot, 'src-main', 'engine', 'exchange', 'table-file', 'table-worker.ts');

/** The thread of tables: its source, or what a test run has made of it. */
export function tableWorker(): string {
  return process.env.OBHUT_TABLE_WORKER ?? source;
}

/**
 * Puts the thread of tables with all that it loads into one folder, as the product has it. Each table has a thread of its own;
 * finding and reading their modules one by one, hundreds of them took longer than the tables.
 */
export async function buildTableWorker(folder: string): Promise<string> {
  const outDir = join(folder, 'table-worker');
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectRoot,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      minify: false,
      target: 'node24',
      rolldownOptions: {
        input: { table: source },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return join(outDir, 'table.mjs');
}
