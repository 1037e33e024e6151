import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './source-files.ts';

/** What a file imports when it is read: no types, nothing that is fetched later. */
const imported = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** Every module that the page's first script brings along, with the file that imports it. */
function firstLoad(start: string): Map<string, string> {
  const importers = new Map([[start, '']]);
  for (const file of importers.keys()) {
    if (!file.startsWith(projectRoot) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
      const module = name.startsWith('.') ? join(dirname(file), name) : name;
      if (!importers.has(module)) importers.set(module, file);
    }
  }
  return importers;
}

test('the first script of the page has no schemas: they come while somebody types the passphrase', () => {
  const modules = firstLoad(join(projectRoot, 'src-renderer/app/main.tsx'));
  expect(modules.size).toBeGreaterThan(50);
  expect(modules.get('zod')).toBeUndefined();
});
