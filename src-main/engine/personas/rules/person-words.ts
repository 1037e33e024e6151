import { z } from 'zod';
import { Bilingual, Day } from '../../../contract/values.ts';

const Word = z.string().min(1);
const Words = z.array(Word).min(1);

/** By what the check recognises data of a real person; a star stands for any ending. */
export const PersonWords = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+$/),
  asOf: Day,
  about: Bilingual.strict(),
  honorifics: Words,
  givenNames: Words,
  /** What stands between a quote and the one who said it. */
  sayings: Words,
  /** What announces a phone number. */
  phoneWords: Words,
  /** What announces a number that is no phone number, and what follows one. */
  numberWords: Words,
  units: Words,
  /** Art. 9(1) GDPR. */
  specialCategories: z.array(z.strictObject({ id: Word, words: Words })).min(1),
});
export type PersonWords = z.infer<typeof PersonWords>;

/** The patterns of the words, made once for each set of words. */
export interface PersonPatterns {
  /** A person named by form of address or by given name and surname. */
  name: RegExp;
  /** A surname after an initial: a person only where a quote stands before it. */
  initial: RegExp;
  /** Ends where a quote hands over to the one who said it. */
  saidBefore: RegExp;
  /** Begins where a name hands over to its quote. */
  saidAfter: RegExp;
  phoneWord: RegExp;
  numberWord: RegExp;
  unit: RegExp;
  special: RegExp;
}

const made = new WeakMap<PersonWords, PersonPatterns>();

/** Patterns for the given words. */
export function patternsOf(words: PersonWords): PersonPatterns {
  const known = made.get(words);
  if (known) return known;
  const fresh = makePatterns(words);
  made.set(words, fresh);
  return fresh;
}

/** A surname, also a double one, after up to two particles. */
const surname = String.raw`(?:(?:von|van|zu|de)\s+(?:(?:der|den|la)\s+)?)?\p{Lu}[\p{L}'’]{1,30}(?:-\p{Lu}\p{L}{1,30})?`;
const quoteMark = '["“”„»«]';

function makePatterns(words: PersonWords): PersonPatterns {
  const honorific = String.raw`(?:${either(words.honorifics)})\.?\s{1,3}(?:(?:Dr|Prof)\.\s{0,2}){0,2}(?:\p{Lu}\.\s?|(?:${either(words.givenNames)})\s)?`;
  const given = String.raw`(?:${either(words.givenNames)})(?:-\p{Lu}\p{Ll}{1,20})?\s{1,3}(?:\p{Lu}\.\s?)?`;
  const sayings = either(words.sayings);
  return {
    name: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${honorific}|${given})${surname}`, 'gu'),
    initial: /(?<![\p{L}\p{N}-])\p{Lu}\.\s?\p{Lu}\p{Ll}{2,30}/gu,
    saidBefore: new RegExp(
      String.raw`${quoteMark}\s{0,3}[,.]?\s{0,3}(?:[-–—(]\s{0,3}|(?:${sayings})\s{1,3})$`,
      'iu',
    ),
    saidAfter: new RegExp(
      String.raw`^(?:\s{0,3}[,(][^"“”„»«:]{0,60})?(?:\s{0,3}(?:${sayings}))?\s{0,3}:?\s{0,3}${quoteMark}`,
      'iu',
    ),
    phoneWord: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${either(words.phoneWords)})(?![\p{L}])\.?\s{0,2}(?:Nr|Nummer|no|number)?\.?\s{0,2}:?\s{0,2}(-?\+?[\d(][\d\s()/.–-]{0,24}\d)`,
      'giu',
    ),
    numberWord: new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}])|-)(?:${either(words.numberWords)})[.:#]{0,2}\s{0,2}[:#]?\s{0,2}(?:[\p{L}\p{N}]{0,6}\s)?$`,
      'iu',
    ),
    unit: new RegExp(String.raw`^\s{0,2}(?:${either(words.units)})(?![\p{L}\p{N}])`, 'u'),
    special: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${words.specialCategories.map((one) => either(one.words)).join('|')})(?![\p{L}\p{N}])`,
      'giu',
    ),
  };
}

/** Longest first, so that the whole word is taken. */
function either(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.$+?()[\]{}|\\^]/g, '\\$&').replaceAll('*', String.raw`\p{L}{0,30}`))
    .join('|');
}
