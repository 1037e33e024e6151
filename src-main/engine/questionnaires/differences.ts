import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Difference } from '../../contract/own-questionnaires.ts';
import { type Questionnaire, ShippedQuestionnaireId } from '../../contract/questionnaire.ts';
import { keptQuestionnaires, knownRun } from '../assessments/known-run.ts';
import { answersOf } from '../assessments/repo/answers.ts';
import { certificateFacts } from '../assessments/repo/certificates.ts';
import { compensationsOf } from '../assessments/repo/compensations.ts';
import { decidedRun } from '../assessments/repo/decisions.ts';
import type { Run } from '../assessments/repo/runs.ts';
import { treatmentsOf } from '../assessments/repo/treatments.ts';
import { vendorFacts } from '../assessments/repo/vendor-facts.ts';
import { assessmentResult } from '../assessments/rules/result.ts';
import { today } from '../kernel/clock.ts';
import type { EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { ownQuestionnairesPublished } from '../kernel/own-questionnaires-repo.ts';
import { openVault, queryTools } from '../kernel/procedures.ts';
import { transferVerdict } from '../law/transfer.ts';
import { newestDecidedRuns } from './repo/decided-runs.ts';
import { differenceOf, updatesOf } from './rules/difference.ts';

/** Assessments looked at before the engine answers others again; one takes some milliseconds. */
const chunk = 10;

/**
 * Finished assessments, the newest of each service, that today's questionnaires and rules would judge differently. They stay
 * as they were decided: the answers, the places and the own level of that day are held against what is asked today.
 */
export async function differences(
  context: EngineContext,
  signal?: AbortSignal,
): Promise<{ compared: number; rows: Difference[] }> {
  const vault = openVault(context);
  const tools = queryTools(context);
  const runs = newestDecidedRuns(tools.db);
  const current = currentQuestionnaires(tools);
  const rows: Difference[] = [];
  for (const [index, id] of runs.entries()) {
    if (index > 0 && index % chunk === 0) await nextTurn();
    signal?.throwIfAborted();
    // Meanwhile the file may have been locked: nothing of it is read any more.
    if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
    const row = differenceOfRun(tools, knownRun(tools.db, id), current);
    if (row !== null) rows.push(row);
  }
  return { compared: runs.length, rows };
}

/** Every questionnaire by its id, as it stands today. */
function currentQuestionnaires({ db, templates }: QueryTools): Map<string, Questionnaire> {
  const shipped = ShippedQuestionnaireId.options.map((id) => templates.questionnaire(id));
  return new Map([...shipped, ...ownQuestionnairesPublished(db)].map((each) => [each.id, each]));
}

function differenceOfRun(
  tools: QueryTools,
  run: Run,
  current: ReadonlyMap<string, Questionnaire>,
): Difference | null {
  const { db, clock, templates } = tools;
  const decided = decidedRun(db, run.id);
  const service = vendorFacts(db, run.serviceId);
  if (decided === null || service === null) return null;
  const { result, transferQuestion } = decided.judgement;
  const law = templates.transferLaw();
  const transfer = transferVerdict({ ...transferQuestion, asOf: today(clock) }, law);
  const kept = keptQuestionnaires(db, run);
  const now = kept.map((each) => current.get(each.id) ?? each);
  const isSame = updatesOf({ kept, current: now }).length === 0;
  if (isSame && transfer.verdict === result.transfer.verdict) return null;
  const facts = {
    asOf: result.asOf,
    answers: new Map(answersOf(db, run.id).map((answer) => [answer.questionId, answer])),
    treatments: treatmentsOf(db, run.id),
    compensations: compensationsOf(db, run.id),
    certificates: certificateFacts(db, run.vendorId),
    service: { ...service, protectionNeed: decided.protectionNeed },
    ...{ transferQuestion, transfer, law },
    controls: templates.controls(),
    ownLevels: new Map(result.levels.map(({ control, ownLevel }) => [control, ownLevel])),
  };
  const sameQuestions = assessmentResult({ ...facts, questionnaires: kept });
  const differing = differenceOf({
    ...{ decided: result, sameQuestions, kept, current: now },
    now: isSame ? sameQuestions : assessmentResult({ ...facts, questionnaires: now }),
  });
  if (differing === null) return null;
  const { vendorId, vendorName, serviceName } = run;
  const { decidedAt } = decided.decision;
  return { assessmentId: run.id, ...{ vendorId, vendorName, serviceName, decidedAt }, ...differing };
}
