import { z } from 'zod';
import type { Id } from '../../../contract/values.ts';
import { SavedView } from '../../../contract/vendor-register.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { foldText } from '../../kernel/folded-text.ts';

const ViewRow = SavedView.extend({
  question: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(SavedView.shape.question),
});

/** Saved views of the list, by name. */
export function savedViews(db: ReadDb): SavedView[] {
  const views = db.all(ViewRow, 'SELECT id, name, question FROM saved_views');
  return views.toSorted((one, other) => (foldText(one.name) < foldText(other.name) ? -1 : 1));
}

/** One saved view. */
export function savedViewById(db: ReadDb, id: Id): SavedView | null {
  return db.first(ViewRow, 'SELECT id, name, question FROM saved_views WHERE id = ?', [id]);
}

/** Adds or changes a saved view. */
export function writeView(db: WriteDb, { id, name, question }: SavedView): void {
  db.run(
    `INSERT INTO saved_views (id, name, question) VALUES (@id, @name, @question)
     ON CONFLICT (id) DO UPDATE SET name = @name, question = @question`,
    { id, name, question: JSON.stringify(question) },
  );
}

/** Removes a saved view. */
export function deleteView(db: WriteDb, id: Id): void {
  db.run('DELETE FROM saved_views WHERE id = ?', [id]);
}
