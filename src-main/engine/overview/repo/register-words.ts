import { z } from 'zod';
import type { WriteDb } from '../../database/sql.ts';
import { wordThatBegins } from '../../kernel/search-query.ts';

const WordsRow = z.object({ words: z.string().nullable() });

/** Beginnings shorter than this have an index of their own (migration 2). */
const shortest = 4;

/** More words than this are quicker found by their beginning. */
const most = 12;

/** What the index splits and folds no further than we do. */
const plain = /^[a-z0-9]+$/;

/** From each word to the next one: reading all entries of a word to get past it would cost as much as the search. */
const wordsThatBegin = `WITH RECURSIVE beginning (word) AS (
    SELECT (SELECT term FROM temp.register_search_terms WHERE term >= @start LIMIT 1)
    UNION ALL
    SELECT (SELECT term FROM temp.register_search_terms WHERE term >= beginning.word || char(1) LIMIT 1)
    FROM beginning WHERE substr(beginning.word, 1, length(@start)) = @start LIMIT ${most + 2})
  SELECT group_concat(word, ' ') AS words FROM beginning WHERE substr(word, 1, length(@start)) = @start`;

const prepared = new WeakSet<WriteDb>();

/**
 * A beginning as the words of the register that begin so, in the language of FTS5. Asked for a beginning of four letters and
 * more, FTS5 gathers and sorts all entries of all words before it hands out the first; asked for the words themselves it stops
 * when it has enough. The same is found, in the same order.
 */
export function wordsOfRegister(db: WriteDb): (start: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (start) => {
    const before = known.get(start);
    if (before) return before;
    const terms = readWords(db, start) ?? [wordThatBegins(start)];
    known.set(start, terms);
    return terms;
  };
}

/** Null where the beginning itself is to be asked for. */
function readWords(db: WriteDb, start: string): string[] | null {
  if (start.length < shortest || !plain.test(start)) return null;
  if (!prepared.has(db)) {
    // A list of words holds nothing of its own and lives as long as the connection.
    db.run(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.register_search_terms USING fts5vocab('main', 'register_search', 'instance')",
    );
    prepared.add(db);
  }
  const words = db.first(WordsRow, wordsThatBegin, { start })?.words?.split(' ') ?? [];
  return words.length > most ? null : words.map((word) => `"${word}"`);
}
