import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LetterTexts } from '../../src-main/engine/letter-texts.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';
import {
  bilingualTexts,
  plainSpacesInLaw,
  promisesOfLawfulness,
  sameInBothLanguages,
  strict,
} from './template-checks.ts';

const directory = join(import.meta.dirname, '../../templates');
const content = JSON.parse(
  readFileSync(join(directory, 'letters/breach-letters.2026.1.json'), 'utf8'),
) as unknown;
const texts = loadTemplates(directory).letterTexts();

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('the words of letters', () => {
  test('fit their schema, exist in both languages, keep law together and promise nothing', () => {
    expect(strict(LetterTexts).safeParse(content).error?.issues ?? []).toEqual([]);
    const both = bilingualTexts(content);
    expect(both.length).toBeGreaterThan(40);
    expect(both.filter(({ text }) => text.de.trim() === '' || text.en.trim() === '')).toEqual([]);
    expect(sameInBothLanguages(both)).toEqual([]);
    expect(plainSpacesInLaw(both)).toEqual([]);
    expect(promisesOfLawfulness(both)).toEqual([]);
  });

  test('ask for the same facts in both languages', () => {
    const unlike = bilingualTexts(content).filter(
      ({ text }) => placesIn(text.de).join() !== placesIn(text.en).join(),
    );
    expect(unlike).toEqual([]);
  });

  test('say what Art. 34(2) asks for: nature, consequences, measures; and advice (recital 86)', () => {
    for (const kind of ['letter', 'public'] as const) {
      expect(texts.parts[kind]).toEqual(
        expect.arrayContaining(['nature', 'data', 'consequences', 'measures', 'advice']),
      );
    }
    expect(texts.parts.controllerNotice).toEqual(
      expect.arrayContaining(['nature', 'people', 'data', 'consequences', 'measures', 'processors']),
    );
  });

  test('have advice for every kind of breach and every kind of data that calls for it', () => {
    expect(new Set(texts.advice.map(({ fact }) => fact))).toEqual(
      new Set([
        'credentials',
        'financialData',
        'identityDocuments',
        'confidentiality',
        'integrity',
        'availability',
      ]),
    );
  });

  test('use plain words: no sentence in a letter to people is longer than twenty words', () => {
    const toPeople = [...texts.advice.map(({ text }) => text), ...Object.values(texts.sentences)];
    const long = toPeople
      .flatMap(({ de, en }) => [...de.split(/(?<=[.:])\s/), ...en.split(/(?<=[.:])\s/)])
      .filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
});
