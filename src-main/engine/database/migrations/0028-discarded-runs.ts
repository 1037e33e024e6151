import type { Migration } from '../migration.ts';

/** The history of a vendor finds its discarded assessments without reading the whole trail. */
export const discardedRuns: Migration = {
  number: 28,
  name: 'discarded-runs',
  sql: `
CREATE INDEX audit_entries_of_discarded ON audit_entries (subject_id) WHERE action = 'assessments.discard';
`,
};
