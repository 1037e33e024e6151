import { describe, expect, it } from 'vitest';
import { CheckAnswer } from '../../../src-main/contract/consent-check.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { checkCorpus, freshCorpus, unseenCorpus } from './check-corpus.ts';
import { formWith } from './check-corpus-text.ts';
import { differences, elementFigures, tableOfElements } from './check-figures.ts';

const law = loadTemplates('templates').consentPatterns();
const all = [...checkCorpus, ...unseenCorpus, ...freshCorpus];

describe('The check finds in own wordings what a careful reader finds', () => {
  it('element by element, with the precision and recall that were reached', () => {
    const figures = elementFigures(all);
    console.info(tableOfElements(figures));
    expect(differences(all)).toEqual([]);
    expect(figures.filter(({ precision, recall }) => precision < 1 || recall < 1)).toEqual([]);
  });

  it('and every element has at least four flaws to be found', () => {
    expect(elementFigures(all).filter(({ expected }) => expected < 4)).toEqual([]);
  });
});

describe('The answer', () => {
  it.each(all)('$id fits the contract and quotes the wording itself', ({ text, language, form }) => {
    const answer = checkWording({ text, language, form }, law);
    expect(CheckAnswer.parse(answer)).toEqual(answer);
    for (const { quote, at, basis } of answer.elements) {
      expect(basis).not.toBe('');
      if (quote !== undefined && at !== undefined) expect(text.slice(at, at + quote.length)).toBe(quote);
    }
  });

  it('names elements in the order of the law, without those that only a process shows', () => {
    const { elements } = checkWording({ text: '', language: 'de', form: formWith({}) }, law);
    const ids = law.elements
      .filter(({ source, condition }) => source !== 'process' && condition === null)
      .map(({ id }) => id);
    expect(elements.map(({ id }) => id)).toEqual(ids);
    expect(ids).not.toContain('proof_log');
    expect(ids).not.toContain('imprint');
  });

  it('to an empty text is that all its words are missing', () => {
    const { verdict, elements, readability } = checkWording(
      { text: ' \n ', language: 'en', form: formWith({}) },
      law,
    );
    expect(verdict).toBe('fail');
    expect(readability).toEqual({ index: null, wordsPerSentence: 0, sentences: [] });
    expect(elements.filter(({ state }) => state === 'present').map(({ id }) => id)).toEqual([
      'no_tying',
      'active_optin',
      'separation',
      'granularity',
    ]);
  });

  it('gives the basis in the language of the text', () => {
    const basisIn = (language: 'de' | 'en') =>
      checkWording({ text: 'x', language, form: formWith({}) }, law).elements.find(
        ({ id }) => id === 'privacy_notice_link',
      )?.basis;
    expect(basisIn('de')).toBe('Art.\u00a013 DSGVO');
    expect(basisIn('en')).toBe('Art.\u00a013 GDPR');
  });
});
