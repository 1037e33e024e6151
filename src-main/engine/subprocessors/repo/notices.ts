import { z } from 'zod';
import { ChainChange } from '../../../contract/subprocessor-import.ts';
import { NoticeFacts } from '../../../contract/subprocessor-notices.ts';
import type { Day, Id, Instant } from '../../../contract/values.ts';
import { SubProcessor } from '../../../contract/vendor-record.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

const Json = z.string().transform((text): unknown => JSON.parse(text));

/** What takes a change out of the chain again. */
export const WayBack = z.object({
  serviceId: z.string(),
  save: z.array(SubProcessor),
  remove: z.array(z.string()),
});
export type WayBack = z.infer<typeof WayBack>;

const NoticeRow = NoticeFacts.extend({
  id: z.string(),
  vendorId: z.string(),
  vendorName: z.string(),
  serviceId: z.string(),
  serviceName: z.string(),
  listHash: z.string().nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  withdrawnAt: z.string().nullable(),
});
export type NoticeRow = z.infer<typeof NoticeRow>;

const ChangeRow = z.object({
  id: z.string(),
  noticeId: z.string(),
  content: Json.pipe(ChainChange),
  decision: z.enum(['accepted', 'objected']).nullable(),
  decidedOn: z.string().nullable(),
  decidedBy: z.string(),
  reason: z.string(),
  wayBack: Json.pipe(WayBack).nullable(),
});
export type ChangeRow = z.infer<typeof ChangeRow>;

const noticeColumns = `n.id, s.vendor_id AS vendorId, v.name AS vendorName, n.service_id AS serviceId, s.name AS serviceName,
  n.told_by AS toldBy, n.noticed_on AS noticedOn, n.objection_days AS objectionDays, n.objection_until AS objectionUntil,
  n.effective_on AS effectiveOn, n.note, n.list_hash AS listHash, n.recorded_at AS recordedAt,
  n.recorded_by AS recordedBy, n.withdrawn_at AS withdrawnAt`;

const noticeTables = `subprocessor_notices n JOIN services s ON s.id = n.service_id JOIN vendors v ON v.id = s.vendor_id`;

/** Notices that stand, of one vendor or all, the newest first. */
export function standingNotices(db: ReadDb, vendorId: Id | null): NoticeRow[] {
  return db.all(
    NoticeRow,
    `SELECT ${noticeColumns} FROM ${noticeTables}
     WHERE n.withdrawn_at IS NULL AND v.archived_at IS NULL AND (@vendorId IS NULL OR s.vendor_id = @vendorId)
     ORDER BY n.noticed_on DESC, n.recorded_at DESC`,
    { vendorId },
  );
}

/** Notices taken back since a moment, of one vendor or all, the last first. */
export function withdrawnNotices(db: ReadDb, vendorId: Id | null, since: Instant): NoticeRow[] {
  return db.all(
    NoticeRow,
    `SELECT ${noticeColumns} FROM ${noticeTables}
     WHERE n.withdrawn_at > @since AND (@vendorId IS NULL OR s.vendor_id = @vendorId)
     ORDER BY n.withdrawn_at DESC`,
    { vendorId, since },
  );
}

/** A notice, withdrawn ones included. */
export function noticeById(db: ReadDb, id: Id): NoticeRow | null {
  return db.first(NoticeRow, `SELECT ${noticeColumns} FROM ${noticeTables} WHERE n.id = ?`, [id]);
}

/** Changes of the given notices in their order. */
export function changesOfNotices(db: ReadDb, noticeIds: readonly Id[]): ChangeRow[] {
  return db.all(
    ChangeRow,
    `SELECT id, notice_id AS noticeId, content, decision, decided_on AS decidedOn, decided_by AS decidedBy, reason,
       way_back AS wayBack
     FROM subprocessor_changes WHERE notice_id IN (SELECT value FROM json_each(?)) ORDER BY notice_id, position`,
    [JSON.stringify(noticeIds)],
  );
}

export interface RecordedNotice extends NoticeFacts {
  id: Id;
  serviceId: Id;
  listHash: string | null;
  recordedAt: Instant;
  recordedBy: string;
}

/** Records a notice. */
export function insertNotice(db: WriteDb, notice: RecordedNotice): void {
  db.run(
    `INSERT INTO subprocessor_notices (id, service_id, told_by, noticed_on, objection_days, objection_until, effective_on,
       note, list_hash, recorded_at, recorded_by)
     VALUES (@id, @serviceId, @toldBy, @noticedOn, @objectionDays, @objectionUntil, @effectiveOn, @note, @listHash,
       @recordedAt, @recordedBy)`,
    { ...notice },
  );
}

/** Changes the facts of a notice. */
export function writeNoticeFacts(db: WriteDb, id: Id, facts: NoticeFacts): void {
  db.run(
    `UPDATE subprocessor_notices SET told_by = @toldBy, noticed_on = @noticedOn, objection_days = @objectionDays,
       objection_until = @objectionUntil, effective_on = @effectiveOn, note = @note WHERE id = @id`,
    { id, ...facts },
  );
}

/** Takes a notice back, or, with null, sets it in force again. */
export function writeWithdrawn(db: WriteDb, id: Id, at: Instant | null): void {
  db.run('UPDATE subprocessor_notices SET withdrawn_at = ? WHERE id = ?', [at, id]);
}

/** Adds a change to a notice. */
export function insertChange(
  db: WriteDb,
  change: { id: Id; noticeId: Id; position: number; content: ChainChange },
): void {
  db.run(
    'INSERT INTO subprocessor_changes (id, notice_id, position, content) VALUES (@id, @noticeId, @position, @content)',
    {
      ...change,
      content: JSON.stringify(change.content),
    },
  );
}

export interface Decided {
  decision: 'accepted' | 'objected' | null;
  decidedOn: Day | null;
  decidedBy: string;
  reason: string;
  wayBack: WayBack | null;
}

/** Notes what was decided about a change, or opens it again. */
export function writeDecision(db: WriteDb, id: Id, decided: Decided): void {
  db.run(
    `UPDATE subprocessor_changes SET decision = @decision, decided_on = @decidedOn, decided_by = @decidedBy,
       reason = @reason, way_back = @wayBack WHERE id = @id`,
    { id, ...decided, wayBack: decided.wayBack === null ? null : JSON.stringify(decided.wayBack) },
  );
}
