import type { Bilingual, Day } from '../../contract/values.ts';

const monthsInEnglish = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A text in both languages whose article references do not break at the end of a line ("Art. 28", "§ 203"). */
export function lawText(de: string, en: string): Bilingual {
  return { de: bindReferences(de), en: bindReferences(en) };
}

/** Joins parts of a text in both languages with one space. */
export function joinTexts(...parts: readonly (Bilingual | null)[]): Bilingual {
  const given = parts.filter((part) => part !== null);
  return { de: given.map((part) => part.de).join(' '), en: given.map((part) => part.en).join(' ') };
}

/** Ends a text with a full stop in both languages unless it already ends a sentence. */
export function asSentence(text: Bilingual): Bilingual {
  const closed = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);
  return { de: closed(text.de), en: closed(text.en) };
}

/** A calendar day as people read it: "27.12.2031" and "27 Dec 2031". */
export function dayText(day: Day): Bilingual {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    de: `${date}.${month}.${year}`,
    en: `${Number(date)} ${monthsInEnglish[Number(month) - 1] ?? month} ${year}`,
  };
}

function bindReferences(text: string): string {
  return text.replace(/(Art\.|Abs\.|Nr\.|lit\.|§) (?=\S)/g, '$1\u00a0');
}
