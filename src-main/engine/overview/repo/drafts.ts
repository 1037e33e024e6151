import { z } from 'zod';
import { DraftKind } from '../../../contract/overview.ts';
import type { Instant } from '../../../contract/values.ts';
import type { ReadDb } from '../../database/sql.ts';

const DraftRow = z.object({
  kind: DraftKind,
  id: z.string(),
  name: z.string(),
  savedAt: z.string(),
  editor: z.string(),
});
export type DraftRow = z.infer<typeof DraftRow>;

const drafts = `
  SELECT 'consentText' AS kind, t.id, t.name, v.saved_at AS savedAt
  FROM consent_versions v JOIN consent_texts t ON t.id = v.text_id
  WHERE v.published_at IS NULL AND t.archived_at IS NULL
  UNION ALL
  SELECT 'scoringModel', m.id, coalesce(v.content ->> '$.name', ''), v.saved_at
  FROM scoring_version v JOIN scoring_model m ON m.id = v.model_id
  WHERE v.released_at IS NULL AND m.archived_at IS NULL
  UNION ALL
  SELECT 'transferAssessment', a.id, coalesce(a.content ->> '$.title', ''), a.saved_at
  FROM transfer_assessments a
  WHERE a.removed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM transfer_conclusions c WHERE c.assessment_id = a.id AND c.withdrawn_at IS NULL)
  UNION ALL
  SELECT 'inquiry', i.id, v.name, i.saved_at
  FROM inquiry_records i JOIN services s ON s.id = i.service_id JOIN vendors v ON v.id = s.vendor_id
  WHERE i.seal IS NULL AND NOT EXISTS (
    SELECT 1 FROM inquiry_events e WHERE e.inquiry_id = i.id AND e.kind = 'discarded' AND e.retracted_at IS NULL)
  UNION ALL
  SELECT 'contentPiece', p.id, p.title, p.saved_at FROM content_pieces p
  WHERE p.state = 'inWork' AND p.archived_at IS NULL`;

/** Drafts that nobody has saved since an instant, the oldest first, with who touched each last. */
export function draftsSavedBefore(db: ReadDb, before: Instant, most: number): DraftRow[] {
  return db.all(
    DraftRow,
    `SELECT *, coalesce((SELECT actor FROM audit_entries WHERE subject_id = id ORDER BY number DESC LIMIT 1), '') AS editor
     FROM (${drafts}) WHERE savedAt < @before ORDER BY savedAt LIMIT @most`,
    { before, most },
  );
}
