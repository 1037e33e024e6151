import { command, os, query } from '../kernel/procedures.ts';
import { addEvidence, answerQuestion, removeEvidence } from './answer-question.ts';
import { assessmentOf, assessmentSummaries, questionnairesOf } from './assessment-of.ts';
import { changeEvidence } from './change-evidence.ts';
import { compensate } from './compensate.ts';
import { decideRun, recordDpoOpinion } from './decide.ts';
import { saveDecisionDraft } from './draft-decision.ts';
import { reopenAnswers, takeBackReopening } from './reopen-answers.ts';
import { discardRun, startRun } from './start-run.ts';
import { settleTreatment, treatFinding } from './treat-findings.ts';

/** Guided assessments: runs of questionnaires for a vendor's service, from the first answer to the locked decision. */
export const assessments = os.assessments.router({
  catalogue: os.assessments.catalogue.handler(({ context }) => ({
    questionnaires: context.templates
      .questionnaires()
      .map((questionnaire) => ({ ...questionnaire, questions: questionnaire.questions.length })),
  })),
  list: os.assessments.list.handler(
    query((tools, { vendorId }) => ({ assessments: assessmentSummaries(tools, vendorId) })),
  ),
  start: os.assessments.start.handler(command(startRun)),
  get: os.assessments.get.handler(query((tools, { assessmentId }) => assessmentOf(tools, assessmentId))),
  questionnaires: os.assessments.questionnaires.handler(
    query((tools, { assessmentId }) => ({ questionnaires: questionnairesOf(tools, assessmentId) })),
  ),
  answer: os.assessments.answer.handler(command(answerQuestion)),
  addEvidence: os.assessments.addEvidence.handler(command(addEvidence)),
  changeEvidence: os.assessments.changeEvidence.handler(command(changeEvidence)),
  removeEvidence: os.assessments.removeEvidence.handler(command(removeEvidence)),
  treatFinding: os.assessments.treatFinding.handler(command(treatFinding)),
  settleTreatment: os.assessments.settleTreatment.handler(command(settleTreatment)),
  compensate: os.assessments.compensate.handler(command(compensate)),
  recordDpoOpinion: os.assessments.recordDpoOpinion.handler(command(recordDpoOpinion)),
  saveDecisionDraft: os.assessments.saveDecisionDraft.handler(command(saveDecisionDraft)),
  decide: os.assessments.decide.handler(command(decideRun)),
  reopen: os.assessments.reopen.handler(command(reopenAnswers)),
  takeBackReopening: os.assessments.takeBackReopening.handler(command(takeBackReopening)),
  discard: os.assessments.discard.handler(command(discardRun)),
});
