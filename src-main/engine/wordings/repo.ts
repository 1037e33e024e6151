import { z } from 'zod';
import { Language } from '../../contract/values.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';
import type { StoredWords } from './rules/standing.ts';

const Row = z.object({
  key: z.string(),
  language: Language,
  number: z.number().int(),
  words: z.string(),
  basis: z.string(),
  basisVersion: z.string(),
  basisAsOf: z.string(),
  savedAt: z.string(),
  savedBy: z.string(),
});
export type WordingRow = z.infer<typeof Row>;

const select = `SELECT wording_key AS key, language, number, words, basis, basis_version AS basisVersion,
  basis_as_of AS basisAsOf, saved_at AS savedAt, saved_by AS savedBy FROM letter_wordings w`;

/** The newest version of every text that was ever put in own words, by language. */
export function newestWordings(db: ReadDb): WordingRow[] {
  return db.all(
    Row,
    `${select} WHERE number = (SELECT max(number) FROM letter_wordings other
       WHERE other.wording_key = w.wording_key AND other.language = w.language)`,
    {},
  );
}

/** Every version of a text in both languages, newest first. */
export function versionsOf(db: ReadDb, key: string): WordingRow[] {
  return db.all(Row, `${select} WHERE wording_key = ? ORDER BY saved_at DESC, number DESC, language`, [key]);
}

/** Every own wording that the texts of a kind of letter ever had in a language. */
export function versionsOfFamily(db: ReadDb, family: string, language: Language): WordingRow[] {
  return db.all(
    Row,
    `${select} WHERE substr(wording_key, 1, length(@start)) = @start AND language = @language AND words <> ''`,
    { start: `${family}/`, language },
  );
}

/** Adds a version. */
export function insertWording(db: WriteDb, version: StoredWords & { key: string; language: Language }): void {
  db.run(
    `INSERT INTO letter_wordings
       (wording_key, language, number, words, basis, basis_version, basis_as_of, saved_at, saved_by)
     VALUES (@key, @language, @number, @words, @basis, @basisVersion, @basisAsOf, @savedAt, @savedBy)`,
    { ...version },
  );
}
