import type { Language } from '../../../src-main/contract/values.ts';
import { plain } from './read-pdf.ts';

const monthNames: Record<Language, string[]> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Sentences of an article are numbered in one language and counted in the other. */
const ordinals = ['first', 'second', 'third', 'fourth'];

/** What a page says beside its words: days, times and numbers, each as often as it stands there. */
export function toldFacts(text: string, language: Language): string[] {
  const facts: string[] = [];
  const take = (pattern: RegExp, fact: (...groups: string[]) => string) => {
    rest = rest.replace(pattern, (_found, ...groups) => {
      facts.push(fact(...(groups as string[])));
      return ' ; ';
    });
  };
  let rest = plain(text);
  ordinals.forEach((word, index) => {
    take(new RegExp(`\\b${word} sentence`, 'g'), () => `number ${index + 1}`);
  });
  const months = monthNames[language];
  const monthOf = (name: string) => {
    const index = months.findIndex((month) => month.startsWith(name.slice(0, 3)));
    return String(index + 1).padStart(2, '0');
  };
  take(/\b(\d{4}-\d{2}-\d{2})\b/g, (day) => `day ${day}`);
  // What somebody wrote stays as it was written, in either report.
  take(/\b(\d{2})\.(\d{2})\.(\d{4})\b/g, (day, month, year) => `day ${year}-${month}-${day}`);
  const named = months.flatMap((month) => [month, month.slice(0, 3)]).join('|');
  take(
    new RegExp(`\\b(\\d{1,2})\\.? (${named}) (\\d{4})\\b`, 'g'),
    (day, month, year) => `day ${year}-${monthOf(month)}-${day.padStart(2, '0')}`,
  );
  take(/\b(\d{2})\.(\d{2})\.(?!\d)/g, (day, month) => `day ${month}-${day}`);
  take(
    new RegExp(`\\b(\\d{1,2})\\.? (${named})\\b`, 'g'),
    (day, month) => `day ${monthOf(month)}-${day.padStart(2, '0')}`,
  );
  take(/\b(\d{1,2}:\d{2}(?::\d{2})?)\b/g, (time) => `time ${time}`);
  // Separators tell languages apart, digits tell facts: 1.310 and 1,310 are the same, and so are 99,5 and 99.5.
  for (const [found] of rest.matchAll(/\d+(?:[.,]\d+)*/g))
    facts.push(`number ${found.replaceAll(/[.,]/g, '')}`);
  return facts.sort();
}

/** What one side has more often than the other. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const fact of one) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  for (const fact of other) counts.set(fact, (counts.get(fact) ?? 0) - 1);
  return [...counts].flatMap(([fact, count]) =>
    count === 0 ? [] : [`${fact}: ${count > 0 ? `${count} more` : `${-count} less`}`],
  );
}
