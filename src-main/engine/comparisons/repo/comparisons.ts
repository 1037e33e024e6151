import { z } from 'zod';
import { ComparisonContent } from '../../../contract/comparison-record.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { searchableText } from '../../kernel/folded-text.ts';

const ComparisonRow = z.object({
  id: z.string(),
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(ComparisonContent),
  savedAt: z.string(),
  archivedAt: z.string().nullable(),
});
/** A comparison without what follows from it. */
export type StoredComparison = z.infer<typeof ComparisonRow>;

const columns = 'id, content, saved_at AS savedAt, archived_at AS archivedAt';

/** One comparison. */
export function comparisonById(db: ReadDb, id: Id): StoredComparison | null {
  return db.first(ComparisonRow, `SELECT ${columns} FROM comparison_records WHERE id = ?`, [id]);
}

/** All comparisons, in the archive or out of it, the one saved last on top. */
export function listComparisons(db: ReadDb, isArchived: boolean): StoredComparison[] {
  return db.all(
    ComparisonRow,
    `SELECT ${columns} FROM comparison_records WHERE (archived_at IS NOT NULL) = ? ORDER BY saved_at DESC, id`,
    [isArchived ? 1 : 0],
  );
}

/** Adds a comparison or saves its content. */
export function writeComparison(db: WriteDb, id: Id, content: ComparisonContent, savedAt: Instant): void {
  db.run(
    `INSERT INTO comparison_records (id, content, saved_at, created_at) VALUES (@id, @content, @savedAt, @savedAt)
     ON CONFLICT (id) DO UPDATE SET content = @content, saved_at = @savedAt`,
    { id, content: JSON.stringify(content), savedAt },
  );
  indexComparison(db, id, content);
}

/** Makes every comparison findable in a file whose rows were written past the commands. */
export function reindexComparisons(db: WriteDb): void {
  for (const isArchived of [false, true])
    for (const { id, content } of listComparisons(db, isArchived)) indexComparison(db, id, content);
}

function indexComparison(db: WriteDb, id: Id, { name, purpose }: ComparisonContent): void {
  db.run('DELETE FROM comparison_search WHERE comparison_id = ?', [id]);
  db.run('INSERT INTO comparison_search (name, body, comparison_id) VALUES (?, ?, ?)', [
    searchableText(name),
    searchableText(purpose),
    id,
  ]);
}

/** Moves a comparison into the archive, or back with null. */
export function writeArchived(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE comparison_records SET archived_at = ? WHERE id = ?', [at, id]);
}
