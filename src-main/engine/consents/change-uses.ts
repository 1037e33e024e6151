import type { UseProfile } from '../../contract/consent-record.ts';
import type { Id, Instant } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { knownText, knownUse, knownVersion, textSubject } from './known-text.ts';
import * as repo from './repo/uses.ts';

/** Adds or changes a place where a text is shown. */
export function saveUse(
  tools: CommandTools,
  { useId, use }: { useId: Id | null; use: UseProfile },
  newId = tools.newId(),
): { id: Id } {
  const before = useId === null ? null : knownUse(tools.db, useId);
  if (before && before.textId !== use.textId)
    throw refuse('RECORD_NOT_FOUND', { kind: 'consentUse', id: before.id });
  const id = useId ?? newId;
  const text = knownText(tools.db, use.textId);
  repo.writeUse(tools.db, id, use);
  tools.record({ subject: textSubject(text), ...changedFields(before, use) });
  if (before) {
    const { id: _id, archivedAt: _archivedAt, ...was } = before;
    tools.undoWith('consents.saveUse', { useId, use: was });
  } else tools.undoWith('consents.archiveUse', { useId: id });
  return { id };
}

/** Moves a place into the archive; what it said on any day stays provable. */
export function archiveUse(tools: CommandTools, { useId }: { useId: Id }): { id: Id } {
  return setArchived(tools, useId, instantNow(tools.clock));
}

/** Takes a place out of the archive. */
export function restoreUse(tools: CommandTools, { useId }: { useId: Id }): { id: Id } {
  return setArchived(tools, useId, null);
}

function setArchived(tools: CommandTools, useId: Id, archivedAt: Instant | null): { id: Id } {
  const use = knownUse(tools.db, useId);
  repo.writeUseArchived(tools.db, useId, archivedAt);
  const subject = textSubject(knownText(tools.db, use.textId));
  tools.record({ subject, before: { use: use.name, archivedAt: use.archivedAt }, after: { archivedAt } });
  tools.undoWith(archivedAt === null ? 'consents.archiveUse' : 'consents.restoreUse', { useId });
  return { id: useId };
}

interface ChangeInput {
  useId: Id;
  versionId: Id | null;
  at: Instant;
  reason: string;
}

/** From a time on a place shows a version, or none. Refused before the version was published and at a time already taken. */
export function changeUse(tools: CommandTools, input: ChangeInput, id = tools.newId()): { id: Id } {
  const { useId, versionId, reason } = input;
  const use = knownUse(tools.db, useId);
  const at = new Date(input.at).toISOString();
  const version = versionId === null ? null : knownVersion(tools.db, versionId);
  if (version && version.textId !== use.textId)
    throw refuse('RECORD_NOT_FOUND', { kind: 'consentVersion', id: version.id });
  if (version && (version.publishedAt === null || Date.parse(at) < Date.parse(version.publishedAt)))
    throw refuse('USE_BEFORE_PUBLICATION', { publishedAt: version.publishedAt });
  if (version?.withdrawn && Date.parse(at) >= Date.parse(version.withdrawn.at))
    throw refuse('VERSION_WITHDRAWN', { at: version.withdrawn.at });
  const isTaken = standingChanges(tools, useId).some((change) => Date.parse(change.at) === Date.parse(at));
  if (isTaken) throw refuse('USE_CHANGE_EXISTS', { at });
  const recordedAt = instantNow(tools.clock);
  const recordedBy = actorOf(tools.db);
  repo.insertChange(tools.db, { id, useId, at, versionId, recordedAt, recordedBy, reason });
  const subject = textSubject(knownText(tools.db, use.textId));
  tools.record({ subject, after: { use: use.name, version: version?.number ?? null, at, reason } });
  tools.undoWith('consents.retractChange', { changeId: id, reason: '' });
  return { id };
}

/** Takes a change back; it stays on file as one that did not happen. */
export function retractChange(
  tools: CommandTools,
  { changeId, reason }: { changeId: Id; reason: string },
): { id: Id } {
  const change = repo.changeById(tools.db, changeId);
  if (!change || change.isRetracted) throw refuse('RECORD_NOT_FOUND', { kind: 'useChange', id: changeId });
  const use = knownUse(tools.db, change.useId);
  repo.insertRetraction(tools.db, changeId, instantNow(tools.clock), actorOf(tools.db), reason);
  const subject = textSubject(knownText(tools.db, use.textId));
  const { useId, versionId, at } = change;
  tools.record({ subject, before: { use: use.name, version: change.versionNumber, at }, after: { reason } });
  tools.undoWith('consents.changeUse', { useId, versionId, at, reason: change.reason });
  return { id: changeId };
}

/** Changes of a place that were not taken back. */
export function standingChanges({ db }: Pick<QueryTools, 'db'>, useId: Id): repo.StoredChange[] {
  return repo.changesOf(db, [useId]).filter(({ isRetracted }) => !isRetracted);
}
