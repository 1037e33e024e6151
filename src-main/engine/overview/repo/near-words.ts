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

const ChangesRow = z.object({ changes: z.number() });
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
  return wordsFrom(db, first).filter((word) => word.length >= atLeast);
}

/** Words of names by their first letter, as long as nothing is written. */
const read = new WeakMap<WriteDb, { changes: number; words: Map<string, string[]> }>();

function wordsFrom(db: WriteDb, first: string): string[] {
  const changes = db.first(ChangesRow, 'SELECT total_changes() AS changes')?.changes ?? 0;
  const known = read.get(db);
  const kept = known?.changes === changes ? known : { changes, words: new Map<string, string[]>() };
  if (kept !== known) read.set(db, kept);
  const words = kept.words.get(first) ?? readWords(db, first);
  kept.words.set(first, words);
  return words;
}

function readWords(db: WriteDb, first: string): string[] {
  openVocabularies(db);
  const words = indexes.flatMap((index) =>
    db
      .all(
        TermRow,
        `SELECT term FROM temp.${index}_words
         WHERE term >= @first AND term < @after AND col = 'name'`,
        { first, after: `${first}\u{10FFFF}` },
      )
      .map(({ term }) => term),
  );
  return [...new Set(words)];
}
