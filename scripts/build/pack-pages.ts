import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { packed } from './packed.ts';

/** Chunks that are shown or fetched first, by name. */
const first = /^(desk|zod|texts-..)$/;

/**
 * Packs the scripts of pages and readers that somebody goes to, once they are written; what is shown first, the desk and the
 * texts lie as they are.
 */
export const packPages: Plugin = {
  name: 'pack-pages',
  writeBundle({ dir = '' }, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
    const soon = new Set(chunks.filter(isFirst).map(({ fileName }) => fileName));
    for (const file of soon) for (const next of importsOf.get(file) ?? []) soon.add(next);
    for (const name of Object.keys(bundle)) {
      if (!name.endsWith('.js') || soon.has(name)) continue;
      const file = resolve(dir, name);
      writeFileSync(`${file}.br`, packed(readFileSync(file)));
      rmSync(file);
    }
  },
};

function isFirst({ isEntry, name }: Rollup.OutputChunk): boolean {
  return isEntry || first.test(name);
}
