import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './source-files.ts';

interface LockedPackage {
  license?: string;
}

/** May be part of the app under Apache-2.0: asks for its notice and nothing more. OFL-1.1 is for fonts. */
const allowed = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
  'OFL-1.1',
];
/** Tools and build parts that are never passed on changed: weak copyleft and dedications as well. */
const allowedForTools = [...allowed, 'MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'Unlicense', 'PSF-2.0'];
/** Packages whose package.json names none, or no exact one; read in their LICENSE file. */
const readByHand: Record<string, string> = {
  'node_modules/png-js': 'MIT',
  'node_modules/duck': 'BSD-2-Clause',
};

const lockfile: { packages: Record<string, LockedPackage & { dev?: boolean; devOptional?: boolean }> } =
  JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** Whether every part of an expression such as `(MIT AND Zlib)` is allowed, or one of the alternatives of an `OR`. */
function isAllowed(expression: string, list: readonly string[]): boolean {
  const alternatives = expression.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((parts) => parts.split(' AND ').every((name) => list.includes(name)));
}

function refused(packages: Record<string, LockedPackage>, list: readonly string[]): string[] {
  return Object.entries(packages)
    .filter(
      ([path, { license }]) => path !== '' && !isAllowed(readByHand[path] ?? license ?? 'none named', list),
    )
    .map(([path]) => path);
}

test('every package that the app is installed with has a licence that fits Apache-2.0', () => {
  const shipped = Object.entries(lockfile.packages).filter(
    ([, { dev, devOptional }]) => !dev && !devOptional,
  );
  expect(shipped.length).toBeGreaterThan(40);
  expect(refused(Object.fromEntries(shipped), allowed)).toEqual([]);
});

test('every tool has a licence that asks nothing of what is made with it', () => {
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(300);
  expect(refused(lockfile.packages, allowedForTools)).toEqual([]);
});

test('a package under the GPL, or with a part under it, or without a licence is caught', () => {
  const planted = {
    'node_modules/a': { license: 'GPL-3.0-only' },
    'node_modules/b': { license: '(MIT AND GPL-2.0-or-later)' },
    'node_modules/c': {},
    'node_modules/d': { license: '(MIT OR GPL-3.0-only)' },
  };
  expect(refused(planted, allowedForTools)).toEqual(['node_modules/a', 'node_modules/b', 'node_modules/c']);
});

test('every version is exact, so that an install today and one next year are the same', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
