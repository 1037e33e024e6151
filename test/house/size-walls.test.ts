import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, type SourceFile, sourceFiles } from './source-files.ts';

const longest = 300;

function tooLong(files: SourceFile[]): string[] {
  return files.filter(({ text }) => text.split('\n').length > longest + 1).map(({ path }) => path);
}

test('no file of the house is longer than 300 lines', () => {
  expect(tooLong(sourceFiles('src-main', 'src-renderer', 'test'))).toEqual([]);
});

test('a file of 301 lines is caught, one of 300 is not', () => {
  const file = (lines: number) => ({ path: `${lines}.ts`, text: 'x\n'.repeat(lines) });
  expect(tooLong([file(300), file(301)])).toEqual(['301.ts']);
});

test('a function of more than 60 lines is a lint error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'obhut-lint-'));
  try {
    const body = Array.from({ length: 62 }, (_, line) => `  console.log(${line});`).join('\n');
    writeFileSync(join(folder, 'long.ts'), `export function long(): void {\n${body}\n}\n`);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        join(projectRoot, 'node_modules/@biomejs/biome/bin/biome'),
        'lint',
        `--config-path=${projectRoot}`,
        folder,
      ],
      { encoding: 'utf8' },
    );
    expect(`${stdout}${stderr}`).toContain('noExcessiveLinesPerFunction');
    expect(status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
