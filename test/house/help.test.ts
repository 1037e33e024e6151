import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { Glossary, HelpLaws, HelpPack } from '../../src-main/contract/help.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';
import { termFinder } from '../../src-renderer/lib/help/found-terms.ts';
import { helpFor } from '../../src-renderer/lib/help/help-place.ts';
import { dialogs, pages } from '../e2e/screens.ts';
import { projectRoot, sourceFiles } from './source-files.ts';
import {
  bilingualTexts,
  plainSpacesInLaw,
  promisesOfLawfulness,
  sameInBothLanguages,
  strict,
} from './template-checks.ts';

const folder = join(projectRoot, 'templates');
const templates = loadTemplates(folder);
const { screens, laws, sources } = templates.helpBook();
const { terms } = templates.glossary();

const files: [name: string, schema: z.ZodType][] = [
  ['glossary.2026.1.json', Glossary],
  ...readdirSync(join(folder, 'help')).map((name): [string, z.ZodType] => [
    `help/${name}`,
    name.startsWith('laws.') ? HelpLaws : HelpPack,
  ]),
];

describe('the files of the help', () => {
  test.each(files)('%s fits its schema, in both languages, and promises nothing', (name, schema) => {
    const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(strict(schema).safeParse(content).error?.issues ?? []).toEqual([]);
    const texts = bilingualTexts(content);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ text }) => text.de.trim() === '' || text.en.trim() === '')).toEqual([]);
    expect(sameInBothLanguages(texts)).toEqual([]);
    expect(plainSpacesInLaw(texts)).toEqual([]);
    expect(promisesOfLawfulness(texts)).toEqual([]);
  });

  test('every law is used, has a source, and every screen names only laws there are', () => {
    const used = screens.flatMap((screen) => screen.laws);
    expect(laws.filter(({ id }) => !used.includes(id)).map(({ id }) => id)).toEqual([]);
    expect(used.filter((id) => !laws.some((law) => law.id === id))).toEqual([]);
    expect(laws.filter(({ source }) => !sources.some(({ id }) => id === source))).toEqual([]);
  });

  test('ids are unique, and terms refer to terms there are', () => {
    for (const ids of [screens, laws, terms].map((list) => list.map(({ id }) => id)))
      expect(new Set(ids).size).toBe(ids.length);
    const known = terms.map(({ id }) => id);
    expect(terms.flatMap(({ see }) => see).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('a term is found by each of its words', () => {
    for (const language of ['de', 'en'] as const) {
      const find = termFinder(terms, language);
      const missed = terms.filter(({ id, forms }) =>
        forms[language].some((form) => !find(`… ${form}, …`).some((term) => term.id === id)),
      );
      expect(missed.map(({ id }) => id)).toEqual([]);
    }
  });
});

const runs = { decided: 'run', running: 'run', contract: 'run' };

/** The help that F1 would show on a screen; the one for no address at all counts as none. */
function helpAt(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address, 'app://obhut');
  const found = helpFor(screens, pathname, Object.fromEntries(searchParams));
  return found?.places.some(({ path }) => path === '*') ? undefined : found?.id;
}

describe('F1', () => {
  test('has help for every screen of the walk', () => {
    const addresses = [...pages, ...dialogs]
      .filter(({ name }) => name !== 'not-found')
      .flatMap(({ address }) => address?.(runs) ?? []);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => helpAt(address) === undefined)).toEqual([]);
  });

  test('has help for every address of the app', () => {
    const paths = sourceFiles('src-renderer/app')
      .filter(({ path }) => /rout/.test(path))
      .flatMap(({ text }) => [...text.matchAll(/\bpath: '(\/[^']+)'/g)].map(([, path = '']) => path));
    expect(paths.length).toBeGreaterThan(25);
    const without = paths.filter((path) => helpAt(path.replaceAll(/\$\w+/g, 'company')) === undefined);
    expect(without).toEqual([]);
  });

  test('a screen that nobody wrote help for is noticed', () => {
    expect(helpAt('/nowhere')).toBeUndefined();
    expect(helpAt('/vendors/v-1/else')).toBeUndefined();
  });

  test.each([
    ['/vendors/v-1', 'vendor'],
    ['/vendors/v-1?tab=facts', 'vendor-facts'],
    ['/vendors/import', 'vendors-import'],
    ['/inquiries/import?vendorId=v', 'standards'],
    ['/breaches/in-1/notification', 'breach-notification'],
    ['/assessments/a/decision', 'decision'],
  ])('shows at %s the help called %s', (address, id) => {
    expect(helpAt(address)).toBe(id);
  });
});
