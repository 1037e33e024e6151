import { z } from 'zod';
import { AssessmentResult, AssessmentSummary, Decision, DpoOpinion } from '../../../contract/assessments.ts';
import { TransferQuestion } from '../../../contract/transfer.ts';
import { type Id, ProtectionNeed } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

/** What the rules said at the decision and about which places: kept so that a locked run never reads differently. */
const Judgement = z.object({ result: AssessmentResult, transferQuestion: TransferQuestion });

const DecisionRow = Decision.extend({
  protectionNeed: ProtectionNeed,
  judgement: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(Judgement),
});
export type DecidedRun = {
  decision: Decision;
  protectionNeed: ProtectionNeed;
  judgement: z.infer<typeof Judgement>;
};

const SummaryRow = Decision.extend(
  AssessmentSummary.pick({ answered: true, asked: true, score: true, proposal: true }).shape,
);
const NeedsRow = z.object({ needs: z.number() });

const decisionColumns = `result, decided_by AS "by", role, decided_at AS decidedAt, residual_risk AS residualRisk,
  next_review_on AS nextReviewOn, reviewed_by AS reviewedBy`;

/** The decision of a run with what it was based on; null while undecided. */
export function decidedRun(db: ReadDb, assessmentId: Id): DecidedRun | null {
  const row = db.first(
    DecisionRow,
    `SELECT ${decisionColumns}, protection_need AS protectionNeed, judgement
     FROM assessment_decisions WHERE assessment_id = ?`,
    [assessmentId],
  );
  if (row === null) return null;
  const { protectionNeed, judgement, ...decision } = row;
  return { decision: withReviewer(decision), protectionNeed, judgement };
}

/** The decision of a run and its figures, without what it was based on. */
export function decisionFigures(db: ReadDb, assessmentId: Id): z.infer<typeof SummaryRow> | null {
  const row = db.first(
    SummaryRow,
    `SELECT ${decisionColumns}, answered, asked, score, proposal FROM assessment_decisions WHERE assessment_id = ?`,
    [assessmentId],
  );
  return row === null ? null : withReviewer(row);
}

/** Nobody named is no name. */
function withReviewer<Row extends { reviewedBy?: string | undefined }>(row: Row): Row {
  if (row.reviewedBy !== '') return row;
  const { reviewedBy: _nobody, ...rest } = row;
  return rest as Row;
}

/** Records a decision; from here on the run is locked. */
export function insertDecision(db: WriteDb, assessmentId: Id, run: DecidedRun): void {
  const { result } = run.judgement;
  db.run(
    `INSERT INTO assessment_decisions (assessment_id, result, decided_by, role, decided_at, residual_risk,
       next_review_on, reviewed_by, judgement, protection_need, answered, asked, score, proposal)
     VALUES (@assessmentId, @result, @by, @role, @decidedAt, @residualRisk, @nextReviewOn, @reviewedBy, @judgement,
       @protectionNeed, @answered, @asked, @score, @proposal)`,
    {
      ...run.decision,
      reviewedBy: run.decision.reviewedBy ?? '',
      assessmentId,
      judgement: JSON.stringify(run.judgement),
      protectionNeed: run.protectionNeed,
      answered: result.coverage.answered,
      asked: result.coverage.asked,
      score: result.score,
      proposal: result.proposal,
    },
  );
}

/** The data-protection officer's opinion on a run (Art. 39(1)(c) GDPR). */
export function opinionOf(db: ReadDb, assessmentId: Id): DpoOpinion | null {
  return db.first(
    DpoOpinion,
    'SELECT stance, text, given_by AS "by", given_at AS givenAt FROM dpo_opinions WHERE assessment_id = ?',
    [assessmentId],
  );
}

/** Records or replaces the opinion. */
export function writeOpinion(db: WriteDb, assessmentId: Id, opinion: DpoOpinion): void {
  db.run(
    `INSERT INTO dpo_opinions (assessment_id, stance, text, given_by, given_at)
     VALUES (@assessmentId, @stance, @text, @by, @givenAt)
     ON CONFLICT (assessment_id) DO UPDATE SET stance = @stance, text = @text, given_by = @by, given_at = @givenAt`,
    { ...opinion, assessmentId },
  );
}

/** Whether approval waits for the opinion, as the settings of this file say. */
export function needsDpoOpinion(db: ReadDb): boolean {
  const row = db.first(
    NeedsRow,
    `SELECT coalesce(value ->> '$.needsDpoOpinion', 0) AS needs FROM settings WHERE key = 'vault'`,
  );
  return row?.needs === 1;
}
