import { DecisionDraft } from '../../../contract/assessments.ts';
import type { Id } from '../../../contract/values.ts';
import type { ReadDb, WriteDb } from '../../database/sql.ts';

/** The decision of a run as far as it is written; null while nothing is. */
export function draftOf(db: ReadDb, assessmentId: Id): DecisionDraft | null {
  return db.first(
    DecisionDraft,
    `SELECT result, decided_by AS "by", role, residual_risk AS residualRisk, next_review_on AS nextReviewOn
     FROM decision_drafts WHERE assessment_id = ?`,
    [assessmentId],
  );
}

/** Keeps the draft in place of the one before. */
export function writeDraft(db: WriteDb, assessmentId: Id, draft: DecisionDraft): void {
  db.run(
    `INSERT INTO decision_drafts (assessment_id, result, decided_by, role, residual_risk, next_review_on)
     VALUES (@assessmentId, @result, @by, @role, @residualRisk, @nextReviewOn)
     ON CONFLICT (assessment_id) DO UPDATE SET result = @result, decided_by = @by, role = @role,
       residual_risk = @residualRisk, next_review_on = @nextReviewOn`,
    { ...draft, assessmentId },
  );
}

/** Leaves no draft. */
export function deleteDraft(db: WriteDb, assessmentId: Id): void {
  db.run('DELETE FROM decision_drafts WHERE assessment_id = ?', [assessmentId]);
}
