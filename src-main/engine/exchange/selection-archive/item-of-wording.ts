import type { Language } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { fullName, knownWording, wordsWithBasis } from '../../wordings/read-wordings.ts';
import { type OwnWord, withoutOwnWords } from './own-words.ts';
import type { WordingItem } from './selection-format.ts';

/** Own words for a text of a letter as they would leave. */
export function itemOfWording(tools: Pick<QueryTools, 'db' | 'templates'>, key: string): WordingItem {
  const { de, en } = wordsWithBasis(tools, key);
  return { kind: 'wording', key, name: fullName(knownWording(tools, key)), de, en };
}

/**
 * The same without what names the company. Where the text has a place for the company or for who sends it, that place stands
 * for the name, so that the words say in the other company what they said here; elsewhere a mark does.
 */
export function neutralWording(
  item: WordingItem,
  places: readonly string[],
  words: readonly OwnWord[],
): { value: WordingItem; replaced: number } {
  const instead = {
    ...(places.includes('company') ? { company: '{company}' } : {}),
    ...(places.includes('sender') ? { person: '{sender}' } : {}),
  };
  let replaced = 0;
  const cleaned = (language: Language) => {
    const side = item[language];
    if (side === null) return null;
    // A place is no word of the company, whatever that is called.
    const parts = side.words.split(/(\{\w+\})/).map((part) => {
      if (/^\{\w+\}$/.test(part)) return part;
      const clean = withoutOwnWords(part, words, language, instead);
      replaced += clean.replaced;
      return clean.value;
    });
    return { ...side, words: parts.join('') };
  };
  const [de, en] = [cleaned('de'), cleaned('en')];
  return { value: { ...item, de, en }, replaced };
}
