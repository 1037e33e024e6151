import type { CheckAnswer, CheckedElement, ConsentForm } from '../../../contract/consent-check.ts';
import type { Language } from '../../../contract/values.ts';
import { compilePatterns } from './check-compiled.ts';
import { judgeElement } from './check-elements.ts';
import { beginReading } from './check-findings.ts';
import type { ConsentLawWithPatterns } from './check-law.ts';
import { maskAddresses } from './check-masked-addresses.ts';
import { odditiesOf } from './check-oddities.ts';
import { readabilityOf } from './check-readability.ts';
import { readText } from './check-readable-text.ts';
import { splitSentences } from './check-sentences.ts';
import { verdictOf } from './check-verdict.ts';

interface Question {
  text: string;
  language: Language;
  form: ConsentForm;
}

/**
 * What is found, missing or violated in a wording and its form. Words and facts are looked at, the circumstances are not:
 * the answer never says that a consent is lawful. Takes time in proportion to the length of the text.
 */
export function checkWording({ text, language, form }: Question, law: ConsentLawWithPatterns): CheckAnswer {
  const { plain, origin } = readText(text);
  const placeOf = (place: number) => origin[place] ?? text.length;
  const masked = maskAddresses(plain);
  const sentences = splitSentences(masked, language);
  const reading = beginReading(masked, sentences, compilePatterns(law.patterns, language));
  const elements = law.elements.flatMap((element): CheckedElement[] => {
    const judged = judgeElement(element, form, reading, law.patterns.plainWordsPerSentence);
    if (judged === null) return [];
    const { state, span } = judged;
    const basis = element.basis[language];
    if (span === null) return [{ id: element.id, state, basis }];
    const [at, end] = [placeOf(span.start), placeOf(span.end)];
    return [{ id: element.id, state, quote: text.slice(at, end), at, basis }];
  });
  const told = sentences.map((sentence) => ({ ...sentence, at: placeOf(sentence.start) }));
  return {
    verdict: verdictOf(elements, law.elements),
    elements,
    readability: readabilityOf(told, language),
    oddities: odditiesOf(text, told, language),
  };
}
