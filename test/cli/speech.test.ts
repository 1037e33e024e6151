import { describe, expect, test } from 'vitest';
import { englishRefusals } from '../../src-main/cli/english-refusals.ts';
import { germanRefusals } from '../../src-main/cli/german-refusals.ts';
import { neededFor } from '../../src-main/cli/report-needs.ts';
import { failureSentence, spokenLanguage, UsageError } from '../../src-main/cli/speech.ts';
import { usage } from '../../src-main/cli/usage.ts';
import { type FailureCode, failures } from '../../src-main/contract/failures.ts';
import { sourceFiles } from '../house/source-files.ts';

describe('every refusal has a sentence in both languages', () => {
  test.each(Object.keys(failures) as FailureCode[])('%s', (code) => {
    const [german, english] = [germanRefusals[code], englishRefusals[code]];
    for (const sentence of [german, english]) expect(sentence).toMatch(/^\p{Lu}.{10,}[.]$/su);
    expect(german).not.toBe(english);
    expect(failureSentence({ code }, 'de')).toBe(german);
    expect(failureSentence({ code }, 'en')).toBe(english);
    // A word that only English has: what was left in its language.
    expect(german).not.toMatch(/\b(the|and|were|nothing|is|are|not)\b/i);
    expect(english).not.toMatch(/\b(der|die|das|und|nichts|wurde|ist)\b/);
  });
});

test.each([
  [
    'words of a call',
    new UsageError({ de: 'Nennen Sie etwas.', en: 'Give something.' }),
    'Nennen Sie etwas.',
    'Give something.',
  ],
  [
    'an unknown option',
    Object.assign(new Error("Unknown option '--foo'. To specify …"), {
      code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION',
    }),
    "Diese Angaben versteht obhut nicht: '--foo'. „obhut --help“ nennt alle.",
    "These words are not understood: '--foo'. “obhut --help” lists them all.",
  ],
  [
    'a missing file',
    Object.assign(new Error('x'), { code: 'ENOENT' }),
    'Eine der genannten Dateien lässt sich nicht lesen oder schreiben.',
    'A file that was named cannot be read or written.',
  ],
  ['no JSON', new SyntaxError('x'), 'Die Eingabe ist kein JSON.', 'The input is not JSON.'],
  [
    'a defect',
    new TypeError('x'),
    'Ein Schritt ist unerwartet abgebrochen. Alles davor ist gespeichert.',
    'A step failed unexpectedly. Everything before it is saved.',
  ],
])('%s', (_name, error, german, english) => {
  expect(failureSentence(error, 'de')).toBe(german);
  expect(failureSentence(error, 'en')).toBe(english);
});

test.each([
  ['--language de', { LANG: 'en_GB.UTF-8' }, 'de'],
  ['--language=en', { LANG: 'de_DE.UTF-8' }, 'en'],
  ['report annualReport', { LANG: 'de_AT.UTF-8' }, 'de'],
  ['report annualReport', { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, 'en'],
  ['report annualReport', { LC_MESSAGES: 'de', LANG: 'en_US' }, 'de'],
  ['--language fr', { LANG: 'de_DE' }, 'de'],
  ['--name --language', { LANG: 'C' }, 'en'],
] as const)('%s with %j speaks %s', (words, env, language) => {
  expect(spokenLanguage(words.split(' '), env)).toBe(language);
});

test('the help tells the same commands, options and kinds in both languages', () => {
  const words = (text: string) =>
    new Set(
      text.match(/--[a-z-]+|\bobhut [a-z-]+|^ {4}[a-z][A-Za-z, ]+?(?= {2}|$)/gm)?.map((word) => word.trim()),
    );
  expect(words(usage.de)).toEqual(words(usage.en));
});

test('what a report needs is told in both languages', () => {
  expect(neededFor('campaignPage')).toEqual({
    de: 'campaignPage: Nennen Sie --id ID der Kampagne.',
    en: 'campaignPage: give --id ID of the campaign.',
  });
  expect(neededFor('')).toEqual(neededFor('constructor'));
});

test('no sentence of the command line goes past its languages', () => {
  const past = sourceFiles('src-main/cli')
    .filter(({ path }) => !path.endsWith('/speech.ts'))
    .filter(({ text }) => /console\.error\((?!failureSentence)|new UsageError\(['"`]/.test(text));
  expect(past.map(({ path }) => path)).toEqual([]);
});
