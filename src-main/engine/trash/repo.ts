import { z } from 'zod';
import type { ReadDb } from '../database/sql.ts';

const ArchivedRow = z.object({
  kind: z.string(),
  id: z.string(),
  label: z.string(),
  action: z.string(),
  at: z.string().nullable(),
  by: z.string(),
});
export type ArchivedRow = z.infer<typeof ArchivedRow>;

/** Archived records of each register with the command that archived them. */
const archives = [
  ['vendor', 'vendors', 'name', 'vendors.archive', 'archived_at'],
  ['consentText', 'consent_texts', 'name', 'consents.archive', 'archived_at'],
  ['consentUse', 'consent_uses', 'name', 'consents.archiveUse', 'archived_at'],
  ['campaign', 'campaigns', "content ->> '$.name'", 'campaigns.archive', 'archived_at'],
  ['comparison', 'comparison_records', "content ->> '$.name'", 'comparisons.archive', 'archived_at'],
  ['persona', 'personas', "content ->> '$.label'", 'personas.archive', 'archived_at'],
  ['contentPiece', 'content_pieces', 'title', 'contents.archive', 'archived_at'],
  [
    'scoringModel',
    'scoring_model',
    "coalesce((SELECT content ->> '$.name' FROM scoring_version v WHERE v.model_id = r.id ORDER BY saved_at DESC LIMIT 1), '')",
    'scoring.archive',
    'archived_at',
  ],
] as const;

/** Everything that lies in an archive, with who put it there as far as the audit trail knows. */
export function archivedRecords(db: ReadDb): ArchivedRow[] {
  return archives.flatMap(([kind, table, label, action, column]) =>
    db.all(
      ArchivedRow,
      `SELECT '${kind}' AS kind, r.id, ${label} AS label, '${action}' AS action, r.${column} AS at,
         coalesce((SELECT actor FROM audit_entries e WHERE e.subject_id = r.id AND e.action = '${action}'
           ORDER BY e.number DESC LIMIT 1), '') AS by
       FROM ${table} r WHERE r.${column} IS NOT NULL ORDER BY r.${column} DESC LIMIT 1000`,
    ),
  );
}
