import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from '../../src-renderer/i18n/de/index.ts';
import { en } from '../../src-renderer/i18n/en/index.ts';
import { projectRoot, sourceFiles } from './source-files.ts';

type Language = 'de' | 'en';
type Found = { place: string; text: string };

/** What is looked for in texts of others, and holds the marks that others write. */
const searched = new Set(['patterns', 'keywords', 'found', 'lookalikes', 'spans', 'words', 'names']);

/** Texts that quote words of both languages, each in its own marks. */
const ofBoth = new Set(['i18n.questionnaires.flaws.notADemand']);

const templates = join(projectRoot, 'templates');
const files = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

/** Texts of one language below a value, each with its place. */
function textsIn(value: unknown, place: string, skipped: ReadonlySet<string>): Found[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    skipped.has(key) ? [] : textsIn(below, `${place}.${key}`, skipped),
  );
}

/** Texts of the templates in a language: whatever stands below `de` or `en`. */
function templateTexts(value: unknown, place: string, language: Language): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    if (searched.has(key)) return [];
    if (key === language) return textsIn(below, `${place}.${key}`, searched);
    return key === 'de' || key === 'en' ? [] : templateTexts(below, `${place}.${key}`, language);
  });
}

function allTexts(language: Language): Found[] {
  const written = files.flatMap((name) =>
    templateTexts(JSON.parse(readFileSync(join(templates, name), 'utf8')), name, language),
  );
  return [...textsIn(language === 'de' ? de : en, 'i18n', new Set()), ...written];
}

/** A literal of code: in single, double or slanted marks. */
const literal = /`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const bilingual = new RegExp(`\\b(de|en):\\s*(${literal.source})`, 'g');

/** What a literal says, without its marks, without what is put in, and without JSON that it shows. */
function said(code: string): string {
  return code
    .slice(1, -1)
    .replace(/\$\{[^}]*\}/g, 'x')
    .replace(/\{"[^}]*\}[^;.]*/g, '')
    .replace(/\\(.)/g, '$1');
}

/** Texts of one language that stand in code: whatever is written as `de:` or `en:`. */
function codeTexts(language: Language): Found[] {
  return sourceFiles('src-main').flatMap(({ path, text }) =>
    [...text.matchAll(bilingual)].flatMap(([, which, code = '']) =>
      which === language ? [{ place: path, text: said(code) }] : [],
    ),
  );
}

/** Sentences of the command line: every literal of several words, comments left out. */
function spoken(language: Language): Found[] {
  const isGerman = (path: string) => path.endsWith('german-refusals.ts');
  return sourceFiles('src-main/cli')
    .filter(({ path }) => isGerman(path) === (language === 'de'))
    .flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(bilingual, '');
      return [...code.matchAll(literal)].map(([found]) => ({ place: path, text: said(found) }));
    })
    .filter(({ text }) => /\p{L} \p{L}/u.test(text));
}

const marks = {
  de: { opening: '„', closing: '“', foreign: '”' },
  en: { opening: '“', closing: '”', foreign: '„' },
};

/** Whether marks of quotation are real, those of the language, and closed; apostrophes real as well. */
function isWellQuoted(text: string, language: Language): boolean {
  const { opening, closing, foreign } = marks[language];
  if (/["]|\p{L}'\p{L}/u.test(text) || text.includes(foreign)) return false;
  let depth = 0;
  for (const letter of text) {
    if (letter === opening) depth += 1;
    if (letter === closing) depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

describe('marks of quotation and apostrophes are real', () => {
  it.each<[string, Language, boolean]>([
    ['Das ist „so“.', 'de', true],
    ['Das ist "so".', 'de', false],
    ['Das ist “so”.', 'de', false],
    ['Das ist „so.', 'de', false],
    ['This is “so”, isn’t it?', 'en', true],
    ["This is “so”, isn't it?", 'en', false],
    ['This is "so".', 'en', false],
    ['This is „so“.', 'en', false],
  ])('%s (%s)', (text, language, expected) => {
    expect(isWellQuoted(text, language)).toBe(expected);
  });

  it.each<Language>(['de', 'en'])('in every text of the screens and templates in %s', (language) => {
    const texts = allTexts(language);
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.filter(({ place, text }) => !ofBoth.has(place) && !isWellQuoted(text, language))).toEqual(
      [],
    );
  });

  it.each<Language>(['de', 'en'])('in every text that stands in code in %s', (language) => {
    const texts = codeTexts(language);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ text }) => !isWellQuoted(text, language))).toEqual([]);
  });

  it.each<[Language, number]>([
    ['de', 90],
    ['en', 90],
  ])('in every sentence of the command line in %s', (language, least) => {
    const texts = spoken(language);
    expect(texts.length).toBeGreaterThan(least);
    expect(texts.filter(({ text }) => !isWellQuoted(text, language))).toEqual([]);
  });
});
