import { z } from 'zod';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { type AuditContent, chainHash, chainStart, wellFormed } from './rules.ts';

/** An entry as it stands in the trail. */
export const EntryRow = z.object({
  number: z.number(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  subjectLabel: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  hash: z.string(),
});
export type EntryRow = z.infer<typeof EntryRow>;

const columns = `number, at, actor, action, subject_kind AS subjectKind, subject_id AS subjectId,
  subject_label AS subjectLabel, before, after, hash`;

const HeadRow = z.object({ number: z.number(), hash: z.string() });

/** Newest entry's number and hash; number 0 and the start hash while the trail is empty. */
export function auditHead(db: ReadDb): { number: number; hash: string } {
  const head = db.first(HeadRow, 'SELECT number, hash FROM audit_entries ORDER BY number DESC LIMIT 1');
  return head ?? { number: 0, hash: chainStart };
}

const entryRow = `INSERT INTO audit_entries (number, at, actor, action, subject_kind, subject_id, subject_label, before,
  after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Appends entries to the chain, of one transaction: its end is read once, however many there are. */
export function chainWriter(db: WriteDb): (content: Omit<AuditContent, 'number'>) => void {
  let head: { number: number; hash: string } | null = null;
  return (content) => {
    head ??= auditHead(db);
    const numbered = { ...wellFormed(content), number: head.number + 1 };
    head = { number: numbered.number, hash: chainHash(head.hash, numbered) };
    const { number, at, actor, action, subjectKind, subjectId, subjectLabel, before, after } = numbered;
    db.run(entryRow, [
      ...[number, at, actor, action, subjectKind, subjectId, subjectLabel, before, after],
      head.hash,
    ]);
  };
}

const entriesPerStep = 1000;

/** All entries, oldest first, read in steps: however long the trail, only one step is in memory. */
export function* wholeTrail(db: ReadDb, schema: 'main' | 'candidate' = 'main'): Generator<EntryRow> {
  let last = Number.NEGATIVE_INFINITY;
  while (true) {
    const step = db.all(
      EntryRow,
      `SELECT ${columns} FROM ${schema}.audit_entries WHERE number > ? ORDER BY number LIMIT ${entriesPerStep}`,
      [last],
    );
    yield* step;
    const newest = step.at(-1);
    if (!newest || step.length < entriesPerStep) return;
    last = newest.number;
  }
}

/** Entries newest first, of one subject or of all, below a number. */
export function trailPage(
  db: ReadDb,
  subjectId: string | null,
  before: number | null,
  limit: number,
): EntryRow[] {
  return db.all(
    EntryRow,
    `SELECT ${columns} FROM audit_entries
     WHERE (@subjectId IS NULL OR subject_id = @subjectId) AND (@before IS NULL OR number < @before)
     ORDER BY number DESC LIMIT @limit`,
    { subjectId, before, limit },
  );
}

const LinkedRow = EntryRow.extend({ previous: z.string().nullable() });

/** Entries about the given subjects, oldest first, each with the hash of the entry before it in the whole trail. */
export function entriesAbout(db: ReadDb, subjectIds: readonly string[]): (EntryRow & { previous: string })[] {
  return db
    .all(
      LinkedRow,
      `SELECT ${columns}, (SELECT hash FROM audit_entries before_it WHERE before_it.number = entry.number - 1) AS previous
       FROM audit_entries entry WHERE subject_id IN (SELECT value FROM json_each(?)) ORDER BY number`,
      [JSON.stringify(subjectIds)],
    )
    .map((entry) => ({ ...entry, previous: entry.previous ?? chainStart }));
}

const HashRow = z.object({ hash: z.string() });

/** Hash of the entry with this number, or null where there is none. */
export function entryHash(db: ReadDb, number: number): string | null {
  return db.first(HashRow, 'SELECT hash FROM audit_entries WHERE number = ?', [number])?.hash ?? null;
}

const InstantRow = z.object({ at: z.string() });

/** When the trail began, which is when the file was created; null while it is empty. */
export function trailBegan(db: ReadDb): string | null {
  return db.first(InstantRow, 'SELECT at FROM audit_entries ORDER BY number LIMIT 1')?.at ?? null;
}

/** When the newest entry was written; null while the trail is empty. */
export function lastEntryAt(db: ReadDb): string | null {
  return db.first(InstantRow, 'SELECT at FROM audit_entries ORDER BY number DESC LIMIT 1')?.at ?? null;
}

const ActorRow = z.object({ actor: z.string() });

/** Name under which changes are recorded; empty while nobody has signed. */
export function actorOf(db: ReadDb): string {
  const row = db.first(
    ActorRow,
    `SELECT coalesce(value ->> '$.actor', '') AS actor FROM settings WHERE key = 'vault'`,
  );
  return row?.actor ?? '';
}
