import { z } from 'zod';
import { ReturnFinding, ReturnSummary } from '../../../contract/inquiries.ts';
import { GivenStatement } from '../../../contract/statements.ts';
import { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Content = z.object({ findings: z.array(ReturnFinding), statements: z.array(GivenStatement) });
const Json = z.string().transform((text): unknown => JSON.parse(text));

const StoredReturn = ReturnSummary.pick({
  id: true,
  fileName: true,
  sha256: true,
  format: true,
  receivedAt: true,
  evidenceFiles: true,
}).extend({ inquiryId: Id, eventId: Id, content: Json.pipe(Content) });
/** What came back, as it was read. */
export type StoredReturn = z.infer<typeof StoredReturn>;

const select = `SELECT r.id, r.inquiry_id AS inquiryId, r.event_id AS eventId, r.file_name AS fileName, r.sha256, r.format,
  r.received_at AS receivedAt, r.content, r.evidence_files AS evidenceFiles
FROM inquiry_returns r JOIN inquiry_events e ON e.id = r.event_id`;

/** Returns of inquiries that were not taken back, newest first. */
export function returnsOf(db: ReadDb, inquiryIds: readonly Id[]): StoredReturn[] {
  return db.all(
    StoredReturn,
    `${select} WHERE r.inquiry_id IN (SELECT value FROM json_each(?)) AND e.retracted_at IS NULL ORDER BY e.number DESC`,
    [JSON.stringify(inquiryIds)],
  );
}

/** One return that was not taken back. */
export function returnById(db: ReadDb, id: Id): StoredReturn | null {
  return db.first(StoredReturn, `${select} WHERE r.id = ? AND e.retracted_at IS NULL`, [id]);
}

/** Keeps what came back. */
export function insertReturn(db: WriteDb, { content, ...stored }: StoredReturn): void {
  db.run(
    `INSERT INTO inquiry_returns (id, inquiry_id, event_id, file_name, sha256, format, received_at, content, evidence_files)
     VALUES (@id, @inquiryId, @eventId, @fileName, @sha256, @format, @receivedAt, @content, @evidenceFiles)`,
    { ...stored, content: JSON.stringify(content) },
  );
}
