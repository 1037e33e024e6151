import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namesOf, storedPlaces } from '../../src-main/contract/letter-places.ts';
import { LetterFamily } from '../../src-main/contract/wordings.ts';
import { loadTemplates } from '../../src-main/engine/templates.ts';
import {
  exampleLetter,
  pathsIn,
  requestExamples,
} from '../../src-main/engine/wordings/rules/example-letter.ts';
import { placesIn } from '../../src-main/engine/wordings/rules/places.ts';
import { shippedTexts, textsOf } from '../../src-main/engine/wordings/rules/shipped-texts.ts';
import { bilingualTexts, plainSpacesInLaw, promisesOfLawfulness } from './template-checks.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../templates'));
const guide = templates.letterGuide();
const letters = templates.shippedLetters();
const texts = shippedTexts(letters, guide);

/** Marks for what is missing stay as they are shipped, so that nobody overlooks them; the rest are labels and counted words. */
const notWorded: Record<LetterFamily, RegExp> = {
  request: /^(source|missing|facts\..*)$/,
  breach:
    /^(source|unknown|whats\..*|paper\.(addressOpen|controllerOpen|reference|contactPerson|phone|email|date|alone|forPeople|missing\w+))$/,
  inquiry: /^(questions|reference|phone|email|date|seal|addressOpen|missing\w+)$/,
  demand: /^(points|date|reference|phone|email|contactPerson)$/,
  objection: /^(addressOpen|phone|email|date|kind_\w+|signature|missing\w+)$/,
};

describe('the guide to letters', () => {
  test.each(LetterFamily.options)('%s: every word of the letter can be put in own words, once', (family) => {
    const guided = texts
      .filter((text) => text.family === family)
      .map(({ key }) => key.slice(family.length + 1));
    expect(new Set(guided).size).toBe(guided.length);
    const all = [...textsOf(letters, family).keys()].filter((path) => !notWorded[family].test(path));
    expect(guided.toSorted()).toEqual(all.toSorted());
  });

  test('every text is called in both languages, and law is kept together', () => {
    const both = bilingualTexts(guide);
    expect(both.length).toBeGreaterThan(150);
    expect(both.filter(({ text }) => text.de.trim() === '' || text.en.trim() === '')).toEqual([]);
    expect(plainSpacesInLaw(both)).toEqual([]);
    expect(promisesOfLawfulness(both)).toEqual([]);
  });

  test('a place has one name in each language, and none is called as another one', () => {
    for (const family of LetterFamily.options) {
      const places = Object.entries(guide.families[family].places).map(([name, { called }]) => ({
        name,
        called,
      }));
      for (const place of places)
        for (const name of namesOf(place)) {
          expect(name, family).toMatch(/^[\p{L}\p{N}_]+$/u);
          expect(storedPlaces(`{${name}}`, places), family).toBe(`{${place.name}}`);
          const others = places.filter((other) => other !== place).flatMap(namesOf);
          expect(
            others.map((other) => other.toLowerCase()),
            family,
          ).not.toContain(name.toLowerCase());
        }
    }
  });

  test('places are the same in both languages, and what law asks for has one', () => {
    for (const { key, shipped, places } of texts) {
      expect(placesIn(shipped.de).toSorted(), key).toEqual(placesIn(shipped.en).toSorted());
      expect(
        places.map(({ name }) => name),
        key,
      ).toEqual(placesIn(shipped.de));
    }
    for (const family of LetterFamily.options) {
      const { groups, places } = guide.families[family];
      const own = texts.filter((text) => text.family === family);
      const used = new Set(own.flatMap((text) => text.places.map(({ name }) => name)));
      expect(
        Object.keys(places).filter((name) => !used.has(name)),
        family,
      ).toEqual([]);
      for (const { path, needs = [] } of groups.flatMap((group) => group.texts)) {
        const known = own.find(({ key }) => key === `${family}/${path}`)?.places.map(({ name }) => name);
        expect(known, path).toEqual(expect.arrayContaining(needs.map(({ place }) => place)));
      }
    }
  });

  test('Art. 12(4), 12(3): reason, authority and day of a refusal or extension are asked for by name of the law', () => {
    const lawOf = (key: string, place: string) =>
      texts.find((text) => text.key === key)?.places.find(({ name }) => name === place)?.law?.en;
    expect(lawOf('request/paragraphs.refused', 'reason')).toContain('12(4)');
    expect(lawOf('request/paragraphs.remedies', 'authority')).toContain('12(4)');
    expect(lawOf('request/paragraphs.extended', 'reason')).toContain('12(3)');
    expect(lawOf('request/greeting', 'reason')).toBeUndefined();
  });

  test('every text stands in an example letter, with its place marked and no place left open', () => {
    for (const { key, family } of texts) {
      const path = key.slice(family.length + 1);
      for (const language of ['de', 'en'] as const) {
        const wish = { family, path, language, company: 'Beispiel GmbH' };
        const { subject, lines } = exampleLetter(wish, textsOf(letters, family), guide, letters.request);
        const marked = [subject, ...lines].filter(({ isThis }) => isThis);
        expect(marked.length, key).toBeGreaterThan(0);
        for (const { text } of [subject, ...lines]) expect(text, key).toMatch(/^[^{}]+$/);
      }
    }
  });

  test('an example names only texts that there are', () => {
    for (const family of LetterFamily.options) {
      const known = textsOf(letters, family);
      const examples = [
        ...guide.families[family].examples,
        ...(family === 'request' ? requestExamples(letters.request, guide.families.request) : []),
      ];
      expect(examples.flatMap(pathsIn).filter((path) => !known.has(path))).toEqual([]);
    }
  });
});
