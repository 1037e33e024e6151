import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shownPlaces, storedPlaces } from '../../../src-main/contract/letter-places.ts';
import { lettersWith } from '../../../src-main/engine/kernel/own-letter-words.ts';
import { translatorOf } from '../../../src-main/engine/reports/texts.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { checkPlaces, placesIn } from '../../../src-main/engine/wordings/rules/places.ts';
import { type StoredWords, standingOf } from '../../../src-main/engine/wordings/rules/standing.ts';

const letters = loadTemplates(join(import.meta.dirname, '../../../templates')).shippedLetters();
const places = [
  { name: 'sender', called: { de: 'Absender', en: 'sender' } },
  { name: 'signer', called: { de: 'Unterschrift', en: 'signer' } },
  { name: 'authority', called: { de: 'Behörde', en: 'authority' } },
  { name: 'proofUntil', called: { de: 'Nachweisende', en: 'proof_until' } },
];
const shipped = 'Freundliche Grüße\n{sender}\n{company}';

describe('places of a text', () => {
  test.each([
    ['none', 'Guten Tag,', []],
    ['each once, in order', '{b} und {a}, {b}', ['b', 'a']],
    ['no braces with spaces', '{ a } {b', []],
  ])('%s', (_name, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test.each([
    ['the shipped words', shipped, { unknown: [], hasLooseBrace: false, missing: [] }],
    ['nothing: the shipped words hold', '  ', { unknown: [], hasLooseBrace: false, missing: [] }],
    ['other words, all facts', 'Gruß {company} {sender}', { unknown: [], hasLooseBrace: false, missing: [] }],
    ['a fact left out', 'Gruß, {sender}', { unknown: [], hasLooseBrace: false, missing: ['company'] }],
    [
      'a fact nobody knows',
      '{sender} {company} {boss}',
      { unknown: ['boss'], hasLooseBrace: false, missing: [] },
    ],
    [
      'a place with a typo',
      '{sender} {Company}',
      { unknown: ['Company'], hasLooseBrace: false, missing: ['company'] },
    ],
    ['an open brace', '{sender} {company', { unknown: [], hasLooseBrace: true, missing: ['company'] }],
    [
      'a name that only another text knows',
      '{Behörde} {sender} {company}',
      { unknown: ['Behörde'], hasLooseBrace: false, missing: [] },
    ],
    ['a brace too many', '{sender}} {company}', { unknown: [], hasLooseBrace: true, missing: [] }],
    [
      'a place that says more',
      '{sender} {company} {n, plural, other {#}}',
      { unknown: [], hasLooseBrace: true, missing: [] },
    ],
  ])('%s', (_name, own, check) => {
    expect(checkPlaces(own, shipped)).toEqual(check);
  });
});

describe('names of places', () => {
  test.each([
    ['as the product keeps it', '{proofUntil} {sender}', '{proofUntil} {sender}'],
    ['as a German screen calls it', 'bis {Nachweisende}, {Behörde}', 'bis {proofUntil}, {authority}'],
    ['as an English one does', '{proof_until}', '{proofUntil}'],
    [
      'in any case, with space, in parts',
      '{ absender }{BEHÖRDE}{beho\u0308rde}',
      '{sender}{authority}{authority}',
    ],
    ['of nothing that is known', '{Chef} {Absender', '{Chef} {Absender'],
  ])('%s', (_name, typed, stored) => {
    expect(storedPlaces(typed, places)).toBe(stored);
  });

  test('shown and kept again a text is the same; what is no place stays', () => {
    const text = 'Bis {proofUntil}: {authority} {Chef} {';
    expect(shownPlaces(text, places, 'de')).toBe('Bis {Nachweisende}: {Behörde} {Chef} {');
    for (const language of ['de', 'en'] as const)
      expect(storedPlaces(shownPlaces(text, places, language), places)).toBe(text);
  });
});

describe('how a text stands', () => {
  const stored: StoredWords = {
    ...{
      number: 2,
      words: 'Bis bald {sender}',
      basis: shipped,
      basisVersion: '2026.1',
      basisAsOf: '2026-11-23',
    },
    ...{ savedAt: '2026-11-23T08:40:00.000Z', savedBy: 'Jana' },
  };
  test.each([
    ['never worded', undefined, shipped, 'shipped', []],
    ['given back', { ...stored, words: '' }, shipped, 'shipped', []],
    ['own words', stored, shipped, 'own', ['company']],
    [
      'own words, and the shipped ones are others now',
      stored,
      `${shipped}\n{number}`,
      'changed',
      ['company', 'number'],
    ],
  ])('%s', (_name, row, now, standing, missing) => {
    expect(standingOf(row, now, [])).toMatchObject({ standing, missing });
  });

  test('what changed in the shipped words is told word by word', () => {
    const { changes, basis } = standingOf(
      stored,
      shipped.replace('Freundliche', 'Herzliche').replace('{sender}', '{signer}'),
      places,
    );
    expect(basis).toEqual({ version: '2026.1', asOf: '2026-11-23' });
    expect(
      changes?.de.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()]),
    ).toEqual([
      ['removed', 'Freundliche'],
      ['added', 'Herzliche'],
      ['removed', 'Absender'],
      ['added', 'Unterschrift'],
    ]);
  });
});

describe('own words over the shipped ones', () => {
  const own = new Map([
    ['request/closing', { de: 'Viele Grüße {sender}' }],
    ['breach/advice.credentials.text', { en: 'Change your password.' }],
    ['breach/paper.regards', { de: "Bis bald, Ihr 'Team' <3" }],
    ['demand/running', { de: 'Offenes bei {vendor}' }],
    ['objection/closing', { en: 'Best' }],
    ['breach/letterQuestion.nature', { de: 'Was war?' }],
    ['inquiry/opening', { de: "Was geht's: {service} von {company}, {questions}" }],
  ]);
  const laid = lettersWith(letters, own);

  test('only the named text changes, in the named language; parts and their order stay', () => {
    expect(laid.request.closing).toEqual({ de: 'Viele Grüße {sender}', en: letters.request.closing.en });
    expect({ ...laid.request, closing: null }).toEqual({ ...letters.request, closing: null });
    expect(laid.breach.advice[0]?.text).toEqual({
      de: letters.breach.advice[0]?.text.de,
      en: 'Change your password.',
    });
    expect(laid.breach.parts).toEqual(letters.breach.parts);
  });

  test('each kind of letter takes its own, also where several groups make one letter', () => {
    expect(laid.demand.texts.letter?.running?.de).toBe('Offenes bei {vendor}');
    expect(laid.objection.texts.objectionLetter?.closing?.en).toBe('Best');
    expect(laid.breachPaper.texts.letterQuestion?.nature?.de).toBe('Was war?');
    expect(laid.breachPaper.texts.publicQuestion).toEqual(letters.breachPaper.texts.publicQuestion);
  });

  test('apostrophes and brackets in a message mean themselves, and facts are put in', () => {
    const t = translatorOf([laid.inquiry, laid.breachPaper], 'de');
    expect(t('inquiryLetter.opening', { service: 'Post', company: 'A', questions: 'zwei' })).toMatch(
      /^Was geht['’]s: Post von A, zwei$/,
    );
    expect(t('breachLetter.regards')).toContain('<3');
  });

  test('without own words the letters are the shipped ones themselves', () => {
    expect(lettersWith(letters, new Map())).toBe(letters);
  });
});
