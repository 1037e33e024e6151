import { z } from 'zod';
import { TransferQuestion, TransferVerdict } from '../../../contract/transfer.ts';
import type { Id } from '../../../contract/values.ts';
import { Run } from '../../assessments/repo/runs.ts';
import type { ReadDb } from '../../database/sql.ts';

const IdRow = z.object({ id: z.string() });

const DecidedRunRow = Run.omit({ run: true, previousId: true, assessor: true, startedAt: true }).extend({
  verdict: TransferVerdict,
  transferQuestion: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(TransferQuestion),
});

/** A decided run as far as it takes to see whether it would be judged differently. */
export type DecidedRunFacts = z.infer<typeof DecidedRunRow>;

/** The newest decided assessment of every service whose vendor is still on the lists. */
export function newestDecidedRuns(db: ReadDb): Id[] {
  return db
    .all(
      IdRow,
      `SELECT s.decided_id AS id FROM assessment_standings s JOIN vendors v ON v.id = s.vendor_id
       WHERE s.decided_id IS NOT NULL AND v.archived_at IS NULL ORDER BY v.name, s.decided_at`,
    )
    .map(({ id }) => id);
}

/** What was asked in these runs, and the verdict and the places of their decisions, in the order of the ids. */
export function decidedRunFacts(db: ReadDb, ids: readonly Id[]): DecidedRunFacts[] {
  return db.all(
    DecidedRunRow,
    `SELECT a.id, a.service_id AS serviceId, s.name AS serviceName, v.id AS vendorId, v.name AS vendorName,
       a.questionnaires, d.decided_at AS decidedAt, d.judgement ->> '$.result.transfer.verdict' AS verdict,
       d.judgement -> '$.transferQuestion' AS transferQuestion
     FROM json_each(?) AS wanted
     JOIN assessments a ON a.id = wanted.value
     JOIN assessment_decisions d ON d.assessment_id = a.id
     JOIN services s ON s.id = a.service_id
     JOIN vendors v ON v.id = s.vendor_id
     ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  );
}
