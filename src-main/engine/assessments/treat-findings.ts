import type { Treatment } from '../../contract/assessments.ts';
import type { Day, Id } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { standingAfter } from './decide.ts';
import { judgeRun } from './judge-run.ts';
import { knownRun, openRun, runSubject } from './known-run.ts';
import { lastDecidedRun, touchRun } from './repo/runs.ts';
import { noteStanding } from './repo/standings.ts';
import {
  deleteTreatment,
  hasPerson,
  settlementsOf,
  treatmentsOf,
  writeSettlement,
  writeTreatment,
} from './repo/treatments.ts';
import { refreshReviewDays } from './review-days.ts';

type TreatmentInput = { assessmentId: Id; findingId: string; treatment: Treatment | null };
type SettlementInput = { assessmentId: Id; findingId: string; doneOn: Day | null };

/** Says what becomes of a finding, or takes it back. */
export function treatFinding(
  tools: CommandTools,
  { assessmentId, findingId, treatment }: TreatmentInput,
): Record<string, never> {
  const run = openRun(tools.db, assessmentId);
  const before = treatmentsOf(tools.db, assessmentId).get(findingId) ?? null;
  if (treatment === null) deleteTreatment(tools.db, assessmentId, findingId);
  else {
    const isKnown = judgeRun(tools, run).result.findings.some(({ id }) => id === findingId);
    if (!isKnown) throw refuse('FINDING_UNKNOWN', { findingId });
    if (treatment.ownerId !== null && !hasPerson(tools.db, treatment.ownerId)) {
      throw refuse('RECORD_NOT_FOUND', { kind: 'person', id: treatment.ownerId });
    }
    writeTreatment(tools.db, assessmentId, findingId, treatment);
  }
  touchRun(tools.db, assessmentId, instantNow(tools.clock));
  tools.record({
    subject: runSubject(run),
    before: { findingId, treatment: before },
    after: { findingId, treatment },
  });
  tools.undoWith('assessments.treatFinding', { assessmentId, findingId, treatment: before });
  return {};
}

/** Notes after the decision that a demand or condition was met, or takes it back; the decided run itself stays as it is. */
export function settleTreatment(
  tools: CommandTools,
  { assessmentId, findingId, doneOn }: SettlementInput,
): Record<string, never> {
  const run = knownRun(tools.db, assessmentId);
  const { decided } = judgeRun(tools, run);
  if (decided === null) throw refuse('RECORD_NOT_FOUND', { kind: 'decision', id: assessmentId });
  if (treatmentsOf(tools.db, assessmentId).get(findingId) === undefined) {
    throw refuse('FINDING_UNKNOWN', { findingId });
  }
  const before = settlementsOf(tools.db, assessmentId).get(findingId) ?? null;
  writeSettlement(tools.db, assessmentId, findingId, doneOn);
  if (lastDecidedRun(tools.db, run.serviceId) === assessmentId) {
    noteStanding(tools.db, standingAfter(run, decided.decision, judgeRun(tools, run).result));
    refreshReviewDays(tools, [run.serviceId]);
  }
  tools.record({
    subject: runSubject(run),
    before: { findingId, doneOn: before },
    after: { findingId, doneOn },
  });
  tools.undoWith('assessments.settleTreatment', { assessmentId, findingId, doneOn: before });
  return {};
}
