import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CheckAnswer, type ConsentForm } from '../../../src-main/contract/consent-check.ts';
import type { Language } from '../../../src-main/contract/values.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { checkCorpus, freshCorpus, unseenCorpus } from './check-corpus.ts';
import { formWith } from './check-corpus-text.ts';

const law = loadTemplates('templates').consentPatterns();
const corpus = [...checkCorpus, ...unseenCorpus, ...freshCorpus];

/** Sentences about nothing that a consent needs. */
const unrelated: Record<Language, string[]> = {
  de: [
    'Heute scheint die Sonne.',
    'Unser Haus hat drei Stockwerke und einen Garten.',
    'Danke!',
    'Wie geht es Ihnen?',
    'Die Werkstatt liegt am Fluss.',
  ],
  en: [
    'The sun is shining today.',
    'Our house has three floors and a garden.',
    'Thank you!',
    'How are you?',
    'The workshop is by the river.',
  ],
};

const form: fc.Arbitrary<ConsentForm> = fc.record({
  prechecked: fc.boolean(),
  requiredForService: fc.boolean(),
  separateFromTerms: fc.boolean(),
  checkboxes: fc.nat(5),
  purposes: fc.nat(5),
  tracking: fc.boolean(),
  profiling: fc.boolean(),
  thirdParties: fc.boolean(),
  thirdCountry: fc.boolean(),
  specialCategories: fc.boolean(),
  children: fc.boolean(),
});
const language = fc.constantFrom<Language>('de', 'en');
const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...corpus.flatMap(({ text }) => text.split(/(?<=[.,]) /))), { maxLength: 8 })
    .map((parts) => parts.join(' ')),
);

function statesOf(text: string, of: Language, facts: ConsentForm) {
  const { elements } = checkWording({ text, language: of, form: facts }, law);
  return new Map(elements.map(({ id, state }) => [id, state]));
}

describe('Words more never mend what words break', () => {
  it('a sentence about something else, anywhere between the others, leaves every violation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(), fc.nat(), (one, place, choice) => {
        const sentences = one.text.split(/(?<=[.!?]) (?=\p{Lu})/u);
        const extra = unrelated[one.language][choice % 5] ?? '';
        const at = place % (sentences.length + 1);
        const longer = [...sentences.slice(0, at), extra, ...sentences.slice(at)].join(' ');
        const before = statesOf(one.text, one.language, one.form);
        const after = statesOf(longer, one.language, one.form);
        for (const [id, state] of before) {
          if (state === 'violated') expect(after.get(id), `${one.id}: ${id}`).toBe('violated');
        }
      }),
      { numRuns: 600 },
    );
  });

  it('nor does it make anything present that was not, but shorter sentences on average', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(), (one, choice) => {
        const longer = `${one.text} ${unrelated[one.language][choice % 5]}`;
        const before = statesOf(one.text, one.language, one.form);
        const after = statesOf(longer, one.language, one.form);
        for (const [id, state] of after) {
          if (id !== 'plain_language') expect(state, `${one.id}: ${id}`).toBe(before.get(id));
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('Whatever the text', () => {
  it('a ticked box is no act, a condition is a tie, other matters around are no separation', () => {
    fc.assert(
      fc.property(anyText, language, form, (text, of, facts) => {
        const broken = { ...facts, prechecked: true, requiredForService: true, separateFromTerms: false };
        const states = statesOf(text, of, broken);
        expect(states.get('active_optin')).toBe('violated');
        expect(states.get('no_tying')).toBe('violated');
        expect(states.get('separation')).not.toBe('present');
        const { verdict } = checkWording({ text, language: of, form: broken }, law);
        expect(verdict).toBe('fail');
      }),
      { numRuns: 300 },
    );
  });

  it('fewer boxes than purposes are not one for each', () => {
    fc.assert(
      fc.property(anyText, language, form, (text, of, facts) => {
        const state = statesOf(text, of, facts).get('granularity');
        expect(state).toBe(facts.checkboxes < facts.purposes ? 'missing' : 'present');
      }),
      { numRuns: 300 },
    );
  });

  it('the answer fits the contract, quotes the text and contains what only some forms need by its facts', () => {
    fc.assert(
      fc.property(anyText, language, form, (text, of, facts) => {
        const answer = checkWording({ text, language: of, form: facts }, law);
        expect(CheckAnswer.parse(answer)).toEqual(answer);
        for (const { quote, at } of answer.elements) {
          if (quote !== undefined && at !== undefined) expect(text.startsWith(quote, at)).toBe(true);
        }
        const told = new Map(answer.elements.map(({ id, state }) => [id, state]));
        for (const { id, condition, source } of law.elements) {
          const applies = source !== 'process' && (condition === null || facts[condition]);
          expect(told.has(id) || !applies, id).toBe(true);
          expect(applies || (told.get(id) ?? 'violated') === 'violated', id).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('unseen signs between its letters change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(200), ({ text, language: of, form: facts }, place) => {
        const at = place % text.length;
        const disguised = `${text.slice(0, at)}\u00ad\u200b${text.slice(at)}`;
        expect(statesOf(disguised, of, facts)).toEqual(statesOf(text, of, facts));
      }),
      { numRuns: 300 },
    );
  });

  it('a form without words lacks all that words tell', () => {
    expect([...statesOf('', 'de', formWith({}))].filter(([, state]) => state === 'present')).toHaveLength(4);
  });
});
