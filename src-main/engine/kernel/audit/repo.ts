import { z } from 'zod';
import type { ReadDb, WriteDb } from '../../database/sql.ts';
import { type AuditContent, chainHash, chainStart } from './rules.ts';

const EntryRow = z.object({
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

/** Appends one entry to the chain. */
export function appendEntry(db: WriteDb, content: Omit<AuditContent, 'number'>): void {
  const head = auditHead(db);
  const numbered = { ...content, number: head.number + 1 };
  db.run(
    `INSERT INTO audit_entries (number, at, actor, action, subject_kind, subject_id, subject_label, before, after, hash)
     VALUES (@number, @at, @actor, @action, @subjectKind, @subjectId, @subjectLabel, @before, @after, @hash)`,
    { ...numbered, hash: chainHash(head.hash, numbered) },
  );
}

/** All entries, oldest first: what a check of the chain reads. */
export function wholeTrail(db: ReadDb): EntryRow[] {
  return db.all(EntryRow, `SELECT ${columns} FROM audit_entries ORDER BY number`);
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

const ActorRow = z.object({ actor: z.string() });

/** Name under which changes are recorded; empty while nobody has signed. */
export function actorOf(db: ReadDb): string {
  const row = db.first(
    ActorRow,
    `SELECT coalesce(value ->> '$.actor', '') AS actor FROM settings WHERE key = 'vault'`,
  );
  return row?.actor ?? '';
}
