import type { TrashItem } from '../../contract/trash.ts';
import type { ReadDb } from '../database/sql.ts';
import type { EngineContext } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, os, query } from '../kernel/procedures.ts';
import { forgetRemoved, removedRecords } from '../kernel/removed-repo.ts';
import { remember, type Step } from '../kernel/undo-history.ts';
import { archivedRecords } from './repo.ts';
import { stepFromArchive } from './rules.ts';

/** What was archived or removed, and its way back. */
export const trash = os.trash.router({
  list: os.trash.list.handler(query(({ db }) => ({ items: everything(db).map(({ item }) => item) }))),
  restore: os.trash.restore.handler(async ({ context, input }) => restore(context, input.id)),
});

interface Known {
  item: TrashItem;
  step: Step;
}

/** All there is, newest first. */
function everything(db: ReadDb): Known[] {
  const archived = archivedRecords(db).flatMap(({ id, ...record }): Known[] => {
    const step = stepFromArchive(record.kind, id);
    return step ? [{ item: { ...record, id: `${record.kind}:${id}`, state: 'archived' }, step }] : [];
  });
  const removed = removedRecords(db).map(({ id, action, subject, at, by, step }): Known => {
    const item = {
      id: `removed:${id}`,
      state: 'removed' as const,
      kind: subject.kind,
      label: subject.label,
      action,
      at,
      by,
    };
    return { item, step };
  });
  return [...archived, ...removed].toSorted((one, other) =>
    (one.item.at ?? '') < (other.item.at ?? '') ? 1 : -1,
  );
}

/** Calls what brings it back, through the same door as anybody; undo takes that back in turn. */
async function restore(context: EngineContext, id: string): Promise<{ label: string }> {
  const { db } = openVault(context);
  const known = everything(db).find(({ item }) => item.id === id);
  if (!known) throw refuse('RECORD_NOT_FOUND', { kind: 'trash', id });
  const { item, step } = known;
  const wayBack = await context.call(step);
  forgetRemoved(openVault(context).db, step);
  if (wayBack) remember(context.history, step, wayBack, item.label);
  context.announce(['trash']);
  return { label: item.label };
}
