import type { Answer } from '../../contract/assessments.ts';
import type { AskableGroup, AskableQuestion } from '../../contract/inquiries.ts';
import type { Questionnaire, QuestionnaireId } from '../../contract/questionnaire.ts';
import type { Day, Id } from '../../contract/values.ts';
import { judgeRun } from '../assessments/judge-run.ts';
import { keptQuestionnaires, knownRun } from '../assessments/known-run.ts';
import { certificateFacts } from '../assessments/repo/certificates.ts';
import { lastDecidedRun, runningRun } from '../assessments/repo/runs.ts';
import { vendorFacts } from '../assessments/repo/vendor-facts.ts';
import type { CertificateFacts } from '../assessments/rules/certificate-facts.ts';
import { isProved } from '../assessments/rules/confidence.ts';
import { heldFacts } from '../assessments/rules/run-facts.ts';
import { visibleQuestions } from '../assessments/rules/visibility.ts';
import { today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { pointsOf } from '../law/service-transfer.ts';
import { transferVerdict } from '../law/transfer.ts';
import { serviceById } from './repo/records.ts';
import { askableStanding } from './rules/choose-questions.ts';

type Asked = {
  questionnaires: readonly Questionnaire[];
  hidden: ReadonlySet<string>;
  answers: readonly Answer[];
  certificates: CertificateFacts;
};

/** What can be asked about a service: the questions of its running or last assessment, else of a new one. */
export function askableQuestions(
  tools: QueryTools,
  { serviceId }: { serviceId: Id },
): { questionnaires: AskableGroup[] } {
  if (serviceById(tools.db, serviceId) === null)
    throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: serviceId });
  const { questionnaires, hidden, answers, certificates } = askedOf(tools, serviceId);
  const given = new Map(answers.map((answer) => [answer.questionId, answer]));
  const proof = { day: today(tools.clock), certificates };
  return {
    questionnaires: questionnaires.flatMap((questionnaire) => {
      const { id, version, title } = questionnaire;
      const groups = questionnaire.groups.flatMap((group) => {
        const questions = questionnaire.questions
          .filter((question) => question.group === group.id && !hidden.has(question.id))
          .map((question) => askable(question, id, given.get(question.id), proof));
        return questions.length === 0 ? [] : [{ ...group, questions }];
      });
      return groups.length === 0 ? [] : [{ questionnaireId: id, version, title, groups }];
    }),
  };
}

/** The questionnaires from which a set is sealed: as they were when the assessment began. */
export function questionnairesFor({ db, templates }: QueryTools, serviceId: Id): readonly Questionnaire[] {
  const runId = runningRun(db, serviceId) ?? lastDecidedRun(db, serviceId);
  return runId === null ? templates.questionnaires() : keptQuestionnaires(db, knownRun(db, runId));
}

function askable(
  { id, label, text, severity }: Questionnaire['questions'][number],
  questionnaireId: QuestionnaireId,
  answer: Answer | undefined,
  { day, certificates }: { day: Day; certificates: CertificateFacts },
): AskableQuestion {
  const proved = answer !== undefined && isProved(answer, questionnaireId, day, certificates);
  return {
    id,
    label,
    text,
    severity,
    standing: askableStanding(answer, proved),
    ours: answer?.value ?? null,
  };
}

function askedOf(tools: QueryTools, serviceId: Id): Asked {
  const questionnaires = questionnairesFor(tools, serviceId);
  const runId = runningRun(tools.db, serviceId) ?? lastDecidedRun(tools.db, serviceId);
  if (runId === null)
    return { questionnaires, hidden: hiddenAtFirst(tools, serviceId), answers: [], certificates: new Map() };
  const run = knownRun(tools.db, runId);
  const { result, answers } = judgeRun(tools, run);
  const hidden = new Set(result.hidden.map(({ questionId }) => questionId));
  return { questionnaires, hidden, answers, certificates: certificateFacts(tools.db, run.vendorId) };
}

/** What a first assessment of the service would not ask. */
function hiddenAtFirst({ db, clock, templates }: QueryTools, serviceId: Id): ReadonlySet<string> {
  const service = vendorFacts(db, serviceId);
  if (service === null) return new Set();
  const law = templates.transferLaw();
  const transferQuestion = pointsOf(service, service, today(clock));
  const transfer = transferVerdict(transferQuestion, law);
  const held = heldFacts({ service, transferQuestion, transfer, law });
  const { hidden } = visibleQuestions(templates.questionnaires(), held, service.protectionNeed);
  return new Set(hidden.map(({ questionId }) => questionId));
}
