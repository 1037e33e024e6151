import { among, type FoundSources, joined, textsIn } from './found-source.ts';

const ofVendor = `JOIN services s ON s.id = a.service_id JOIN vendors v ON v.id = s.vendor_id`;
const answered = `x.assessment_id || '/' || x.question_id`;

/** Assessments with what people wrote in them, the own level, and own words in letters. Where a title is an id, its name is in the templates. */
export const assessmentSources: FoundSources = {
  answer: `SELECT ${answered} AS id, a.id AS parentId, v.id AS vendorId, x.question_id AS title,
      v.name || ', ' || s.name AS detail, '' AS name, x.note || ' ' || x.quote || ' ' || x.place || ' ' ||
      ${joined('e.title', 'answer_evidence e WHERE e.assessment_id = x.assessment_id AND e.question_id = x.question_id')} AS words
    FROM assessment_answers x JOIN assessments a ON a.id = x.assessment_id ${ofVendor}
    WHERE (x.assessment_id, x.question_id) IN (
      SELECT substr(value, 1, instr(value, '/') - 1), substr(value, instr(value, '/') + 1) FROM json_each(@ids))`,
  treatment: `SELECT t.assessment_id || '/' || t.finding_id AS id, a.id AS parentId, v.id AS vendorId,
      substr(iif(t.text = '', t.reason, t.text), 1, 200) AS title, v.name || ', ' || s.name AS detail, '' AS name,
      t.text || ' ' || t.reason AS words
    FROM finding_treatments t JOIN assessments a ON a.id = t.assessment_id ${ofVendor}
    WHERE (t.assessment_id, t.finding_id) IN (
      SELECT substr(value, 1, instr(value, '/') - 1), substr(value, instr(value, '/') + 1) FROM json_each(@ids))
      AND t.text || t.reason <> ''`,
  assessment: `SELECT a.id, NULL AS parentId, v.id AS vendorId, s.name AS title, v.name AS detail, '' AS name,
      a.assessor || ' ' || coalesce(o.text || ' ' || o.given_by, '') || ' ' ||
      coalesce(d.residual_risk || ' ' || d.decided_by, '') || ' ' || coalesce(f.residual_risk, '') || ' ' ||
      ${joined(`c.text || ' ' || c.accepted_by`, 'level_compensations c WHERE c.assessment_id = a.id')} AS words
    FROM assessments a ${ofVendor} LEFT JOIN dpo_opinions o ON o.assessment_id = a.id
    LEFT JOIN assessment_decisions d ON d.assessment_id = a.id LEFT JOIN decision_drafts f ON f.assessment_id = a.id
    WHERE ${among('a.id')}`,
  questionnaire: `SELECT q.id, NULL AS parentId, NULL AS vendorId, v.content ->> '$.title.de' AS title,
      '' AS detail, (v.content ->> '$.title.de') || ' ' || (v.content ->> '$.title.en') AS name, ${textsIn('v.content')} AS words
    FROM own_questionnaires q JOIN own_questionnaire_versions v ON v.questionnaire_id = q.id
    WHERE ${among('q.id')} AND q.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM own_questionnaire_versions later
      WHERE later.questionnaire_id = q.id AND (later.saved_at, later.id) > (v.saved_at, v.id))`,
  ownMeasure: `SELECT m.control AS id, NULL AS parentId, NULL AS vendorId, m.control AS title, '' AS detail, '' AS name,
      m.note || ' ' || ${joined('e.title', 'own_measure_evidence e WHERE e.control = m.control')} AS words
    FROM own_measures m WHERE ${among('m.control')}`,
  letterWording: `SELECT w.wording_key AS id, NULL AS parentId, NULL AS vendorId, w.wording_key AS title, '' AS detail,
      '' AS name, group_concat(w.words, ' ') AS words
    FROM letter_wordings w WHERE ${among('w.wording_key')} AND w.words <> ''
      AND w.number = (SELECT max(o.number) FROM letter_wordings o
        WHERE o.wording_key = w.wording_key AND o.language = w.language)
    GROUP BY w.wording_key`,
};
