import { among, type FoundSources, joined, textsIn } from './found-source.ts';

/** What belongs to vendors and has no entry in their own index. */
export const registerSources: FoundSources = {
  certificate: `SELECT c.id, NULL AS parentId, v.id AS vendorId, c.title, v.name AS detail, c.title AS name,
      c.issuer || ' ' || c.number || ' ' || c.scope || ' ' || c.kind AS words
    FROM certificate_entries c JOIN vendors v ON v.id = c.vendor_id WHERE ${among('c.id')}`,
  contact: `SELECT c.id, NULL AS parentId, v.id AS vendorId, iif(c.name = '', c.email, c.name) AS title, v.name AS detail,
      iif(c.name = '', c.email, c.name) AS name, c.role || ' ' || c.email || ' ' || c.phone AS words
    FROM vendor_contacts c JOIN vendors v ON v.id = c.vendor_id WHERE ${among('c.id')}`,
  inquiry: `SELECT i.id, NULL AS parentId, v.id AS vendorId, v.name AS title, s.name AS detail, '' AS name,
      ${textsIn('i.content')} || ' ' || ${joined('e.note', 'inquiry_events e WHERE e.inquiry_id = i.id')} || ' ' ||
      ${joined('r.file_name', 'inquiry_returns r WHERE r.inquiry_id = i.id')} AS words
    FROM inquiry_records i JOIN services s ON s.id = i.service_id JOIN vendors v ON v.id = s.vendor_id
    WHERE ${among('i.id')} AND NOT EXISTS (SELECT 1 FROM inquiry_events d
      WHERE d.inquiry_id = i.id AND d.kind = 'discarded' AND d.retracted_at IS NULL)`,
  statement: `SELECT t.id, s.id AS parentId, v.id AS vendorId, substr(t.asked_as, 1, 200) AS title,
      v.name || ', ' || s.name AS detail, '' AS name, t.asked_as || ' ' || t.note || ' ' || ${textsIn('t.evidence')} AS words
    FROM vendor_statements t JOIN services s ON s.id = t.service_id JOIN vendors v ON v.id = s.vendor_id
    WHERE ${among('t.id')} AND t.taken_back_at IS NULL`,
  postponement: `SELECT p.service_id AS id, NULL AS parentId, v.id AS vendorId, v.name AS title, s.name AS detail, '' AS name,
      p.reason || ' ' || p.postponed_by AS words
    FROM review_postponements p JOIN services s ON s.id = p.service_id JOIN vendors v ON v.id = s.vendor_id
    WHERE ${among('p.service_id')}`,
  subProcessorNotice: `SELECT n.id, NULL AS parentId, v.id AS vendorId, v.name AS title,
      s.name || ', ' || n.noticed_on AS detail, '' AS name, n.told_by || ' ' || n.note || ' ' ||
      ${joined(`${textsIn('c.content')} || ' ' || c.reason || ' ' || c.decided_by`, 'subprocessor_changes c WHERE c.notice_id = n.id')} AS words
    FROM subprocessor_notices n JOIN services s ON s.id = n.service_id JOIN vendors v ON v.id = s.vendor_id
    WHERE ${among('n.id')} AND n.withdrawn_at IS NULL`,
  transferAssessment: `SELECT t.id, NULL AS parentId, NULL AS vendorId, t.content ->> '$.title' AS title,
      t.content ->> '$.importer' AS detail, t.content ->> '$.title' AS name, ${textsIn('t.content')} || ' ' ||
      ${joined(`c.person || ' ' || c.conditions`, 'transfer_conclusions c WHERE c.assessment_id = t.id AND c.withdrawn_at IS NULL')} AS words
    FROM transfer_assessments t WHERE ${among('t.id')} AND t.removed_at IS NULL`,
  transferScenario: `SELECT id, NULL AS parentId, NULL AS vendorId, name AS title, day AS detail, name, '' AS words
    FROM transfer_scenarios WHERE ${among('id')}`,
  savedView: `SELECT id, NULL AS parentId, NULL AS vendorId, name AS title, '' AS detail, name, '' AS words
    FROM saved_views WHERE ${among('id')}`,
};
