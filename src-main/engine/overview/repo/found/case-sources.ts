import { among, type FoundSources, joined, textsIn } from './found-source.ts';

const breachNumber = `printf('%d-%02d', b.year, b.sequence)`;
const requestNumber = `printf('%d-%02d', r.year, r.sequence)`;

/** Breaches with what was decided, notified and done (drills are found nowhere); requests; campaigns; people; what waits for a second person. */
export const caseSources: FoundSources = {
  breach: `SELECT b.id, NULL AS parentId, NULL AS vendorId, b.title, ${breachNumber} AS detail,
      '' AS name,
      b.lessons || ' ' || b.controller_name || ' ' || b.controller_contact || ' ' || b.recorded_by || ' ' ||
      ${joined(`d.reason || ' ' || d.by || ' ' || d.dpo_opinion`, 'breach_decisions d WHERE d.breach_id = b.id')} || ' ' ||
      ${joined(`n.reference || ' ' || n.delay_reason || ' ' || n.note || ' ' || n.channel`, 'breach_notices n WHERE n.breach_id = b.id')} || ' ' ||
      ${joined('c.reason', 'breach_closings c WHERE c.breach_id = b.id')} AS words
    FROM breaches b WHERE ${among('b.id')} AND b.is_drill = 0`,
  breachTask: `SELECT t.task_id AS id, t.breach_id AS parentId, NULL AS vendorId, substr(t.text, 1, 200) AS title,
      ${breachNumber} || ' ' || b.title AS detail, '' AS name, t.text AS words
    FROM breach_task_versions t JOIN breaches b ON b.id = t.breach_id
    WHERE ${among('t.task_id')} AND b.is_drill = 0 AND t.is_removed = 0 AND t.text <> '' AND NOT EXISTS (
      SELECT 1 FROM breach_task_versions later WHERE later.task_id = t.task_id AND later.number > t.number)`,
  breachLetter: `SELECT l.id, l.breach_id AS parentId, NULL AS vendorId, l.content ->> '$.subject' AS title,
      ${breachNumber} || ' ' || b.title AS detail, l.content ->> '$.subject' AS name, ${textsIn('l.content')} AS words
    FROM breach_letters l JOIN breaches b ON b.id = l.breach_id
    WHERE ${among('l.id')} AND b.is_drill = 0`,
  request: `SELECT r.id, NULL AS parentId, NULL AS vendorId, iif(r.person = '', ${requestNumber}, r.person) AS title,
      ${requestNumber} AS detail, r.person || ' ' || ${requestNumber} AS name, r.kind || ' ' || r.note || ' ' ||
      ${textsIn('r.recipients')} || ' ' || ${textsIn('r.draft')} || ' ' || ${textsIn('r.answers')} || ' ' ||
      ${textsIn('r.extension')} || ' ' || ${joined('t.text', 'data_request_steps t WHERE t.request_id = r.id')} AS words
    FROM data_requests r WHERE ${among('r.id')}`,
  campaign: `SELECT c.id, NULL AS parentId, NULL AS vendorId, c.content ->> '$.name' AS title,
      substr(c.content ->> '$.goal', 1, 200) AS detail, '' AS name,
      ${joined(`x.note || ' ' || x.by`, 'campaign_answers x WHERE x.campaign_id = c.id')} || ' ' ||
      ${joined(`e.reason || ' ' || e.by`, 'campaign_exceptions e WHERE e.campaign_id = c.id')} || ' ' ||
      ${joined(`r.by || ' ' || r.approved_by || ' ' || r.opinion`, 'campaign_releases r WHERE r.campaign_id = c.id')} AS words
    FROM campaigns c WHERE ${among('c.id')}`,
  scoringModel: `SELECT m.id, NULL AS parentId, NULL AS vendorId, v.content ->> '$.name' AS title,
      v.content ->> '$.productGroup' AS detail, v.content ->> '$.name' AS name, ${textsIn('v.content')} AS words
    FROM scoring_model m JOIN scoring_version v ON v.model_id = m.id
    WHERE ${among('m.id')} AND NOT EXISTS (SELECT 1 FROM scoring_version later WHERE later.model_id = m.id
      AND (later.saved_at, later.id) > (v.saved_at, v.id))`,
  consentUse: `SELECT u.id, u.text_id AS parentId, NULL AS vendorId, u.name AS title, t.name AS detail, '' AS name,
      ${joined(`c.reason || ' ' || c.recorded_by`, 'consent_use_changes c WHERE c.use_id = u.id')} AS words
    FROM consent_uses u JOIN consent_texts t ON t.id = u.text_id WHERE ${among('u.id')}`,
  person: `SELECT id, NULL AS parentId, NULL AS vendorId, name AS title, role AS detail, name, role || ' ' || email AS words
    FROM people WHERE ${among('id')} AND removed_at IS NULL`,
  proposal: `SELECT p.id, NULL AS parentId, NULL AS vendorId, p.label AS title,
      p.proposed_by || ', ' || substr(p.proposed_at, 1, 10) AS detail, p.label AS name,
      ${textsIn('p.act')} || ' ' || p.closed_by || ' ' || p.reason AS words
    FROM act_proposals p WHERE ${among('p.id')}`,
};
