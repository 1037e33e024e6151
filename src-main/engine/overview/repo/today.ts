import { z } from 'zod';
import type { Day, Id } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';
import { shownVendors, standingsInForce } from '../../vendors/repo/shown-vendors.ts';

const text = z.string();
const CompensationRow = z.object({
  assessmentId: text,
  control: text,
  vendorId: text,
  name: text,
  dueOn: text,
});
const DocumentRow = z.object({ id: text, vendorId: text, name: text, title: text, dueOn: text });
const OwnEvidenceRow = z.object({ id: text, control: text, title: text, dueOn: text });
const ConditionRow = z.object({
  assessmentId: text,
  findingId: text,
  vendorId: text,
  name: text,
  text,
  ownerName: text,
  dueOn: text.nullable(),
});
const DemandRow = z.object({
  assessmentId: text,
  vendorId: text,
  name: text,
  count: z.number(),
  firstFinding: text,
  dueOn: text.nullable(),
});
const NoticeRow = z.object({ id: text, name: text, dueOn: text, renewsByMonths: z.number().nullable() });
const RunningRow = z.object({
  assessmentId: text,
  vendorId: text,
  name: text,
  since: text,
  answered: z.number(),
});
const NameRow = z.object({ id: text, name: text });
const CountRow = z.object({ count: z.number() });
const KindRow = z.object({
  statusRank: z.number(),
  riskRank: z.number(),
  findings: z.number().nullable(),
  count: z.number(),
});
const FreshnessRow = z.object({ current: z.number(), expired: z.number(), missing: z.number() });

const live = `v.archived_at IS NULL AND coalesce(v.status, '') <> 'retired'`;

/** Compensations of approvals in force that end until a day, earliest first. */
export function compensationsUntil(db: ReadDb, until: Day, most: number): z.infer<typeof CompensationRow>[] {
  return db.all(
    CompensationRow,
    `SELECT c.assessment_id AS assessmentId, c.control, v.id AS vendorId, v.name, c.valid_until AS dueOn
     FROM ${standingsInForce} st JOIN level_compensations c ON c.assessment_id = st.decided_id
     JOIN vendors v ON v.id = st.vendor_id
     WHERE c.valid_until <= @until AND st.decision <> 'reject' AND ${live} ORDER BY c.valid_until LIMIT @most`,
    { until, most },
  );
}

/** Documents that run out until a day and have no later one of their kind, earliest first; described certificates aside. */
export function documentsUntil(db: ReadDb, until: Day, most: number): z.infer<typeof DocumentRow>[] {
  return db.all(
    DocumentRow,
    `SELECT d.id, v.id AS vendorId, v.name, d.title, d.expires_on AS dueOn
     FROM vendor_documents d JOIN vendors v ON v.id = d.vendor_id
     WHERE d.expires_on <= @until AND ${live}
       AND NOT EXISTS (SELECT 1 FROM certificate_entries c WHERE c.document_id = d.id) AND NOT EXISTS (
       SELECT 1 FROM vendor_documents newer WHERE newer.vendor_id = d.vendor_id AND newer.kind = d.kind
         AND newer.id <> d.id AND (newer.expires_on IS NULL OR newer.expires_on > d.expires_on))
     ORDER BY d.expires_on LIMIT @most`,
    { until, most },
  );
}

/** Certificates that end until a day and have no later one of their kind, earliest first. */
export function certificatesUntil(db: ReadDb, until: Day, most: number): z.infer<typeof DocumentRow>[] {
  return db.all(
    DocumentRow,
    `SELECT c.id, v.id AS vendorId, v.name, c.title, c.valid_until AS dueOn
     FROM certificate_entries c JOIN vendors v ON v.id = c.vendor_id
     WHERE c.valid_until <= @until AND ${live} AND NOT EXISTS (
       SELECT 1 FROM certificate_entries newer WHERE newer.vendor_id = c.vendor_id AND newer.kind = c.kind
         AND newer.id <> c.id AND (newer.valid_until IS NULL OR newer.valid_until > c.valid_until))
     ORDER BY c.valid_until LIMIT @most`,
    { until, most },
  );
}

const openTreatments = `FROM ${standingsInForce} st
  JOIN finding_treatments t ON t.assessment_id = st.decided_id
  JOIN vendors v ON v.id = st.vendor_id
  WHERE t.done_on IS NULL AND ${live} AND (t.due_on IS NULL OR t.due_on <= @until) AND NOT EXISTS (
    SELECT 1 FROM treatment_settlements s
    WHERE s.assessment_id = t.assessment_id AND s.finding_id = t.finding_id)`;

/** Conditions of the decisions in force that are not met and due until a day, or without a day. */
export function conditionsUntil(db: ReadDb, until: Day, most: number): z.infer<typeof ConditionRow>[] {
  return db.all(
    ConditionRow,
    `SELECT t.assessment_id AS assessmentId, t.finding_id AS findingId, v.id AS vendorId, v.name, t.text,
       coalesce((SELECT name FROM people WHERE id = t.owner_id), '') AS ownerName, t.due_on AS dueOn
     ${openTreatments} AND t.kind = 'condition' ORDER BY t.due_on NULLS LAST LIMIT @most`,
    { until, most },
  );
}

/** Demands of the decisions in force that are not met, counted per run and day. */
export function demandsUntil(db: ReadDb, until: Day, most: number): z.infer<typeof DemandRow>[] {
  return db.all(
    DemandRow,
    `SELECT t.assessment_id AS assessmentId, v.id AS vendorId, v.name, count(*) AS count,
       min(t.finding_id) AS firstFinding, t.due_on AS dueOn
     ${openTreatments} AND t.kind = 'demand'
     GROUP BY t.assessment_id, t.due_on ORDER BY t.due_on NULLS LAST LIMIT @most`,
    { until, most },
  );
}

