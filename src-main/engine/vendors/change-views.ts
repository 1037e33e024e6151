import type { Id } from '../../contract/values.ts';
import type { SavedView } from '../../contract/vendor-register.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { deleteView, savedViewById, writeView } from './repo/saved-views.ts';

/** Keeps a view of the list under a name. */
export function saveView(tools: CommandTools, view: Omit<SavedView, 'id'> & { id: Id | null }): SavedView {
  const after = { ...view, id: view.id ?? tools.newId() };
  const before = savedViewById(tools.db, after.id);
  writeView(tools.db, after);
  tools.record({
    subject: { kind: 'savedView', id: after.id, label: after.name },
    ...changedFields(before, after),
  });
  if (before) tools.undoWith('vendors.saveView', before);
  else tools.undoWith('vendors.removeView', { id: after.id });
  return after;
}

/** Forgets a saved view. */
export function removeView(tools: CommandTools, { id }: { id: Id }): Record<string, never> {
  const before = savedViewById(tools.db, id);
  if (!before) throw refuse('RECORD_NOT_FOUND', { kind: 'savedView', id });
  deleteView(tools.db, id);
  tools.record({ subject: { kind: 'savedView', id, label: before.name }, before });
  tools.undoWith('vendors.saveView', before);
  return {};
}
