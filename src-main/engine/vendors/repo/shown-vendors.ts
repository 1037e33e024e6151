import { agreementOrder, riskOrder, statusOrder } from '../rules/list-order.ts';

/** The place of a column's value in an order, as SQL. */
export function rankIn(order: readonly string[], column: string): string {
  return `CASE ${column} ${order.map((value, place) => `WHEN '${value}' THEN ${place}`).join(' ')} END`;
}

const status = (value: (typeof statusOrder)[number]) => statusOrder.indexOf(value);
const risk = (value: (typeof riskOrder)[number]) => riskOrder.indexOf(value);
const agreement = (value: (typeof agreementOrder)[number]) => agreementOrder.indexOf(value);

/** What services in the register were judged; of one that was taken from it nothing counts any more. */
export const standingsInForce = `(SELECT kept.* FROM assessment_standings kept
  JOIN services ON services.id = kept.service_id WHERE services.removed_at IS NULL)`;

/** The assessments of all services of a vendor in one line; `newest` is instant (24), status (1) and next review of the last decision. */
const standings = (where: string) => `
SELECT vendor_id, min(${rankIn(riskOrder, 'risk')}) AS riskRank,
  min(${rankIn(agreementOrder, 'agreement')}) AS agreementRank,
  sum(open_findings) AS openFindings, max(running_since) AS runningSince,
  max(decided_at || CASE decision WHEN 'approve' THEN ${status('approved')}
    WHEN 'approveWithConditions' THEN ${status('approvedWithConditions')} ELSE ${status('rejected')} END
    || coalesce(next_review_on, '')) AS newest
FROM ${standingsInForce} ${where} GROUP BY vendor_id`;

/**
 * Vendors as people see them on `@day`. The latest event decides the status: set by hand, run started, decision; the
 * next review likewise. Risk and agreement come from the standing of the services' assessments. Status, risk and
 * agreement are places in their orders: numbers sort and group several times faster than words.
 */
function shown(ofVendors: string, ofStandings: string): string {
  return `
SELECT *, nextReviewOn IS NOT NULL AND nextReviewOn < @day AND statusRank <> ${status('retired')} AS isOverdue FROM (
SELECT v.id, v.name, v.name_folded AS nameFolded, v.service_names AS service, v.service_folded AS serviceFolded,
  v.role, v.protection_need AS protectionNeed, v.archived_at AS archivedAt, v.needs_agreement AS needsAgreement,
  v.third_country AS thirdCountry, v.owner_id AS ownerId, openFindings, coalesce(riskRank, ${risk('open')}) AS riskRank,
  CASE
    WHEN v.status_set_at IS NOT NULL AND v.status_set_at >= coalesce(runningSince, '')
      AND (newest IS NULL OR v.status_set_at >= substr(newest, 1, 24)) THEN ${rankIn(statusOrder, 'v.status')}
    WHEN runningSince IS NOT NULL THEN ${status('inAssessment')}
    WHEN newest IS NOT NULL THEN CAST(substr(newest, 25, 1) AS INTEGER)
    ELSE ${status('candidate')}
  END AS statusRank,
  CASE
    WHEN v.status_set_at IS NOT NULL AND (newest IS NULL OR v.status_set_at >= substr(newest, 1, 24))
      THEN v.next_review_on
    ELSE nullif(substr(newest, 26), '')
  END AS nextReviewOn,
  CASE
    WHEN v.needs_agreement = 0 THEN ${agreement('open')}
    WHEN v.agreement_until < @day THEN ${agreement('expired')}
    WHEN v.agreement_until IS NULL
      THEN coalesce(nullif(agreementRank, ${agreement('open')}), ${agreement('missing')})
    ELSE coalesce(nullif(agreementRank, ${agreement('missing')}), ${agreement('open')})
  END AS agreementRank
FROM vendors v
LEFT JOIN (${standings(ofStandings)}) st ON st.vendor_id = v.id ${ofVendors})`;
}

/** All vendors as shown on `@day`. */
export const shownVendors = shown('', '');

/** The vendor `@id` as shown on `@day`. */
export const shownVendor = shown('WHERE v.id = @id', 'WHERE vendor_id = @id');

const among = 'IN (SELECT value FROM json_each(@ids))';

/** The vendors `@ids` (a JSON array) as shown on `@day`. */
export const shownVendorsAmong = shown(`WHERE v.id ${among}`, `WHERE vendor_id ${among}`);
