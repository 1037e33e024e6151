import { createHash } from 'node:crypto';
import { z } from 'zod';
import { QuestionnaireColumns } from '../../../contract/questionnaire-import.ts';
import type { Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';

const ToldRow = z.object({
  columns: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(QuestionnaireColumns),
});

/** What somebody said about a table with these titles; null where nobody did. */
export function toldColumns(db: ReadDb, titles: readonly string[]): QuestionnaireColumns | null {
  const row = db.first(ToldRow, 'SELECT columns FROM own_questionnaire_columns WHERE titles_hash = ?', [
    hashOf(titles),
  ]);
  return row?.columns ?? null;
}

/** Remembers what the columns of tables with these titles hold. */
export function rememberColumns(
  db: WriteDb,
  titles: readonly string[],
  columns: QuestionnaireColumns,
  toldAt: Instant,
): void {
  db.run(
    `INSERT INTO own_questionnaire_columns (titles_hash, columns, told_at) VALUES (?, ?, ?)
     ON CONFLICT (titles_hash) DO UPDATE SET columns = excluded.columns, told_at = excluded.told_at`,
    [hashOf(titles), JSON.stringify(columns), toldAt],
  );
}

/** Forgets it: the titles say enough. */
export function forgetColumns(db: WriteDb, titles: readonly string[]): void {
  db.run('DELETE FROM own_questionnaire_columns WHERE titles_hash = ?', [hashOf(titles)]);
}

function hashOf(titles: readonly string[]): string {
  const folded = titles.map((title) => title.trim().toLowerCase());
  return createHash('sha256').update(canonicalJson(folded), 'utf8').digest('hex');
}
