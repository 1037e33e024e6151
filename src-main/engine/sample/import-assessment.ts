import { addEvidence, answerQuestion } from '../assessments/answer-question.ts';
import { compensate } from '../assessments/compensate.ts';
import { decideRun, recordDpoOpinion } from '../assessments/decide.ts';
import { judgeRun } from '../assessments/judge-run.ts';
import { knownRun } from '../assessments/known-run.ts';
import { startRun } from '../assessments/start-run.ts';
import { treatFinding } from '../assessments/treat-findings.ts';
import { today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { documentsOf } from '../vendors/repo/documents.ts';
import type { SampleAssessment, SampleCompany, SampleVendor } from './sample-company.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';

/** Days since a run of the sample was begun that nobody has answered yet. */
const unfinishedSince = -9;

/** Runs one assessment of the sample as it was run: answers, evidence, treatments, opinion, decision, each on its day. */
export function importAssessment(
  tools: CommandTools,
  assessment: SampleAssessment,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const started = reading.toolsOn(tools, assessment.startedDays);
  const finished = reading.toolsOn(tools, assessment.finishedDays);
  const { name: assessor } = personIn(sample, assessment.assessorId);
  const { assessmentId } = startRun(started, { serviceId: assessment.serviceId, assessor });
  for (const answer of assessment.answers) importAnswer(finished, assessmentId, answer, sample, reading);
  importTreatments(finished, assessmentId, assessment, reading);
  importCompensations(tools, assessmentId, assessment, sample, reading);
  importDecision(tools, assessmentId, assessment, sample, reading);
}

/** Begins the run of a vendor that the sample calls "in assessment". */
export function startUnfinishedRun(
  tools: CommandTools,
  vendor: SampleVendor,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const [service] = vendor.services;
  if (vendor.status !== 'inAssessment' || !service) return;
  const assessor = personIn(sample, vendor.ownerId).name;
  startRun(reading.toolsOn(tools, unfinishedSince), { serviceId: service.id, assessor });
}

function importAnswer(
  tools: CommandTools,
  assessmentId: string,
  answer: SampleAssessment['answers'][number],
  sample: SampleCompany,
  reading: SampleReading,
): void {
  const { questionId, value, page } = answer;
  answerQuestion(tools, {
    assessmentId,
    questionId,
    value,
    note: answer.note === null ? '' : reading.text(answer.note),
    quote: answer.quote ?? '',
    place:
      answer.quote === null || page === null
        ? ''
        : reading.text({ de: `S.\u00a0${page}`, en: `p.\u00a0${page}` }),
  });
  const vendor = sample.vendors.find(({ documents }) => documents.some(({ id }) => id === answer.documentId));
  const document = vendor?.documents.find(({ id }) => id === answer.documentId);
  if (!vendor || !document) return;
  const filed = documentsOf(tools.db, vendor.id).find(({ id }) => id === document.id);
  addEvidence(tools, {
    assessmentId,
    questionId,
    hash: filed?.attachment?.hash ?? null,
    evidence: {
      title: reading.text(document.title),
      page,
      datedOn: reading.day(document.datedDays),
      expiresOn: reading.maybeDay(document.expiresDays),
      certificateId: null,
    },
  });
}

function importTreatments(
  tools: CommandTools,
  assessmentId: string,
  assessment: SampleAssessment,
  reading: SampleReading,
): void {
  const { findings } = judgeRun(tools, knownRun(tools.db, assessmentId)).result;
  for (const treated of assessment.treatments) {
    const { questionId, transferRule, kind, ownerId } = treated;
    const met = findings.filter((finding) =>
      questionId === null
        ? finding.id.startsWith(`transfer:${transferRule}:`)
        : finding.origin === 'answer' && finding.questionId === questionId,
    );
    for (const { id: findingId } of met) {
      treatFinding(tools, {
        assessmentId,
        findingId,
        treatment: {
          kind,
          text: reading.text(treated.text),
          ownerId,
          dueOn: reading.maybeDay(treated.dueDays),
          reason: treated.reason === null ? '' : reading.text(treated.reason),
          doneOn: reading.maybeDay(treated.doneDays),
        },
      });
    }
  }
}

function importCompensations(
  tools: CommandTools,
  assessmentId: string,
  { compensations }: SampleAssessment,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  for (const { control, text, byId, acceptedDays, validDays } of compensations) {
    const then = reading.toolsOn(tools, acceptedDays);
    compensate(then, {
      assessmentId,
      control,
      compensation: {
        text: reading.text(text),
        acceptedBy: personIn(sample, byId).name,
        acceptedOn: today(then.clock),
        validUntil: reading.day(validDays),
        hash: null,
      },
    });
  }
}

function importDecision(
  tools: CommandTools,
  assessmentId: string,
  { dpoOpinion, decision }: SampleAssessment,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  recordDpoOpinion(reading.toolsOn(tools, dpoOpinion.days), {
    assessmentId,
    opinion: {
      stance: dpoOpinion.stance,
      text: reading.text(dpoOpinion.text),
      by: personIn(sample, dpoOpinion.byId).name,
    },
  });
  const decider = personIn(sample, decision.byId);
  decideRun(reading.toolsOn(tools, decision.days), {
    assessmentId,
    decision: {
      result: decision.result,
      by: decider.name,
      role: reading.text(decider.role),
      residualRisk: reading.text(decision.residualRisk),
      nextReviewOn: reading.maybeDay(decision.nextReviewDays),
    },
  });
}
