import type { ChangeColumns } from '../../contract/consent-import.ts';
import type { UseChange } from '../../contract/consent-record.ts';
import type { Id } from '../../contract/values.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import type { ForeignTable } from '../kernel/table-files.ts';
import { standingChanges } from './change-uses.ts';
import { judgeChangeList } from './judge-change-list.ts';
import { knownUse } from './known-text.ts';
import * as repo from './repo/uses.ts';
import type { JudgedRow } from './rules/change-list/judge-rows.ts';
import type { ListedPlace } from './rules/change-list/place-finder.ts';

export interface ImportedList {
  rows: number;
  places: number;
  left: number;
}

/** Takes over every row without a problem, in the transaction of one command with one audit entry that names their number. */
export function importChangeList(
  tools: CommandTools,
  table: ForeignTable & { name: string },
  columns: ChangeColumns,
): ImportedList {
  const { ready, wrong } = judgeChangeList(tools, table, columns);
  if (ready.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const useIds: Id[] = [];
  const changeIds: Id[] = [];
  const recorded = { recordedAt: instantNow(tools.clock), recordedBy: actorOf(tools.db) };
  for (const [place, rows] of Map.groupBy(ready, (row) => row.place)) {
    const useId = place.known?.id ?? newPlace(tools, rows, useIds);
    const reasons = new Map(rows.map(({ line, cells }) => [line, cells.reason]));
    for (const { at, versionId, line } of place.timeline.changes()) {
      const reason = reasons.get(line) || `${table.name}:${line}`;
      const change = { id: tools.newId(), useId, at: new Date(at).toISOString(), versionId };
      repo.insertChange(tools.db, { ...change, ...recorded, reason: reason.slice(0, 500) });
      changeIds.push(change.id);
    }
  }
  const result = { rows: ready.length, places: useIds.length, left: wrong.length };
  tools.record({ subject: subjectOf(tools.newId(), table.name), after: result });
  tools.undoWith('consentImport.takeBack', { changeIds, useIds });
  return result;
}

function newPlace(tools: CommandTools, rows: readonly JudgedRow[], useIds: Id[]): Id {
  const [first] = rows as [JudgedRow];
  const { address }: ListedPlace = first.place;
  const id = tools.newId();
  const campaign = rows.find(({ cells }) => cells.campaign !== '')?.cells.campaign ?? '';
  const use = { textId: first.text.id, kind: first.kind, name: first.cells.place, address, campaign };
  repo.writeUse(tools.db, id, use);
  useIds.push(id);
  return id;
}

interface Imported {
  changeIds: Id[];
  useIds: Id[];
}

/** Takes an import back: its changes stay on file as ones that did not happen, its new places go to the archive. */
export function takeImportBack(tools: CommandTools, { changeIds, useIds }: Imported): Record<never, never> {
  const now = instantNow(tools.clock);
  const by = actorOf(tools.db);
  let taken = 0;
  for (const id of changeIds) {
    // Whoever took single changes back before must not be refused the rest.
    if (knownChange(tools, id).isRetracted) continue;
    repo.insertRetraction(tools.db, id, now, by, '');
    taken += 1;
  }
  for (const id of useIds) repo.writeUseArchived(tools.db, knownUse(tools.db, id).id, now);
  tools.record({ subject: subjectOf(tools.newId(), ''), after: { changes: taken, places: useIds.length } });
  tools.undoWith('consentImport.putBack', { changeIds, useIds });
  return {};
}

/** Records the changes of an import again; refused where a place shows something else from such a time on meanwhile. */
export function putImportBack(tools: CommandTools, { changeIds, useIds }: Imported): Record<never, never> {
  const recorded = { recordedAt: instantNow(tools.clock), recordedBy: actorOf(tools.db) };
  for (const id of useIds) repo.writeUseArchived(tools.db, knownUse(tools.db, id).id, null);
  const gone = changeIds.map((id) => knownChange(tools, id)).filter(({ isRetracted }) => isRetracted);
  const newIds: Id[] = [];
  for (const [useId, changes] of Map.groupBy(gone, (change) => change.useId)) {
    const taken = new Set(standingChanges(tools, useId).map(({ at }) => Date.parse(at)));
    for (const { at, versionId, reason } of changes) {
      if (taken.has(Date.parse(at))) throw refuse('USE_CHANGE_EXISTS', { at });
      const change: Omit<UseChange, 'versionNumber'> = {
        id: tools.newId(),
        useId,
        at,
        versionId,
        reason,
        ...recorded,
      };
      repo.insertChange(tools.db, change);
      newIds.push(change.id);
    }
  }
  tools.record({
    subject: subjectOf(tools.newId(), ''),
    after: { changes: newIds.length, places: useIds.length },
  });
  tools.undoWith('consentImport.takeBack', { changeIds: newIds, useIds });
  return {};
}

function knownChange({ db }: CommandTools, id: Id): repo.StoredChange {
  const change = repo.changeById(db, id);
  if (!change) throw refuse('RECORD_NOT_FOUND', { kind: 'useChange', id });
  return change;
}

function subjectOf(id: Id, label: string) {
  return { kind: 'changeList', id, label };
}
