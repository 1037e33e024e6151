import { z } from 'zod';
import type { WriteDb } from '../../database/sql.ts';

/** Every index of the search; all have a column `name`. */
const indexes = [
  'register_search',
  'found_search',
  'consent_search',
  'breach_search',
  'campaign_search',
  'comparison_search',
  'content_search',
  'attachment_search',
] as const;

const TermRow = z.object({ term: z.string() });

/** Opens the lists of words of all indexes; they hold nothing of their own and live as long as the connection. */
function openVocabularies(db: WriteDb): void {
  for (const index of indexes)
    db.run(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_words USING fts5vocab('main', '${index}', 'col')`,
    );
}

/**
 * Words of names that begin with a letter and are at least so long. Only the part of each list that begins so is read:
 * whatever the file holds, a search for near words stays small.
 */
export function nameWords(db: WriteDb, first: string, atLeast: number): string[] {
  openVocabularies(db);
  const words = indexes.flatMap((index) =>
    db
      .all(
        TermRow,
        `SELECT term FROM temp.${index}_words
         WHERE term >= @first AND term < @after AND col = 'name' AND length(term) >= @atLeast`,
        { first, after: `${first}\u{10FFFF}`, atLeast },
      )
      .map(({ term }) => term),
  );
  return [...new Set(words)];
}
