/**
 * Every vendor as people see it on `@day`. The latest event decides the status: set by hand, run started, decision;
 * the next review likewise. Risk and agreement come from the standing of the services' assessments.
 */
export const shownVendors = `
SELECT *, nextReviewOn IS NOT NULL AND nextReviewOn < @day AND status <> 'retired' AS isOverdue FROM (
SELECT v.id, v.name, v.name_folded AS nameFolded, v.service_names AS service, v.service_folded AS serviceFolded,
  v.role, v.protection_need AS protectionNeed, v.archived_at AS archivedAt, v.needs_agreement AS needsAgreement,
  v.third_country AS thirdCountry,
  coalesce(p.name, '') AS ownerName,
  coalesce(v.status, 'candidate') AS status,
  v.next_review_on AS nextReviewOn,
  'open' AS risk, NULL AS reasonDe, NULL AS reasonEn, NULL AS openFindings,
  CASE
    WHEN v.needs_agreement = 0 THEN 'open'
    WHEN v.agreement_until IS NULL THEN 'missing'
    WHEN v.agreement_until < @day THEN 'expired'
    ELSE 'open'
  END AS agreement
FROM vendors v
LEFT JOIN people p ON p.id = v.owner_id)`;
