import { z } from 'zod';
import { type Instant, Language } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import type { OwnWordings } from './own-letter-words.ts';

const Row = z.object({ key: z.string(), language: Language, words: z.string() });

/** The company's own words in letters as they hold now, or as they held at an instant. */
export function ownWordings(db: ReadDb, at: Instant | null): OwnWordings {
  const rows = db.all(
    Row,
    `SELECT wording_key AS key, language, words FROM letter_wordings w
     WHERE words <> '' AND number = (SELECT max(number) FROM letter_wordings other
       WHERE other.wording_key = w.wording_key AND other.language = w.language
         AND (@at IS NULL OR other.saved_at <= @at))`,
    { at },
  );
  const own = new Map<string, Partial<Record<Language, string>>>();
  for (const { key, language, words } of rows) own.set(key, { ...own.get(key), [language]: words });
  return own;
}
