import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packed } from './packed.ts';

/** Templates are text to be read in the repository; the built app has them packed beside its scripts. */
export const packTemplates: Plugin = {
  name: 'pack-templates',
  generateBundle() {
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
