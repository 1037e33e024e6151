import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src-main/contract/values.ts';
import { languageOf } from '../../../src-main/engine/consents/rules/check-language.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { completeInGerman } from './check-corpus-complete-de.ts';
import { completeInEnglish } from './check-corpus-complete-en.ts';
import { formWith } from './check-corpus-text.ts';

const law = loadTemplates('templates').consentPatterns();
const german = completeInGerman[0]?.text ?? '';
const english = completeInEnglish[0]?.text ?? '';

function check(text: string, language: Language = 'de') {
  return checkWording({ text, language, form: formWith({}) }, law);
}

describe('Signs that are not what they look like', () => {
  it.each<[string, string, string, string]>([
    ['softHyphen', 'News\u00adletter', 'U+00AD', 'a soft hyphen'],
    ['invisible', 'News\u200bletter', 'U+200B', 'a zero-width space'],
    ['invisible', '\ufeffNewsletter', 'U+FEFF', 'a byte order mark'],
    ['invisible', 'News\u200b\u200d\u200bletter', 'U+200B U+200D', 'a run is told once'],
    ['direction', 'News\u202eletter', 'U+202E', 'a mark of direction'],
    ['homoglyph', 'N\u0435wsletter', 'N\u0435wsletter', 'a Cyrillic letter'],
    ['homoglyph', 'Newslett\u0435r\u03bf', 'Newslett\u0435r\u03bf', 'Cyrillic and Greek in one word'],
    ['placeholder', '[Name der Firma]', '[Name der Firma]', 'a gap'],
  ])('%s: %s', (kind, text, told) => {
    expect(check(text).oddities).toEqual([{ kind, at: text.search(oddSign), text: told }]);
  });

  it.each([
    ['umlauts, one sign or two', 'Öffnungen a\u0308ndern'],
    ['a word that is wholly Greek or Cyrillic', 'Die Firma Ελλάς und Москва'],
    ['tabs, line breaks and fixed spaces', 'Nach\tArt.\u00a06\r\nDSGVO'],
    ['an empty box', '[ ] Ja [x] Nein'],
    ['units', '5 µm und 3 Ω'],
  ])('none for %s', (_what, text) => {
    expect(check(text).oddities).toEqual([]);
  });

  it('do not hide words from the check, and the quote is what stands in the text', () => {
    const disguised = german
      .replace('Newsletter', 'News\u00adl\u0435tter')
      .replace('für die', 'fu\u0308r die');
    const { elements, verdict } = check(disguised);
    expect(verdict).toBe('pass');
    expect(elements.find(({ id }) => id === 'purpose_specific')?.quote).toBe('News\u00adl\u0435tter');
    expect(elements.find(({ id }) => id === 'withdrawal_future')?.quote).toBe('fu\u0308r die Zukunft');
  });

  it('a violation in disguise is one', () => {
    const { elements } = check(`${german} Die Einwilligung ist un\u200bwiderruf\u00adlich.`);
    expect(elements.find(({ id }) => id === 'withdrawal_right')?.state).toBe('violated');
  });

  it('of thousands only the first two hundred are told', () => {
    expect(check('a\u00ad '.repeat(5000)).oddities).toHaveLength(200);
  });
});

const oddSign = /[\u00ad\u200b\ufeff\u202e]|N\u0435|Newslett\u0435|\[/u;

describe('The language of a text', () => {
  it.each<[ReturnType<typeof languageOf>, string]>([
    ['de', german],
    ['en', english],
    ['neither', 'Oui, je souhaite recevoir la lettre de Tulipe SARL par courriel, une fois par mois.'],
    ['neither', 'Ja, ik wil de nieuwsbrief van Tulp BV ontvangen en kan mij altijd afmelden via de link.'],
    ['neither', 'Sí, deseo recibir el boletín de Tulipán SL por correo electrónico cada mes.'],
    [null, 'Newsletter'],
    [null, ''],
  ])('%s: “%s”', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('other than said is told, sentence by sentence', () => {
    const second = 'You can find more about this in our notice.';
    const { oddities } = check(`${german} ${second}`);
    expect(oddities).toEqual([{ kind: 'otherLanguage', at: german.length + 1, text: second }]);
    expect(check(english, 'de').oddities.every(({ kind }) => kind === 'otherLanguage')).toBe(true);
    expect(check(english, 'en').oddities).toEqual([]);
  });

  it('that is neither is told once, with its beginning', () => {
    const french =
      'Oui, je souhaite recevoir la lettre de Tulipe SARL par courriel. Je peux me désabonner à tout moment.';
    expect(check(french).oddities).toEqual([
      {
        kind: 'unknownLanguage',
        at: 0,
        text: 'Oui, je souhaite recevoir la lettre de Tulipe SARL par courriel.',
      },
    ]);
  });
});
