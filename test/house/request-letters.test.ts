import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RequestLetterTexts } from '../../src-main/engine/request-letter-texts.ts';
import {
  bilingualTexts,
  plainSpacesInLaw,
  promisesOfLawfulness,
  sameInBothLanguages,
} from './template-checks.ts';

const path = join(import.meta.dirname, '../../templates/letters/request-letters.2026.1.json');
const content = JSON.parse(readFileSync(path, 'utf8')) as unknown;
const texts = RequestLetterTexts.parse(content);

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('the words of letters about requests', () => {
  test('exist in both languages, keep law together and promise nothing', () => {
    const both = bilingualTexts(content);
    expect(both.length).toBeGreaterThan(50);
    expect(both.filter(({ text }) => text.de.trim() === '' || text.en.trim() === '')).toEqual([]);
    expect(sameInBothLanguages(both)).toEqual([]);
    expect(plainSpacesInLaw(both)).toEqual([]);
    expect(promisesOfLawfulness(both)).toEqual([]);
  });

  test('ask for the same facts in both languages, and only for facts that are known or named', () => {
    const known = ['received', 'number', 'company', 'what'];
    for (const { path: place, text } of bilingualTexts(content)) {
      expect(placesIn(text.de), place).toEqual(placesIn(text.en));
      const strange = placesIn(text.de).filter(
        (name = '') => !known.includes(name) && !Object.hasOwn(texts.facts, name),
      );
      expect(strange, place).toEqual([]);
    }
  });

  test('use every paragraph and every fact that is written down', () => {
    const used = new Set([
      ...Object.values(texts.answers).flatMap(({ done, partly, refused }) => [
        ...done,
        ...partly,
        ...refused,
      ]),
      ...texts.extension,
      ...texts.identity,
    ]);
    expect(Object.keys(texts.paragraphs).filter((part) => !used.has(part as never))).toEqual([]);
    const asked = new Set(bilingualTexts(content).flatMap(({ text }) => placesIn(text.de)));
    expect(Object.keys(texts.facts).filter((fact) => !asked.has(fact))).toEqual([]);
  });

  test('Art. 12(4): every refusal, also in part, has its reason and tells of complaint and court', () => {
    for (const [kind, { partly, refused }] of Object.entries(texts.answers)) {
      expect(partly, kind).toEqual(expect.arrayContaining(['refusedPartly', 'remedies']));
      expect(refused, kind).toEqual(expect.arrayContaining(['refused', 'remedies']));
    }
    for (const language of ['de', 'en'] as const) {
      expect(texts.paragraphs.refused[language]).toContain('{reason}');
      expect(texts.paragraphs.refusedPartly[language]).toContain('{reason}');
      expect(texts.paragraphs.remedies[language]).toContain('{authority}');
    }
  });

  test('Art. 19: who changes, erases or restricts tells of the recipients', () => {
    for (const kind of ['rectification', 'erasure', 'restriction'] as const)
      expect(texts.answers[kind].done).toContain('recipients');
  });

  test('use plain words: no sentence is longer than twenty words', () => {
    const long = Object.values(texts.paragraphs)
      .flatMap(({ de, en }) => [de, en])
      .flatMap((text) => text.split(/(?<=[.:])\s|\n/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
});
