import { z } from 'zod';
import type { WriteDb } from '../../database/sql.ts';
import { foldedWords } from '../../kernel/folded-text.ts';
import { type KnownWord, knownWord } from '../near-names.ts';

/** Indexes of the search; all have a column `name`. */
const indexes = [
  'register_search',
  'found_search',
  'consent_search',
  'breach_search',
  'campaign_search',
  'comparison_search',
  'content_search',
] as const;
type Index = (typeof indexes)[number];

const ChangesRow = z.object({ changes: z.number() });
const StateRow = z.object({ state: z.string() });
const WordsRow = z.object({ words: z.string().nullable() });

interface Kept {
  changes: number;
  /** Words of the names in each index, and the state of the index that they were read in. */
  read: Map<Index | 'attachments', { state: string; words: readonly string[] }>;
  words: readonly KnownWord[];
}

const kept = new WeakMap<WriteDb, Kept>();

/**
 * Every word of a name that can be found, once. They stay in memory and are read anew only where an index changed: looking
 * for a near word never reads the file.
 */
export function nameWords(db: WriteDb): readonly KnownWord[] {
  const changes = db.first(ChangesRow, 'SELECT total_changes() AS changes')?.changes ?? 0;
  const known = kept.get(db);
  if (known?.changes === changes) return known.words;
  const read: Kept['read'] = new Map(known?.read);
  const isNew = [...indexes.map((index) => refresh(db, read, index)), refreshFiles(db, read)].includes(true);
  const words =
    known && !isNew
      ? known.words
      : [...new Set([...read.values()].flatMap((one) => one.words))].map(knownWord);
  kept.set(db, { changes, read, words });
  return words;
}

/** Reads the list of words of an index where its own record of its parts (row 10, docs of FTS5) is another one. */
function refresh(db: WriteDb, read: Kept['read'], index: Index): boolean {
  const state =
    db.first(StateRow, `SELECT hex(block) AS state FROM ${index}_data WHERE id = 10`)?.state ?? '';
  if (read.get(index)?.state === state) return false;
  // A list of words holds nothing of its own and lives as long as the connection.
  db.run(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_words USING fts5vocab('main', '${index}', 'col')`);
  const row = db.first(
    WordsRow,
    `SELECT group_concat(term, ' ') AS words FROM temp.${index}_words WHERE col = 'name'`,
  );
  read.set(index, { state, words: row?.words?.split(' ') ?? [] });
  return true;
}

/** Names of files from their table: in the index they stand among all words of all texts. */
function refreshFiles(db: WriteDb, read: Kept['read']): boolean {
  const names = db.first(WordsRow, "SELECT group_concat(name, ' ') AS words FROM attachments")?.words ?? '';
  if (read.get('attachments')?.state === names) return false;
  read.set('attachments', { state: names, words: foldedWords(names) });
  return true;
}
