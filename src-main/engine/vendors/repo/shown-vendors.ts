import { agreementOrder, riskOrder } from '../rules/list-order.ts';

/** The place of a column's value in an order, as SQL. */
export function rankIn(order: readonly string[], column: string): string {
  return `CASE ${column} ${order.map((value, place) => `WHEN '${value}' THEN ${place}`).join(' ')} END`;
}

function valueAt(order: readonly string[], rank: string): string {
  return `CASE ${rank} ${order.map((value, place) => `WHEN ${place} THEN '${value}'`).join(' ')} END`;
}

/** The assessments of all services of a vendor in one line; the newest decision as instant, result and next review. */
const standings = (where: string) => `
SELECT vendor_id, min(${rankIn(riskOrder, 'risk')}) AS riskRank, min(${rankIn(agreementOrder, 'agreement')}) AS agreementRank,
  sum(open_findings) AS openFindings, max(running_since) AS runningSince,
  max(decided_at || ' ' || decision || ' ' || coalesce(next_review_on, '')) AS newest
FROM assessment_standings ${where} GROUP BY vendor_id`;

const decidedAt = `substr(newest, 1, 24)`;
const decision = `substr(newest, 26, instr(substr(newest, 26), ' ') - 1)`;
const decidedReview = `nullif(substr(newest, 27 + length(${decision})), '')`;
const isByHand = (event: string) =>
  `v.status_set_at IS NOT NULL AND v.status_set_at >= coalesce(${event}, '')`;

/**
 * Vendors as people see them on `@day`. The latest event decides the status: set by hand, run started, decision; the
 * next review likewise. Risk and agreement come from the standing of the services' assessments.
 */
function shown(ofVendors: string, ofStandings: string): string {
  return `
SELECT *, nextReviewOn IS NOT NULL AND nextReviewOn < @day AND status <> 'retired' AS isOverdue FROM (
SELECT v.id, v.name, v.name_folded AS nameFolded, v.service_names AS service, v.service_folded AS serviceFolded,
  v.role, v.protection_need AS protectionNeed, v.archived_at AS archivedAt, v.needs_agreement AS needsAgreement,
  v.third_country AS thirdCountry, coalesce(p.name, '') AS ownerName, openFindings,
  CASE
    WHEN ${isByHand(`max(coalesce(runningSince, ''), coalesce(${decidedAt}, ''))`)} THEN v.status
    WHEN runningSince IS NOT NULL THEN 'inAssessment'
    WHEN newest IS NOT NULL THEN CASE ${decision}
      WHEN 'approve' THEN 'approved' WHEN 'approveWithConditions' THEN 'approvedWithConditions' ELSE 'rejected' END
    ELSE 'candidate'
  END AS status,
  CASE WHEN ${isByHand(decidedAt)} THEN v.next_review_on ELSE ${decidedReview} END AS nextReviewOn,
  coalesce(${valueAt(riskOrder, 'riskRank')}, 'open') AS risk,
  CASE
    WHEN v.needs_agreement = 0 THEN 'open'
    WHEN v.agreement_until < @day THEN 'expired'
    WHEN v.agreement_until IS NULL THEN
      coalesce(${valueAt(agreementOrder, `nullif(agreementRank, ${agreementOrder.indexOf('open')})`)}, 'missing')
    ELSE coalesce(${valueAt(agreementOrder, `nullif(agreementRank, ${agreementOrder.indexOf('missing')})`)}, 'open')
  END AS agreement
FROM vendors v
LEFT JOIN people p ON p.id = v.owner_id
LEFT JOIN (${standings(ofStandings)}) st ON st.vendor_id = v.id ${ofVendors})`;
}

/** All vendors as shown on `@day`. */
export const shownVendors = shown('', '');

/** The vendor `@id` as shown on `@day`. */
export const shownVendor = shown('WHERE v.id = @id', 'WHERE vendor_id = @id');
