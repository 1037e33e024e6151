import { gravestFirst } from '../rules/gravest-status.ts';
import { agreementOrder, riskOrder, statusOrder } from '../rules/list-order.ts';

/** The place of a column's value in an order, as SQL. */
export function rankIn(order: readonly string[], column: string): string {
  return `CASE ${column} ${order.map((value, place) => `WHEN '${value}' THEN ${place}`).join(' ')} END`;
}

const status = (value: (typeof statusOrder)[number]) => statusOrder.indexOf(value);
const risk = (value: (typeof riskOrder)[number]) => riskOrder.indexOf(value);
const agreement = (value: (typeof agreementOrder)[number]) => agreementOrder.indexOf(value);
const gravity = (value: (typeof gravestFirst)[number]) => gravestFirst.indexOf(value);

/** Where the assessment of one service stands, as its place among `gravestFirst`. */
const serviceGravity = `CASE WHEN running_since IS NOT NULL THEN ${gravity('inAssessment')}
  WHEN decision = 'reject' THEN ${gravity('rejected')}
  WHEN decision = 'approveWithConditions' THEN ${gravity('approvedWithConditions')}
  WHEN decision = 'approve' THEN ${gravity('approved')} END`;

/** What services in the register were judged; of one that was taken from it nothing counts any more. */
export const standingsInForce = `(SELECT kept.* FROM assessment_standings kept
  JOIN services ON services.id = kept.service_id WHERE services.removed_at IS NULL)`;

/** The assessments of all services of a vendor in one line; a status set by hand overrules what was before it. */
const standings = (where: string) => `
SELECT st.vendor_id, min(${rankIn(riskOrder, 'risk')}) AS riskRank,
  min(${rankIn(agreementOrder, 'agreement')}) AS agreementRank, sum(open_findings) AS openFindings,
  min(CASE WHEN coalesce(running_since, decided_at) > coalesce(status_set_at, '') THEN ${serviceGravity} END) AS gravest,
  max(decided_at) AS decidedAt,
  min(CASE WHEN decided_at > coalesce(status_set_at, '') THEN st.next_review_on END) AS reviewOn
FROM ${standingsInForce} st JOIN vendors ON vendors.id = st.vendor_id ${where} GROUP BY st.vendor_id`;

/**
 * Vendors as people see them on `@day`. The gravest standing of their services decides the status, and the earliest of
 * their reviews is the next one; what was set by hand later than that goes before both. Risk and agreement come from
 * the services' assessments, too. Status, risk and agreement are places in their orders: numbers sort and group several
 * times faster than words.
 */
function shown(ofVendors: string, ofStandings: string): string {
  return `
SELECT *, nextReviewOn IS NOT NULL AND nextReviewOn < @day AND statusRank <> ${status('retired')} AS isOverdue FROM (
SELECT v.id, v.name, v.name_folded AS nameFolded, v.service_names AS service, v.service_folded AS serviceFolded,
  v.role, v.protection_need AS protectionNeed, v.archived_at AS archivedAt, v.needs_agreement AS needsAgreement,
  v.third_country AS thirdCountry, v.owner_id AS ownerId, openFindings, coalesce(riskRank, ${risk('open')}) AS riskRank, gravest,
  coalesce(CASE gravest ${gravestFirst.map((one, place) => `WHEN ${place} THEN ${status(one)}`).join(' ')} END,
    ${rankIn(statusOrder, 'v.status')}, ${status('candidate')}) AS statusRank,
  CASE WHEN decidedAt > coalesce(v.status_set_at, '') THEN reviewOn ELSE v.next_review_on END AS nextReviewOn,
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
export const shownVendor = shown('WHERE v.id = @id', 'WHERE st.vendor_id = @id');

const among = 'IN (SELECT value FROM json_each(@ids))';

/** The vendors `@ids` (a JSON array) as shown on `@day`. */
export const shownVendorsAmong = shown(`WHERE v.id ${among}`, `WHERE st.vendor_id ${among}`);

const deciding = (column: string, between: string) => `(SELECT CASE WHEN sum(decides) < count(*)
    THEN group_concat(CASE WHEN decides THEN ${column} END, '${between}' ORDER BY position) END
  FROM (SELECT id, name, position, coalesce(${serviceGravity} = shown.gravest, 0) AS decides
    FROM services LEFT JOIN assessment_standings ON service_id = services.id
    WHERE services.vendor_id = shown.id AND removed_at IS NULL))`;

/** Names of the services whose standing is the status of a vendor in `shown`, where others of it stand elsewhere. */
export const decidingNames = deciding('name', ', ');

/** The same services by their ids, parted by commas. */
export const decidingIds = deciding('id', ',');
