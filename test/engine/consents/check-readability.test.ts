import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src-main/contract/values.ts';
import { countSyllables } from '../../../src-main/engine/consents/rules/check-readability.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { formWith } from './check-corpus-text.ts';

const law = loadTemplates('templates').consentPatterns();

function check(text: string, language: Language = 'de') {
  return checkWording({ text, language, form: formWith({}) }, law);
}

function stateOfPlainLanguage(text: string, language: Language = 'de') {
  return check(text, language).elements.find(({ id }) => id === 'plain_language')?.state;
}

/** A sentence of so many words. */
const sentence = (words: number) => `${Array.from({ length: words }, () => 'Wort').join(' ')}.`;

describe('Syllables are counted by what is spoken', () => {
  it.each<[Language, number, string]>([
    ['de', 1, 'Ja'],
    ['de', 2, 'Brief'.concat('e')],
    ['de', 3, 'Newsletter'],
    ['de', 5, 'Einwilligungen'],
    ['de', 4, 'Kalibrierung'],
    ['de', 3, 'Häuserblock'],
    ['de', 2, 'bauen'],
    ['de', 2, 'Quelle'],
    ['de', 1, 'GmbH'],
    ['en', 1, 'time'],
    ['en', 1, 'used'],
    ['en', 2, 'wanted'],
    ['en', 2, 'little'],
    ['en', 3, 'newsletter'],
    ['en', 3, 'company'],
    ['en', 1, 'the'],
    ['en', 2, 'consent'],
    ['en', 3, 'subscription'],
  ])('%s: %i in “%s”', (language, count, word) => {
    expect(countSyllables(word, language)).toBe(count);
  });
});

describe('The readability index', () => {
  it('is Flesch’s for English: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word', () => {
    expect(check('The cat sat on the mat.', 'en').readability.index).toBe(
      Math.round(206.835 - 1.015 * 6 - 84.6),
    );
  });

  it('is Amstad’s for German: 180 − words per sentence − 58.5 × syllables per word', () => {
    expect(check('Der Hund liegt auf dem Gras.').readability.index).toBe(Math.round(180 - 6 - 58.5));
  });

  it('falls with long words and long sentences', () => {
    const plain = check('Ich kann das ändern. Es ist frei.').readability.index ?? 0;
    const grave = check(
      'Die Verarbeitungszwecke der personenbezogenen Angaben ergeben sich aus der Datenschutzinformation.',
    ).readability.index;
    expect(grave).toBeLessThan(plain);
  });

  it('tells the length of each sentence and where it begins in the text', () => {
    expect(check('\u00adJa.  Ich möchte das.').readability).toMatchObject({
      wordsPerSentence: 2,
      sentences: [
        { words: 1, at: 1 },
        { words: 3, at: 6 },
      ],
    });
  });
});

describe('Plain language', () => {
  it('is a mean of up to 25 words', () => {
    expect(stateOfPlainLanguage(sentence(25))).toBe('present');
    expect(stateOfPlainLanguage(sentence(26))).toBe('missing');
    expect(stateOfPlainLanguage(`${sentence(40)} ${sentence(10)}`)).toBe('present');
    expect(stateOfPlainLanguage(`${sentence(40)} ${sentence(11)}`)).toBe('missing');
  });

  it.each<[Language, string]>([
    ['de', 'Ich möchte nicht, dass ich keine Angebote erhalte.'],
    ['de', 'Die Zusendung ist nicht unerwünscht.'],
    ['de', 'Ich will nicht keine Werbung.'],
    ['en', 'I do not wish not to receive it.'],
    ['en', 'It is not unlikely that we write.'],
    ['en', 'I never said no to it.'],
  ])('%s: two negations in one breath break it: “%s”', (language, text) => {
    expect(stateOfPlainLanguage(text, language)).toBe('violated');
  });

  it.each<[Language, string]>([
    ['de', 'Ein Widerruf ist nicht nötig, weil keine Einwilligung erteilt wurde.'],
    ['de', 'Wir rufen nicht an und senden keine Post.'],
    ['de', 'Ohne Einwilligung erhalte ich keine Werbung.'],
    ['en', 'You do not need to withdraw as none was given.'],
    ['en', 'We do not call and send no post.'],
    ['en', 'Without consent I do not receive advertising.'],
  ])('%s: two negations of two matters do not: “%s”', (language, text) => {
    expect(stateOfPlainLanguage(text, language)).toBe('present');
  });
});
