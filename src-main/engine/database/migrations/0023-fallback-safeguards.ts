import type { Migration } from '../migration.ts';

/**
 * What stands beside an adequacy decision or the DPF is named. Clauses noted there as complete counted as the fallback
 * already, so every verdict stays as it was.
 */
export const fallbackSafeguards: Migration = {
  number: 23,
  name: 'fallback-safeguards',
  sql: ['service_locations', 'sub_processors']
    .map(
      (table) => `
ALTER TABLE ${table} ADD COLUMN fallback TEXT;
UPDATE ${table} SET fallback = 'scc' WHERE tool IN ('adequacy', 'dpf') AND scc_complete = 1 AND scc_module_ok = 1;
`,
    )
    .join(''),
};
