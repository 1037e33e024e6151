import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { de } from '../../src-renderer/i18n/de/index.ts';
import { en } from '../../src-renderer/i18n/en/index.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

/** Names of all arguments of an ICU message, those inside its branches included. */
function argumentsOf(text: string): string[] {
  return argumentsIn(parse(text, { ignoreTag: true }));
}

function argumentsIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value];
    return [element.value, ...Object.values(element.options).flatMap((option) => argumentsIn(option.value))];
  });
}

/** Keys that are missing on one side or take other arguments. */
function disparities(german: Tree, english: Tree): string[] {
  const other = new Map(leaves(english));
  const own = leaves(german);
  const missing = own.filter(([key]) => !other.has(key)).map(([key]) => `${key} is missing in English`);
  const extra = [...other.keys()]
    .filter((key) => !own.some(([known]) => known === key))
    .map((key) => `${key} is English only`);
  const differing = own
    .filter(
      ([key, text]) =>
        new Set(argumentsOf(text)).symmetricDifference(new Set(argumentsOf(other.get(key) ?? text))).size > 0,
    )
    .map(([key]) => `${key} takes other arguments`);
  return [...missing, ...extra, ...differing];
}

test('both languages have the same texts with the same arguments', () => {
  expect(disparities(de, en)).toEqual([]);
});

test('a missing text and a differing argument are caught', () => {
  expect(disparities({ a: 'x', b: '{name}' }, { b: '{firm}', c: 'y' })).toEqual([
    'a is missing in English',
    'c is English only',
    'b takes other arguments',
  ]);
});

test('no text is empty', () => {
  expect([...leaves(de), ...leaves(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('German law references hold together by non-breaking spaces', () => {
  const loose = leaves(de)
    .filter(([, text]) => /(Art\.|Abs\.|§|lit\.|Nr\.) \S/.test(text))
    .map(([key]) => key);
  expect(loose).toEqual([]);
});

/** Words between tags: what the screen would show without asking the texts. */
function hardCoded(files: SourceFile[]): string[] {
  return files
    .filter(({ text }) => /<[a-zA-Z][^<>]*>\s*[A-ZÄÖÜ][a-zäöüß]{2,}[^<>{}]*<\//.test(text))
    .map(({ path }) => path);
}

test('screens hold no words of their own', () => {
  const screens = sourceFiles('src-renderer').filter(
    ({ path }) => path.endsWith('.tsx') && !path.includes('/gallery/'),
  );
  expect(hardCoded(screens)).toEqual([]);
});

test('a word between tags is caught', () => {
  expect(hardCoded([{ path: 'x.tsx', text: '<p>Speichern Sie jetzt</p>' }])).toEqual(['x.tsx']);
});
