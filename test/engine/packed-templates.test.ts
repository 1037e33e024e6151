import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../src-main/engine/templates.ts';

const plain = join(import.meta.dirname, '../../templates');
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

test('templates say the same packed as in the repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-packed-'));
  try {
    for (const file of readdirSync(plain, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const into = file.parentPath.replace(plain, folder);
      mkdirSync(into, { recursive: true });
      const content = readFileSync(join(file.parentPath, file.name));
      writeFileSync(join(into, `${file.name}.br`), brotliCompressSync(content, quickly));
    }
    const [asWritten, packed] = [loadTemplates(plain), loadTemplates(folder)];
    expect(packed.questionnaires()).toEqual(asWritten.questionnaires());
    expect(packed.glossary()).toEqual(asWritten.glossary());
    expect(packed.questionPage()).toEqual(asWritten.questionPage());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
