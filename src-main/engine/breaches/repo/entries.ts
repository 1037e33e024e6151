import { z } from 'zod';
import { Particular } from '../../../contract/breach-particulars.ts';
import { BreachEntry } from '../../../contract/breach-record.ts';
import type { Id } from '../../../contract/values.ts';
import { JoinedAttachment, joinedColumns, withAttachment } from '../../attachments/repo.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import type { WrittenEntry } from '../rules/knowledge.ts';
import { indexEntry } from './search-index.ts';

const EntryRow = BreachEntry.omit({ attachment: true, replacedBy: true }).extend({
  breachId: z.string(),
  particular: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(Particular)
    .nullable(),
  isAddendum: z.number().transform((flag) => flag === 1),
  ...JoinedAttachment.shape,
});

const NumberRow = z.object({ last: z.number().nullable() });

const select = `SELECT e.id, e.breach_id AS breachId, e.number, e.kind, e.track, e.text, e.happened_at AS happenedAt,
  e.known_at AS knownAt, e.recorded_at AS recordedAt, e.recorded_by AS recordedBy, e.source,
  e.corrects_id AS correctsId, e.reason, e.particular, e.certainty, e.follows_on AS followsOn,
  e.is_addendum AS isAddendum, ${joinedColumns}
  FROM breach_entries e LEFT JOIN attachments a ON a.hash = e.attachment`;

/** Everything that was written down about a case, in the order in which it was. */
export function entriesOf(db: ReadDb, breachId: Id): WrittenEntry[] {
  return db
    .all(EntryRow, `${select} WHERE e.breach_id = ? ORDER BY e.number`, [breachId])
    .map(withAttachment);
}

/** The entries of several cases that answer one of the given questions. */
export function answersOf(db: ReadDb, breachIds: readonly Id[], keys: readonly string[]): WrittenEntry[] {
  return db
    .all(
      EntryRow,
      `${select} WHERE e.breach_id IN (SELECT value FROM json_each(@ids))
         AND (e.kind = 'retraction' OR e.particular_key IN (SELECT value FROM json_each(@keys)))
       ORDER BY e.number`,
      { ids: JSON.stringify(breachIds), keys: JSON.stringify(keys) },
    )
    .map(withAttachment);
}

/** One entry. */
export function entryById(db: ReadDb, id: Id): WrittenEntry | null {
  const row = db.first(EntryRow, `${select} WHERE e.id = ?`, [id]);
  return row === null ? null : withAttachment(row);
}

/** The number that the next entry of a case gets. */
export function nextNumber(db: ReadDb, breachId: Id): number {
  const row = db.first(NumberRow, 'SELECT max(number) AS last FROM breach_entries WHERE breach_id = ?', [
    breachId,
  ]);
  return (row?.last ?? 0) + 1;
}

/** Writes an entry down, for ever. */
export function insertEntry(db: WriteDb, { attachment, ...entry }: WrittenEntry): void {
  db.run(
    `INSERT INTO breach_entries (id, breach_id, number, kind, track, text, happened_at, known_at, recorded_at,
       recorded_by, source, attachment, corrects_id, reason, particular_key, particular, certainty, follows_on,
       is_addendum)
     VALUES (@id, @breachId, @number, @kind, @track, @text, @happenedAt, @knownAt, @recordedAt, @recordedBy, @source,
       @hash, @correctsId, @reason, @particularKey, @particular, @certainty, @followsOn, @isAddendum)`,
    {
      ...entry,
      hash: attachment?.hash ?? null,
      particularKey: entry.particular?.key ?? null,
      particular: entry.particular === null ? null : JSON.stringify(entry.particular),
      isAddendum: entry.isAddendum ? 1 : 0,
    },
  );
  indexEntry(db, entry);
}
