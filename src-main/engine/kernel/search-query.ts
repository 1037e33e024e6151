import { foldedWords } from './folded-text.ts';

/** What people typed as a query for FTS5: every word must start a word of the record; null when nothing is left to look for. */
export function searchQuery(text: string, column: 'name' | 'any'): string | null {
  const words = foldedWords(text);
  if (words.length === 0) return null;
  // Folded words hold letters and digits only, so that nothing typed can speak the query language.
  const query = words.map((word) => `"${word}" *`).join(' AND ');
  return column === 'name' ? `{name} : (${query})` : query;
}
