import type { Answer, AssessmentResult } from '../../contract/assessments.ts';
import type { TransferQuestion } from '../../contract/transfer.ts';
import type { ProtectionNeed } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { pointsOf } from '../law/service-transfer.ts';
import { transferVerdict } from '../law/transfer.ts';
import { keptQuestionnaires } from './known-run.ts';
import { answersOf } from './repo/answers.ts';
import { certificateFacts } from './repo/certificates.ts';
import { compensationsOf } from './repo/compensations.ts';
import { type DecidedRun, decidedRun } from './repo/decisions.ts';
import type { Run } from './repo/runs.ts';
import { settlementsOf, treatmentsOf } from './repo/treatments.ts';
import { ownLevels, vendorFacts } from './repo/vendor-facts.ts';
import { compensatedLevels, withCompensations } from './rules/compensation.ts';
import { assessmentResult } from './rules/result.ts';
import { withSettlements } from './rules/treatment.ts';

export type Judgement = {
  result: AssessmentResult;
  transferQuestion: TransferQuestion;
  protectionNeed: ProtectionNeed;
  answers: Answer[];
  decided: DecidedRun | null;
};

/** What the rules say about a run: as of today while it is open, as of the decision once it is decided. */
export function judgeRun(tools: QueryTools, run: Run): Judgement {
  const decided = run.decidedAt === null ? null : decidedRun(tools.db, run.id);
  return decided === null ? judgeOpenRun(tools, run) : recallJudgement(tools, run, decided);
}

function judgeOpenRun({ db, clock, templates }: QueryTools, run: Run): Judgement {
  const asOf = today(clock);
  const service = vendorFacts(db, run.serviceId);
  if (service === null) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: run.serviceId });
  const law = templates.transferLaw();
  const transferQuestion = pointsOf(service, service, asOf);
  const answers = answersOf(db, run.id);
  const result = assessmentResult({
    asOf,
    questionnaires: keptQuestionnaires(db, run),
    answers: new Map(answers.map((answer) => [answer.questionId, answer])),
    treatments: treatmentsOf(db, run.id),
    compensations: compensationsOf(db, run.id),
    certificates: certificateFacts(db, run.vendorId),
    service,
    transferQuestion,
    transfer: transferVerdict(transferQuestion, law),
    law,
    controls: templates.controls(),
    ownLevels: ownLevels(db),
  });
  return { result, transferQuestion, protectionNeed: service.protectionNeed, answers, decided: null };
}

/** A decided run reads as it was decided; only what was met since, and what compensates today, is added. */
function recallJudgement({ db, clock }: QueryTools, run: Run, decided: DecidedRun): Judgement {
  const { result, transferQuestion } = decided.judgement;
  const compensations = compensationsOf(db, run.id);
  const day = today(clock);
  const met = withSettlements(result.findings, settlementsOf(db, run.id));
  return {
    result: {
      ...result,
      findings: withCompensations(met, compensations, day),
      levels: compensatedLevels(result.levels, compensations, day),
    },
    transferQuestion,
    protectionNeed: decided.protectionNeed,
    answers: answersOf(db, run.id),
    decided,
  };
}
