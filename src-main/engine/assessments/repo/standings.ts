import type { DecisionResult } from '../../../contract/assessments.ts';
import type { TransferVerdict } from '../../../contract/transfer.ts';
import type { Bilingual, Day, Id, Instant } from '../../../contract/values.ts';
import type { AgreementState, RiskLevel } from '../../../contract/vendor-register.ts';
import type { WriteDb } from '../../database/sql.ts';

export type DecidedStanding = {
  serviceId: Id;
  vendorId: Id;
  decidedId: Id;
  decision: DecisionResult;
  decidedAt: Instant;
  nextReviewOn: Day | null;
  risk: RiskLevel;
  reason: Bilingual | null;
  openFindings: number;
  agreement: AgreementState;
  transferVerdict: TransferVerdict;
  score: number | null;
};

/** Notes for the register that a run of this service is under way. */
export function noteRunning(db: WriteDb, serviceId: Id, vendorId: Id, runningId: Id, since: Instant): void {
  db.run(
    `INSERT INTO assessment_standings (service_id, vendor_id, running_id, running_since)
     VALUES (@serviceId, @vendorId, @runningId, @since)
     ON CONFLICT (service_id) DO UPDATE SET running_id = @runningId, running_since = @since`,
    { serviceId, vendorId, runningId, since },
  );
}

/** Notes that no run is under way any more; without any decision nothing is left to say. */
export function noteDiscarded(db: WriteDb, serviceId: Id): void {
  db.run('UPDATE assessment_standings SET running_id = NULL, running_since = NULL WHERE service_id = ?', [
    serviceId,
  ]);
  db.run('DELETE FROM assessment_standings WHERE service_id = ? AND decided_id IS NULL', [serviceId]);
}

/** Notes the decision; the run is no longer under way. */
export function noteDecided(db: WriteDb, standing: DecidedStanding): void {
  db.run('UPDATE assessment_standings SET running_id = NULL, running_since = NULL WHERE service_id = ?', [
    standing.serviceId,
  ]);
  noteStanding(db, standing);
}

/** Notes what the newest decision of a service amounts to; a run under way stays noted. */
export function noteStanding(db: WriteDb, { reason, ...standing }: DecidedStanding): void {
  db.run(
    `INSERT INTO assessment_standings (service_id, vendor_id, decided_id, decision, decided_at, next_review_on, risk,
       reason_de, reason_en, open_findings, agreement, transfer_verdict, score)
     VALUES (@serviceId, @vendorId, @decidedId, @decision, @decidedAt, @nextReviewOn, @risk, @reasonDe, @reasonEn,
       @openFindings, @agreement, @transferVerdict, @score)
     ON CONFLICT (service_id) DO UPDATE SET decided_id = @decidedId, decision = @decision, decided_at = @decidedAt,
       next_review_on = @nextReviewOn, risk = @risk, reason_de = @reasonDe, reason_en = @reasonEn,
       open_findings = @openFindings, agreement = @agreement, transfer_verdict = @transferVerdict, score = @score`,
    { ...standing, reasonDe: reason?.de ?? null, reasonEn: reason?.en ?? null },
  );
}
