import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot, sourceFiles } from './source-files.ts';

const config = '.dependency-cruiser.cjs';
const cruiser = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** One planted breach per rule: the file that commits it. */
const breaches: { rule: string; file: string; text: string }[] = [
  {
    rule: 'no-cycles',
    file: 'src-main/engine/ring/a.ts',
    text: `import type { B } from './b.ts';\nexport const a = (): B | null => null;`,
  },
  { rule: 'contract-is-a-leaf', file: 'src-main/contract/leak.ts', text: `import 'node:fs';` },
  {
    rule: 'engine-is-plain-node',
    file: 'src-main/engine/leak.ts',
    text: `import type { App } from 'electron';\nexport type A = App;`,
  },
  {
    rule: 'shell-has-no-business',
    file: 'src-main/shell/leak.ts',
    text: `import { x } from '../engine/target.ts';\nexport const y = x;`,
  },
  {
    rule: 'renderer-sees-the-contract-only',
    file: 'src-renderer/app/leak.tsx',
    text: `import { x } from '../../src-main/engine/target.ts';\nexport const Y = () => <i>{x}</i>;`,
  },
  {
    rule: 'renderer-without-node',
    file: 'src-renderer/app/node.ts',
    text: `import { join } from 'node:path';\nexport const y = join('a', 'b');`,
  },
  {
    rule: 'features-are-strangers',
    file: 'src-renderer/features/one/leak.ts',
    text: `export { x } from '../two/target.ts';`,
  },
  {
    rule: 'ui-knows-no-feature',
    file: 'src-renderer/ui/leak.ts',
    text: `export { x } from '../features/two/target.ts';`,
  },
  {
    rule: 'domains-are-strangers',
    file: 'src-main/engine/vendors/leak.ts',
    text: `export { x } from '../assessments/target.ts';`,
  },
  {
    rule: 'nobody-imports-the-lookers',
    file: 'src-main/engine/company/leak.ts',
    text: `export { x } from '../reports/target.ts';`,
  },
  {
    rule: 'exchange-behind-the-router',
    file: 'src-main/engine/overview/leak.ts',
    text: `export { x } from '../exchange/target.ts';`,
  },
  {
    rule: 'rules-are-pure',
    file: 'src-main/engine/vendors/rules.ts',
    text: `import type { ReadDb } from '../database/sql.ts';\nexport type A = ReadDb;`,
  },
  {
    rule: 'rules-without-node',
    file: 'src-main/engine/law/leak.ts',
    text: `import { readFileSync } from 'node:fs';\nexport const y = readFileSync;`,
  },
  {
    rule: 'one-driver-one-printer',
    file: 'src-main/engine/company/driver.ts',
    text: `import Database from 'better-sqlite3';\nexport const y = Database;`,
  },
  {
    rule: 'one-printer',
    file: 'src-main/engine/reports/leak.ts',
    text: `import pdfmake from 'pdfmake';\nexport const y = pdfmake;`,
  },
  {
    rule: 'one-word-library',
    file: 'src-main/engine/reports/word-leak.ts',
    text: `import { Packer } from 'docx';\nexport const y = Packer;`,
  },
  {
    rule: 'one-spreadsheet-library',
    file: 'src-main/engine/exchange/table-file/leak.ts',
    text: `import { writeXlsx } from 'hucre/xlsx';\nexport const y = writeXlsx;`,
  },
  {
    rule: 'migrations-are-frozen',
    file: 'src-main/engine/database/migrations/leak.ts',
    text: `export { x } from '../../target.ts';`,
  },
  {
    rule: 'cli-uses-the-front-door',
    file: 'src-main/cli/leak.ts',
    text: `export { x } from '../engine/vendors/leak.ts';`,
  },
];

const targets = [
  'src-main/engine/target.ts',
  'src-main/engine/assessments/target.ts',
  'src-main/engine/reports/target.ts',
  'src-main/engine/exchange/target.ts',
  'src-renderer/features/two/target.ts',
];

interface Cruise {
  summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] };
  modules: { source: string }[];
}

let planted: string;
let cruised: Cruise;

beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'obhut-walls-'));
  cpSync(join(projectRoot, config), join(planted, config));
  symlinkSync(join(projectRoot, 'node_modules'), join(planted, 'node_modules'));
  const files = [
    ...targets.map((file) => ({ file, text: 'export const x = 1;' })),
    {
      file: 'src-main/engine/ring/b.ts',
      text: `import { a } from './a.ts';\nexport type B = ReturnType<typeof a>[];`,
    },
    { file: 'src-main/engine/database/sql.ts', text: 'export interface ReadDb { all(): void }' },
    ...breaches,
  ];
  for (const { file, text } of files) {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), text);
  }
  cruised = cruise(planted);
});

afterAll(() => rmSync(planted, { recursive: true, force: true }));

test.each(breaches)('$rule: a planted breach is caught', ({ rule, file }) => {
  const caught = cruised.summary.violations
    .filter(({ from }) => from === file)
    .map((violation) => violation.rule.name);
  expect(caught).toContain(rule);
});

test('every rule of the configuration has a planted breach', () => {
  const names = execFileSync(
    process.execPath,
    ['-p', `JSON.stringify(require('./${config}').forbidden.map(({ name }) => name))`],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  );
  expect(breaches.map(({ rule }) => rule).sort()).toEqual((JSON.parse(names) as string[]).sort());
});

test('the house itself stands, and the cruiser saw every file of it', () => {
  const house = cruise(projectRoot);
  expect(house.summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  const seen = new Set(house.modules.map(({ source }) => source));
  const missed = sourceFiles('src-main', 'src-renderer').filter(
    ({ path }) => !seen.has(path) && !path.endsWith('.d.ts'),
  );
  expect(missed.map(({ path }) => path)).toEqual([]);
  // Reads every file of the house; on a busy computer longer than other tests may take.
}, 120_000);

function cruise(folder: string): Cruise {
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', 'src-main', 'src-renderer'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Cruise;
}
