import { spellingsOf } from './folded-text.ts';

/** The words that somebody typed, as they are spelled. */
export function typedWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** What people typed as a query for FTS5: every word must start a word of the record; null when nothing is left to look for. */
export function searchQuery(text: string, column: 'name' | 'any'): string | null {
  return queryOf(typedWords(text).map(spellingsOf), column);
}

/** A word that begins so, in the language of FTS5. Folded words hold letters and digits only: nothing typed can speak it. */
export function wordThatBegins(start: string): string {
  return `"${start}" *`;
}

/**
 * Query for records that have, for each word, a word that starts with one of its spellings; null where there is nothing to
 * look for. An index may know better how to ask for a beginning, and that no word of its begins so.
 */
export function queryOf(
  words: readonly (readonly string[])[],
  column: 'name' | 'any',
  asked: (start: string) => readonly string[] = (start) => [wordThatBegins(start)],
): string | null {
  const told = words.filter((spellings) => spellings.length > 0).map((spellings) => spellings.flatMap(asked));
  if (told.length === 0 || told.some((terms) => terms.length === 0)) return null;
  const query = told.map((terms) => `(${terms.join(' OR ')})`).join(' AND ');
  return column === 'name' ? `{name} : (${query})` : query;
}
