import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials, licenceList } from '../../scripts/runtime/licences.mjs';
import { LicenceList } from '../../src-main/contract/licences.ts';
import { projectRoot } from './source-files.ts';

const list = licenceList(projectRoot);
const names = list.parts.map(({ name }) => name);
const lockfile = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; name?: string; optional?: boolean }>;
};

test('the list has the form that the app reads', () => {
  expect(LicenceList.safeParse(list).error?.issues ?? []).toEqual([]);
});

test('every package that is installed with the app stands in it', () => {
  const shipped = Object.entries(lockfile.packages)
    .filter(([place, { dev, devOptional, optional }]) => place && !dev && !devOptional && !optional)
    .map(([place, { name }]) => name ?? place.slice(place.lastIndexOf('node_modules/') + 13))
    .filter((name) => !/^@types\/|^undici-types$/.test(name));
  expect(shipped.length).toBeGreaterThan(40);
  expect(shipped.filter((name) => !names.includes(name))).toEqual([]);
});

test('so does what is built into the page, the runtime and the fonts', () => {
  for (const name of ['react', 'react-aria-components', 'pdfjs-dist', 'lucide-react', 'zustand', 'electron'])
    expect(names).toContain(name);
  for (const name of ['Chromium', 'source-sans', 'source-serif', 'source-code-pro'])
    expect(names).toContain(name);
});

test('what only builds or tests the app does not', () => {
  for (const name of ['vite', 'vitest', 'typescript', 'playwright-core', '@biomejs/biome'])
    expect(names).not.toContain(name);
});

test('each part has a licence, and its words wherever the package brings them', () => {
  expect(list.parts.filter(({ licence }) => licence === 'UNKNOWN')).toEqual([]);
  expect(list.parts.filter(({ texts }) => texts.length > 0).length).toBeGreaterThan(100);
  expect(list.texts.every((text) => text.length > 50)).toBe(true);
});

test('the bill of materials names the same packages with their digests', () => {
  const { components } = billOfMaterials(projectRoot) as {
    components: { name: string; purl: string; hashes?: unknown[] }[];
  };
  expect(components.filter(({ name }) => !names.includes(name))).toEqual([]);
  expect(components.filter(({ hashes }) => hashes !== undefined).length).toBeGreaterThan(100);
  expect(components.find(({ name }) => name === 'react')?.purl).toMatch(/^pkg:npm\/react@\d/);
});
