import type { ModelContent } from '../../contract/scoring-model.ts';
import type { Id } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownModel, modelSubject } from './known-model.ts';
import { insertModel, writeArchived } from './repo/models.ts';
import { insertDraft, versionsOf } from './repo/versions.ts';

/** Adds a model with its first draft. */
export function createModel(
  tools: CommandTools,
  content: ModelContent,
  ids: { model: Id; version: Id } = { model: tools.newId(), version: tools.newId() },
): { id: Id } {
  const savedAt = instantNow(tools.clock);
  const author = actorOf(tools.db);
  insertModel(tools.db, ids.model, savedAt);
  insertDraft(tools.db, { id: ids.version, modelId: ids.model, content, author, savedAt });
  tools.record({ subject: modelSubject(ids.model, content.name), after: content });
  tools.undoWith('scoring.archive', { modelId: ids.model });
  return { id: ids.model };
}

/** Moves a model into the archive; its versions stay, as campaigns rest on them. */
export function archiveModel(tools: CommandTools, { modelId }: { modelId: Id }): { id: Id } {
  if (knownModel(tools.db, modelId).archivedAt !== null) throw refuse('ALREADY_ARCHIVED', {});
  const at = instantNow(tools.clock);
  writeArchived(tools.db, modelId, at);
  tools.record({ ...subjectOf(tools, modelId), before: { archivedAt: null }, after: { archivedAt: at } });
  tools.undoWith('scoring.restore', { modelId });
  return { id: modelId };
}

/** Takes a model out of the archive. */
export function restoreModel(tools: CommandTools, { modelId }: { modelId: Id }): { id: Id } {
  const { archivedAt } = knownModel(tools.db, modelId);
  writeArchived(tools.db, modelId, null);
  tools.record({ ...subjectOf(tools, modelId), before: { archivedAt }, after: { archivedAt: null } });
  tools.undoWith('scoring.archive', { modelId });
  return { id: modelId };
}

function subjectOf({ db }: CommandTools, modelId: Id) {
  return { subject: modelSubject(modelId, versionsOf(db, [modelId])[0]?.content.name ?? '') };
}
