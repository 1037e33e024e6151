import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TransferLaw } from '../../contract/law.ts';
import type { Difference } from '../../contract/own-questionnaires.ts';
import { type Questionnaire, ShippedQuestionnaireId } from '../../contract/questionnaire.ts';
import type { Day } from '../../contract/values.ts';
import { keptQuestionnaires } from '../assessments/known-run.ts';
import { answersOf } from '../assessments/repo/answers.ts';
import { certificateFacts } from '../assessments/repo/certificates.ts';
import { compensationsOf } from '../assessments/repo/compensations.ts';
import { decidedRun } from '../assessments/repo/decisions.ts';
import { treatmentsOf } from '../assessments/repo/treatments.ts';
import { vendorFacts } from '../assessments/repo/vendor-facts.ts';
import { assessmentResult } from '../assessments/rules/result.ts';
import { today } from '../kernel/clock.ts';
import type { EngineContext, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { ownQuestionnairesPublished } from '../kernel/own-questionnaires-repo.ts';
import { openVault, queryTools } from '../kernel/procedures.ts';
import { transferVerdict, verdictAlone } from '../law/transfer.ts';
import { type DecidedRunFacts, decidedRunFacts, newestDecidedRuns } from './repo/decided-runs.ts';
import { differenceOf, type QuestionnaireUpdate, questionnaireUpdate } from './rules/difference.ts';

/** What holds today for all of them. */
interface Present {
  asOf: Day;
  law: TransferLaw;
}

/** Assessments looked at before the engine answers others again; one that may differ takes about a millisecond. */
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
  const ids = newestDecidedRuns(tools.db);
  const updateOf = updatesByRun(tools);
  // Read once: laying the company's own marks over the law takes longer than looking at most runs.
  const present = { asOf: today(tools.clock), law: tools.templates.transferLaw() };
  const rows: Difference[] = [];
  for (let from = 0; from < ids.length; from += chunk) {
    if (from > 0) await nextTurn();
    signal?.throwIfAborted();
    // Meanwhile the file may have been locked: nothing of it is read any more.
    if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
    const runs = decidedRunFacts(tools.db, ids.slice(from, from + chunk));
    rows.push(...runs.flatMap((run) => differenceOfRun(tools, run, { ...updateOf(run), ...present }) ?? []));
  }
  return { compared: ids.length, rows };
}

/** What became of the questionnaires of a run; those that asked the same ones share the comparison. */
function updatesByRun(tools: QueryTools): (run: DecidedRunFacts) => QuestionnaireUpdate {
  const today = currentQuestionnaires(tools);
  const known = new Map<string, QuestionnaireUpdate>();
  return (run) => {
    const asked = run.questionnaires.join();
    const update = known.get(asked) ?? questionnaireUpdate(keptQuestionnaires(tools.db, run), today);
    known.set(asked, update);
    return update;
  };
}

/** Every questionnaire by its id, as it stands today. */
function currentQuestionnaires({ db, templates }: QueryTools): Map<string, Questionnaire> {
  const shipped = ShippedQuestionnaireId.options.map((id) => templates.questionnaire(id));
  return new Map([...shipped, ...ownQuestionnairesPublished(db)].map((each) => [each.id, each]));
}

function differenceOfRun(
  tools: QueryTools,
  run: DecidedRunFacts,
  { asOf, law, ...update }: QuestionnaireUpdate & Present,
): Difference | null {
  const { db } = tools;
  const transferQuestion = { ...run.transferQuestion, asOf };
  const isSame = update.updates.length === 0;
  if (isSame && verdictAlone(transferQuestion, law) === run.verdict) return null;
  const decided = decidedRun(db, run.id);
  const service = vendorFacts(db, run.serviceId);
  if (decided === null || service === null) return null;
  const { result } = decided.judgement;
  const facts = {
    ...factsOfRun(tools, run),
    ...{ law, transfer: transferVerdict(transferQuestion, law) },
    asOf: result.asOf,
    service: { ...service, protectionNeed: decided.protectionNeed },
    transferQuestion: decided.judgement.transferQuestion,
    ownLevels: new Map(result.levels.map(({ control, ownLevel }) => [control, ownLevel])),
  };
  const sameQuestions = assessmentResult({ ...facts, questionnaires: update.kept });
  const differing = differenceOf({
    ...{ ...update, decided: result, sameQuestions },
    now: isSame ? sameQuestions : assessmentResult({ ...facts, questionnaires: update.current }),
  });
  if (differing === null) return null;
  const { vendorId, vendorName, serviceName } = run;
  const { decidedAt } = decided.decision;
  return { assessmentId: run.id, ...{ vendorId, vendorName, serviceName, decidedAt }, ...differing };
}

/** What was answered and settled in a run. */
function factsOfRun({ db, templates }: QueryTools, run: DecidedRunFacts) {
  return {
    answers: new Map(answersOf(db, run.id).map((answer) => [answer.questionId, answer])),
    treatments: treatmentsOf(db, run.id),
    compensations: compensationsOf(db, run.id),
    certificates: certificateFacts(db, run.vendorId),
    controls: templates.controls(),
  };
}
