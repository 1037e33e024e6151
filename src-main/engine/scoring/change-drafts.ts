import type { ModelContent, ModelVersion } from '../../contract/scoring-model.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownDraft, knownModel, modelSubject } from './known-model.ts';
import * as repo from './repo/versions.ts';

/** Begins the next version from the newest release. A model has one draft at a time. */
export function startDraft(
  tools: CommandTools,
  { modelId }: { modelId: Id },
  id = tools.newId(),
): { id: Id } {
  knownModel(tools.db, modelId);
  const [newest] = repo.versionsOf(tools.db, [modelId]);
  if (!newest) throw refuse('RECORD_NOT_FOUND', { kind: 'scoringVersion', id: modelId });
  if (newest.releasedAt === null) throw refuse('MODEL_DRAFT_EXISTS', {});
  const { content, number } = newest;
  const savedAt = instantNow(tools.clock);
  repo.insertDraft(tools.db, { id, modelId, content, author: actorOf(tools.db), savedAt });
  tools.record({ subject: modelSubject(modelId, content.name), after: { draft: id, from: number } });
  tools.undoWith('scoring.discardDraft', { versionId: id });
  return { id };
}

interface DraftInput {
  versionId: Id;
  content: ModelContent;
  /** When the draft was saved that the person saw; null: whatever stands, as undo does. */
  basedOn: Instant | null;
}

/** Saves a draft. Refused when somebody saved it meanwhile. */
export function saveDraft(
  tools: CommandTools,
  { versionId, content, basedOn }: DraftInput,
): { id: Id; savedAt: Instant } {
  const draft = knownDraft(tools.db, versionId);
  refuseOvertaken(draft, basedOn);
  // Two savings within a millisecond must not look alike to the next one.
  const savedAt = new Date(
    Math.max(tools.clock.now().getTime(), Date.parse(draft.savedAt) + 1),
  ).toISOString();
  repo.writeDraft(tools.db, { id: versionId, content, savedAt });
  tools.record({
    subject: modelSubject(draft.modelId, content.name),
    ...changedFields(draft.content, content),
  });
  tools.undoWith('scoring.saveDraft', { versionId, content: draft.content, basedOn: null });
  return { id: versionId, savedAt };
}

/** Refuses to go on from a draft that was saved after the person saw it. */
export function refuseOvertaken({ savedAt }: ModelVersion, basedOn: Instant | null): void {
  if (basedOn !== null && Date.parse(basedOn) !== Date.parse(savedAt))
    throw refuse('DRAFT_CHANGED', { savedAt });
}

/** Throws a draft away; the only version of a model is not thrown away but archived with it. */
export function discardDraft(tools: CommandTools, { versionId }: { versionId: Id }): { id: Id } {
  const { modelId, content, author } = knownDraft(tools.db, versionId);
  if (repo.versionsOf(tools.db, [modelId]).length === 1) throw refuse('MODEL_ONLY_DRAFT', {});
  repo.deleteDraft(tools.db, versionId);
  tools.record({ subject: modelSubject(modelId, content.name), before: content });
  tools.undoWith('scoring.restoreDraft', { versionId, modelId, content, author });
  return { id: versionId };
}

interface DiscardedDraft {
  versionId: Id;
  modelId: Id;
  content: ModelContent;
  author: string;
}

/** Brings back a draft that was thrown away, while the model has no other. */
export function restoreDraft(
  tools: CommandTools,
  { versionId, modelId, content, author }: DiscardedDraft,
): { id: Id } {
  knownModel(tools.db, modelId);
  const hasDraft = repo.versionsOf(tools.db, [modelId]).some(({ releasedAt }) => releasedAt === null);
  if (hasDraft) throw refuse('MODEL_DRAFT_EXISTS', {});
  repo.insertDraft(tools.db, { id: versionId, modelId, content, author, savedAt: instantNow(tools.clock) });
  tools.record({ subject: modelSubject(modelId, content.name), after: { draft: versionId } });
  tools.undoWith('scoring.discardDraft', { versionId });
  return { id: versionId };
}
