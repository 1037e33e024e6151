import type { AssessmentResult, Decision, DecisionResult, DpoOpinion } from '../../contract/assessments.ts';
import type { Id } from '../../contract/values.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { refuseWithoutSecondPerson } from '../kernel/four-eyes-repo.ts';
import { judgeRun } from './judge-run.ts';
import { openRun, runSubject } from './known-run.ts';
import { insertDecision, needsDpoOpinion, opinionOf, writeOpinion } from './repo/decisions.ts';
import { deleteDraft } from './repo/drafts.ts';
import { type Run, touchRun } from './repo/runs.ts';
import { type DecidedStanding, noteDecided } from './repo/standings.ts';
import { refreshReviewDays } from './review-days.ts';
import { approvalObstacles } from './rules/approval.ts';
import { standingOf } from './rules/standing.ts';

type OpinionInput = { assessmentId: Id; opinion: Omit<DpoOpinion, 'givenAt'> };
type DecisionInput = { assessmentId: Id; decision: Omit<Decision, 'decidedAt'> };

/** Art. 39(1) GDPR: the data-protection officer's own opinion, separate from the decision. */
export function recordDpoOpinion(tools: CommandTools, { assessmentId, opinion }: OpinionInput): DpoOpinion {
  const run = openRun(tools.db, assessmentId);
  const givenAt = instantNow(tools.clock);
  const before = opinionOf(tools.db, assessmentId);
  const given = { ...opinion, givenAt };
  writeOpinion(tools.db, assessmentId, given);
  touchRun(tools.db, assessmentId, givenAt);
  tools.record({ subject: runSubject(run), ...(before === null ? {} : { before }), after: given });
  if (before !== null) {
    const { givenAt: _givenAt, ...former } = before;
    tools.undoWith('assessments.recordDpoOpinion', { assessmentId, opinion: former });
  }
  return given;
}

/** Decides and locks a run; refuses an approval that something stands in the way of and says what. */
export function decideRun(tools: CommandTools, { assessmentId, decision }: DecisionInput): Decision {
  const run = openRun(tools.db, assessmentId);
  refuseWithoutSecondPerson(tools.db, 'decisions', assessmentId);
  refuseUndecidable(tools, assessmentId, decision.result);
  const { result, transferQuestion, protectionNeed } = judgeRun(tools, run);
  const decided = { ...decision, decidedAt: instantNow(tools.clock) };
  touchRun(tools.db, assessmentId, decided.decidedAt);
  deleteDraft(tools.db, assessmentId);
  insertDecision(tools.db, assessmentId, {
    decision: decided,
    protectionNeed,
    judgement: { result, transferQuestion },
  });
  noteDecided(tools.db, standingAfter(run, decided, result));
  refreshReviewDays(tools, [run.serviceId]);
  const { score, proposal, coverage } = result;
  tools.record({ subject: runSubject(run), after: { ...decided, score, proposal, ...coverage } });
  return decided;
}

/** Refuses a decision that something stands in the way of, and says what. */
export function refuseUndecidable(tools: CommandTools, assessmentId: Id, decision: DecisionResult): void {
  const { result } = judgeRun(tools, openRun(tools.db, assessmentId));
  const reasons = approvalObstacles({
    decision,
    result,
    dpoOpinion: opinionOf(tools.db, assessmentId),
    settings: { needsDpoOpinion: needsDpoOpinion(tools.db) },
  });
  if (reasons.length > 0) throw refuse('APPROVAL_REFUSED', { reasons });
}

/** What the register shows of a service after a decision. */
export function standingAfter(run: Run, decision: Decision, result: AssessmentResult): DecidedStanding {
  return {
    serviceId: run.serviceId,
    vendorId: run.vendorId,
    decidedId: run.id,
    decision: decision.result,
    decidedAt: decision.decidedAt,
    nextReviewOn: decision.nextReviewOn,
    ...standingOf(result, decision.result),
    transferVerdict: result.transfer.verdict,
    score: result.score,
  };
}
