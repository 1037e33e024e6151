import { spellingsOf } from './folded-text.ts';

/** The words that somebody typed, as they are spelled. */
export function typedWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** What people typed as a query for FTS5: every word must start a word of the record; null when nothing is left to look for. */
export function searchQuery(text: string, column: 'name' | 'any'): string | null {
  return queryOf(typedWords(text).map(spellingsOf), column);
}

/** Query for records that have, for each word, a word that starts with one of its spellings. */
export function queryOf(words: readonly (readonly string[])[], column: 'name' | 'any'): string | null {
  const told = words.filter((spellings) => spellings.length > 0);
  if (told.length === 0) return null;
  // Folded words hold letters and digits only, so that nothing typed can speak the query language.
  const query = told
    .map((spellings) => spellings.map((word) => `"${word}" *`).join(' OR '))
    .map((one) => `(${one})`)
    .join(' AND ');
  return column === 'name' ? `{name} : (${query})` : query;
}
