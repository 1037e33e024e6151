import type { Migration } from '../migration.ts';

type Event = 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * Statement that marks a record as changed since it was last made findable. No "OR IGNORE": in a trigger the conflict clause
 * of the statement outside counts instead.
 */
function mark(kind: string, id: string): string {
  return `INSERT INTO found_marks (kind, record_id) SELECT '${kind}', id FROM (SELECT ${id} AS id)
    WHERE id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM found_marks WHERE kind = '${kind}' AND record_id = id);`;
}

/**
 * Triggers of a table whose rows say something about a record. Their names end in `_found`: they go on while an archive is
 * loaded, so that an imported company is found as well.
 */
function marks(table: string, kind: string, id: (row: 'NEW' | 'OLD') => string, columns?: string): string {
  const trigger = (event: Event, row: 'NEW' | 'OLD') => {
    const when = event === 'UPDATE' && columns ? `UPDATE OF ${columns}` : event;
    return `CREATE TRIGGER ${table}_${event.toLowerCase()}_found AFTER ${when} ON ${table} BEGIN ${mark(kind, id(row))} END;`;
  };
  return [trigger('INSERT', 'NEW'), trigger('UPDATE', 'NEW'), trigger('DELETE', 'OLD')].join('\n');
}

const own = (column: string) => (row: string) => `${row}.${column}`;
const pair = (one: string, other: string) => (row: string) => `${row}.${one} || '/' || ${row}.${other}`;

/** Which record a row of a table belongs to, by its kind. */
const sources: readonly (readonly [
  table: string,
  kind: string,
  id: (row: string) => string,
  columns?: string,
])[] = [
  ['data_requests', 'request', own('id')],
  ['data_request_steps', 'request', own('request_id')],
  ['transfer_assessments', 'transferAssessment', own('id')],
  ['transfer_conclusions', 'transferAssessment', own('assessment_id')],
  ['transfer_scenarios', 'transferScenario', own('id')],
  ['certificate_entries', 'certificate', own('id')],
  ['scoring_model', 'scoringModel', own('id')],
  ['scoring_version', 'scoringModel', own('model_id')],
  ['subprocessor_notices', 'subProcessorNotice', own('id')],
  ['subprocessor_changes', 'subProcessorNotice', own('notice_id')],
  ['people', 'person', own('id')],
  ['vendor_contacts', 'contact', own('id')],
  ['saved_views', 'savedView', own('id')],
  ['own_measures', 'ownMeasure', own('control')],
  ['own_measure_evidence', 'ownMeasure', own('control')],
  ['assessment_answers', 'answer', pair('assessment_id', 'question_id'), 'note, quote, place'],
  ['answer_evidence', 'answer', pair('assessment_id', 'question_id')],
  ['finding_treatments', 'treatment', pair('assessment_id', 'finding_id')],
  ['assessments', 'assessment', own('id'), 'assessor'],
  ['dpo_opinions', 'assessment', own('assessment_id')],
  ['decision_drafts', 'assessment', own('assessment_id')],
  ['assessment_decisions', 'assessment', own('assessment_id')],
  ['level_compensations', 'assessment', own('assessment_id')],
  ['own_questionnaires', 'questionnaire', own('id')],
  ['own_questionnaire_versions', 'questionnaire', own('questionnaire_id')],
  ['inquiry_records', 'inquiry', own('id')],
  ['inquiry_events', 'inquiry', own('inquiry_id')],
  ['vendor_statements', 'statement', own('id')],
  ['review_postponements', 'postponement', own('service_id')],
  ['breaches', 'breach', own('id')],
  ['breach_decisions', 'breach', own('breach_id')],
  ['breach_notices', 'breach', own('breach_id')],
  ['breach_closings', 'breach', own('breach_id')],
  ['breach_task_versions', 'breachTask', own('task_id')],
  ['breach_letters', 'breachLetter', own('id')],
  ['campaigns', 'campaign', own('id'), 'content'],
  ['campaign_answers', 'campaign', own('campaign_id')],
  ['campaign_exceptions', 'campaign', own('campaign_id')],
  ['campaign_releases', 'campaign', own('campaign_id')],
  ['consent_use_changes', 'consentUse', own('use_id')],
];

/** What tells of records under the name of their vendor or service is told anew when that is renamed. */
const renamed = `CREATE TRIGGER vendors_renamed_found AFTER UPDATE OF name ON vendors BEGIN
  INSERT INTO found_marks (kind, record_id)
    SELECT kind, record_id FROM found_records WHERE vendor_id = NEW.id
    AND NOT EXISTS (SELECT 1 FROM found_marks m WHERE m.kind = found_records.kind AND m.record_id = found_records.record_id); END;
CREATE TRIGGER services_renamed_found AFTER UPDATE OF name ON services BEGIN
  INSERT INTO found_marks (kind, record_id)
    SELECT kind, record_id FROM found_records WHERE vendor_id = NEW.vendor_id
    AND NOT EXISTS (SELECT 1 FROM found_marks m WHERE m.kind = found_records.kind AND m.record_id = found_records.record_id); END;`;

/**
 * What can be found beside the indexes of vendors, breaches, consent texts, campaigns, comparisons and contents. The file
 * only marks what changed; the search reads marked records before it answers, since folding words is not SQL's work.
 */
export const foundRecords: Migration = {
  number: 22,
  name: 'found-records',
  sql: `
CREATE TABLE found_marks (
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE found_records (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  -- what it is shown in, where it has no page of its own
  parent_id TEXT,
  vendor_id TEXT,
  title TEXT NOT NULL,
  -- where it is called otherwise in English
  title_en TEXT,
  detail TEXT NOT NULL,
  UNIQUE (kind, record_id)
) STRICT;
CREATE INDEX found_records_by_vendor ON found_records (vendor_id);

CREATE VIRTUAL TABLE found_search USING fts5 (
  name, body,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);
${sources.map(([table, kind, id, columns]) => marks(table, kind, id, columns)).join('\n')}
${renamed}
${sources
  .map(
    ([table, kind, id]) =>
      `INSERT OR IGNORE INTO found_marks (kind, record_id) SELECT '${kind}', ${id(table)} FROM ${table};`,
  )
  .join('\n')}
`,
};
