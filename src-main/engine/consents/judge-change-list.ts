import type { ChangeColumns } from '../../contract/consent-import.ts';
import { readProfile } from '../company/repo.ts';
import type { ReadDb } from '../database/sql.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { ForeignTable } from '../kernel/table-files.ts';
import { remembered } from '../law/wall-time.ts';
import { zoneClock } from '../law/zone-clock.ts';
import { listTexts } from './repo/texts.ts';
import { versionsOf } from './repo/versions.ts';
import { type JudgedList, judgeRows } from './rules/change-list/judge-rows.ts';
import type { KnownRegister } from './rules/change-list/known-register.ts';
import { usesWithHistory } from './text-of.ts';

/** Zone of the company's seat: what lists tell of times is told by the clocks there, wherever the laptop is. */
export function zoneAtSeat({ db, clock, templates }: QueryTools): string {
  const country = readProfile(db)?.country;
  return (country && templates.breachLaw().zones[country]) || clock.timeZone;
}

/** Judges a change list against what is on file now. */
export function judgeChangeList(
  tools: QueryTools,
  table: Pick<ForeignTable, 'rows' | 'lines'>,
  columns: ChangeColumns,
): JudgedList {
  return judgeRows(table, columns, knownRegister(tools.db), remembered(zoneClock(zoneAtSeat(tools))));
}

function knownRegister(db: ReadDb): KnownRegister {
  const texts = listTexts(db);
  const ids = texts.map(({ id }) => id);
  const versions = Map.groupBy(versionsOf(db, ids), ({ textId }) => textId);
  return {
    texts: texts.map(({ id, name, archivedAt }) => ({
      id,
      name,
      isArchived: archivedAt !== null,
      versions: (versions.get(id) ?? []).map((version) => ({
        id: version.id,
        number: version.number,
        publishedAt: instantOf(version.publishedAt),
        withdrawnAt: instantOf(version.withdrawn?.at ?? null),
      })),
    })),
    places: usesWithHistory(db, ids).map(({ id, textId, name, address, archivedAt, changes }) => ({
      id,
      textId,
      name,
      address,
      isArchived: archivedAt !== null,
      changes: changes.map(({ at, versionId }) => ({ at: Date.parse(at), versionId })),
    })),
  };
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}
