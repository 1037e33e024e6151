import type { Estimate } from '../../../contract/breach-particulars.ts';
import type { Day, Instant, Language } from '../../../contract/values.ts';
import { tellMoment } from '../../kernel/told-time.ts';
import type { LetterTexts } from '../../letter-texts.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** The letter's own words with facts put in, in one language; times as the clocks at the seat show them. */
export interface LetterWords {
  subject(kind: keyof LetterTexts['subjects'], facts: Record<string, string>): string;
  addressee(who: keyof LetterTexts['addressees']): string;
  sentence(name: keyof LetterTexts['sentences'], facts?: Record<string, string>): string;
  /** `[noch nicht bekannt: …]`, to be seen by everybody who reads the draft. */
  unknown(what: keyof LetterTexts['whats']): string;
  consequence(name: keyof LetterTexts['consequences']): string;
  advice(fact: LetterTexts['advice'][number]['fact']): string[];
  moment(instant: Instant): string;
  day(day: Day): string;
  count(estimate: Estimate, isProvisional: boolean): string;
  list(lines: readonly string[]): string;
}

/** The words of a letter in a language and a zone (IANA name). */
export function letterWords(texts: LetterTexts, language: Language, zone: string): LetterWords {
  const sentence: LetterWords['sentence'] = (name, facts = {}) =>
    filled(texts.sentences[name][language], facts);
  return {
    subject: (kind, facts) => filled(texts.subjects[kind][language], facts),
    addressee: (who) => texts.addressees[who][language],
    sentence,
    unknown: (what) => filled(texts.unknown[language], { what: texts.whats[what][language] }),
    consequence: (name) => texts.consequences[name][language],
    advice: (fact) => texts.advice.filter((one) => one.fact === fact).map(({ text }) => text[language]),
    moment: (instant) => tellMoment(instant, zone, language),
    day: (day) => longDay(day, language),
    count: (estimate, isProvisional) => {
      const count = told(estimate, sentence, language);
      return isProvisional ? sentence('provisional', { count }) : count;
    },
    list: (lines) => (lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `– ${line}`).join('\n')),
  };
}

/** Puts facts where their names stand. What people typed is never read as a place for another fact. */
function filled(text: string, facts: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place);
}

function told({ from, to }: Estimate, sentence: LetterWords['sentence'], language: Language): string {
  const number = (value: number) => new Intl.NumberFormat(locales[language]).format(value);
  if (from === to) return number(to);
  if (from === 0) return sentence('atMost', { to: number(to) });
  return sentence('range', { from: number(from), to: number(to) });
}

function longDay(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}