/** Contracts whose last day for notice lies between two days; what is past can no longer be acted on. */
export function noticesBetween(db: ReadDb, from: Day, until: Day, most: number): z.infer<typeof NoticeRow>[] {
  return db.all(
    NoticeRow,
    `SELECT v.id, v.name, v.notice_by AS dueOn, v.auto_renew_months AS renewsByMonths FROM vendors v
     WHERE v.notice_by BETWEEN @from AND @until AND ${live} ORDER BY v.notice_by LIMIT @most`,
    { from, until, most },
  );
}

/** Runs under way, oldest first. */
export function runningAssessments(db: ReadDb, most: number): z.infer<typeof RunningRow>[] {
  return db.all(
    RunningRow,
    `SELECT st.running_id AS assessmentId, v.id AS vendorId, v.name, st.running_since AS since,
       (SELECT count(*) FROM assessment_answers a
        WHERE a.assessment_id = st.running_id AND a.value IS NOT NULL) AS answered
     FROM ${standingsInForce} st JOIN vendors v ON v.id = st.vendor_id
     WHERE st.running_id IS NOT NULL AND v.archived_at IS NULL ORDER BY st.running_since LIMIT @most`,
    { most },
  );
}

/** How many runs are under way. */
export function runningCount(db: ReadDb): number {
  const row = db.first(
    CountRow,
    `SELECT count(*) AS count FROM ${standingsInForce} st JOIN vendors v ON v.id = st.vendor_id
     WHERE st.running_id IS NOT NULL AND v.archived_at IS NULL`,
  );
  return row?.count ?? 0;
}

/** Evidence of own controls that runs out until a day and has no later one of its control, earliest first. */
export function ownEvidenceUntil(db: ReadDb, until: Day, most: number): z.infer<typeof OwnEvidenceRow>[] {
  return db.all(
    OwnEvidenceRow,
    `SELECT e.id, e.control, e.title, e.expires_on AS dueOn
     FROM own_measure_evidence e JOIN own_measures m ON m.control = e.control
     WHERE e.expires_on <= @until AND coalesce(m.level, 'none') <> 'none' AND NOT EXISTS (
       SELECT 1 FROM own_measure_evidence newer WHERE newer.control = e.control AND newer.id <> e.id
         AND (newer.expires_on IS NULL OR newer.expires_on > e.expires_on))
     ORDER BY e.expires_on LIMIT @most`,
    { until, most },
  );
}

const neverAssessed = `FROM vendors v WHERE ${live} AND coalesce(v.role, '') <> 'noPersonalData'
  AND coalesce(v.status, '') <> 'rejected'
  AND NOT EXISTS (SELECT 1 FROM ${standingsInForce} st WHERE st.vendor_id = v.id)`;

/** The first vendors without any assessment, and how many there are. */
export function vendorsNeverAssessed(db: ReadDb): { vendors: { id: Id; name: string }[]; total: number } {
  const total = db.first(CountRow, `SELECT count(*) AS count ${neverAssessed}`)?.count ?? 0;
  return {
    total,
    vendors: db.all(NameRow, `SELECT v.id, v.name ${neverAssessed} ORDER BY v.name_folded LIMIT 3`),
  };
}

/** Vendors outside the archive by status and risk, with their open findings. */
export function vendorKinds(db: ReadDb, day: Day): z.infer<typeof KindRow>[] {
  return db.all(
    KindRow,
    `SELECT statusRank, riskRank, sum(openFindings) AS findings, count(*) AS count FROM (${shownVendors})
     WHERE archivedAt IS NULL GROUP BY 1, 2`,
    { day },
  );
}

/** All vendors, the archive included. */
export function vendorCount(db: ReadDb): number {
  return db.first(CountRow, 'SELECT count(*) AS count FROM vendors')?.count ?? 0;
}

/** Own controls with a level. */
export function measuresSet(db: ReadDb): number {
  return db.first(CountRow, 'SELECT count(*) AS count FROM own_measures WHERE level IS NOT NULL')?.count ?? 0;
}

/** How many consent texts there are, drafts and archived ones too. */
export function textCount(db: ReadDb): number {
  return db.first(CountRow, 'SELECT count(*) AS count FROM consent_texts')?.count ?? 0;
}

/** How what counts is proved: own measures in place and answers of the decisions in force. */
export function evidenceFreshness(db: ReadDb, day: Day): z.infer<typeof FreshnessRow> {
  const row = db.first(
    FreshnessRow,
    `SELECT coalesce(sum(best >= @day), 0) AS current, coalesce(sum(best < @day), 0) AS expired,
       coalesce(sum(best IS NULL), 0) AS missing
     FROM (
       SELECT (SELECT max(coalesce(e.expires_on, '9999-12-31')) FROM own_measure_evidence e
               WHERE e.control = m.control) AS best
       FROM own_measures m WHERE m.level IS NOT NULL AND m.level <> 'none'
       UNION ALL
       SELECT max(CASE WHEN e.id IS NULL THEN NULL ELSE coalesce(e.expires_on, '9999-12-31') END)
       FROM ${standingsInForce} st
       JOIN vendors v ON v.id = st.vendor_id AND ${live}
       JOIN assessment_answers a ON a.assessment_id = st.decided_id AND a.value IN ('fulfilled', 'partly')
       LEFT JOIN answer_evidence e ON e.assessment_id = a.assessment_id AND e.question_id = a.question_id
       GROUP BY a.assessment_id, a.question_id)`,
    { day },
  );
  return row ?? { current: 0, expired: 0, missing: 0 };
}
