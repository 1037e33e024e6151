import type { Assessment, AssessmentSummary } from '../../contract/assessments.ts';
import type { Questionnaire } from '../../contract/questionnaire.ts';
import type { Id } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { confidenceToday } from './confidence-today.ts';
import { judgeRun } from './judge-run.ts';
import { keptQuestionnaires, knownRun } from './known-run.ts';
import { answersOf } from './repo/answers.ts';
import { decisionFigures, opinionOf } from './repo/decisions.ts';
import { draftOf } from './repo/drafts.ts';
import { reopeningsOf } from './repo/reopenings.ts';
import { lastSavedAt, listRuns, type Run, runById } from './repo/runs.ts';
import { changedQuestions, lastAnswers, withReopened } from './rules/comparison.ts';

/** A run with its answers, what the rules say about it and what changed since the run before. */
export function assessmentOf(tools: QueryTools, id: Id): Assessment {
  const run = knownRun(tools.db, id);
  const { result, protectionNeed, answers, decided } = judgeRun(tools, run);
  const { questionnaires: _hashes, decidedAt: _decidedAt, ...facts } = run;
  return {
    ...facts,
    protectionNeed,
    answers,
    ...sinceLastTime(tools, run),
    result,
    confidenceToday: decided === null ? result.confidence : confidenceToday(tools, run, { result, answers }),
    dpoOpinion: opinionOf(tools.db, id),
    decisionDraft: draftOf(tools.db, id),
    decision: decided?.decision ?? null,
    lastSavedAt: lastSavedAt(tools.db, id),
  };
}

/** The questionnaires of a run as they were when it started, in the order in which they are asked. */
export function questionnairesOf({ db }: QueryTools, id: Id): Questionnaire[] {
  return keptQuestionnaires(db, knownRun(db, id));
}

/** Runs of one vendor, or of all, newest first, with their figures. */
export function assessmentSummaries(tools: QueryTools, vendorId: Id | null): AssessmentSummary[] {
  return listRuns(tools.db, vendorId).map((run) => summaryOf(tools, run));
}

function summaryOf(tools: QueryTools, run: Run): AssessmentSummary {
  const { id, vendorId, vendorName, serviceId, serviceName, startedAt, assessor } = run;
  const facts = { id, vendorId, vendorName, serviceId, serviceName, run: run.run, startedAt, assessor };
  const figures = decisionFigures(tools.db, id);
  if (figures !== null) {
    const { answered, asked, score, proposal, ...decision } = figures;
    return { ...facts, decision, answered, asked, score, proposal };
  }
  const { coverage, score, proposal } = judgeRun(tools, run).result;
  return { ...facts, decision: null, answered: coverage.answered, asked: coverage.asked, score, proposal };
}

function sinceLastTime(tools: QueryTools, run: Run): Pick<Assessment, 'lastTime' | 'changedQuestions'> {
  const previous = run.previousId === null ? null : runById(tools.db, run.previousId);
  const reopened = reopeningsOf(tools.db, run.id);
  if (previous === null) return { lastTime: reopened, changedQuestions: [] };
  return {
    lastTime: withReopened(lastAnswers(answersOf(tools.db, previous.id)), reopened),
    changedQuestions: changedQuestions(
      keptQuestionnaires(tools.db, run),
      keptQuestionnaires(tools.db, previous),
    ),
  };
}
