import { command, os, query } from '../kernel/procedures.ts';
import { askRestored, askShock } from './ask-shock.ts';
import { assessmentOf, listAssessments } from './assessments.ts';
import {
  newVersion,
  removeAssessment,
  restoreAssessment,
  saveAssessment,
  startAssessment,
} from './change-assessments.ts';
import {
  applyFalls,
  reinstateFalls,
  removeScenario,
  retractFalls,
  saveScenario,
} from './change-scenarios.ts';
import { concludeAssessment, withdrawConclusion } from './conclude.ts';
import { listTransfers } from './list-transfers.ts';
import { standingAmendments } from './repo/amendments.ts';
import { listScenarios } from './repo/scenarios.ts';

/**
 * Transfers to third countries (chapter V GDPR): the register over all vendors, what happens when a decision falls, and
 * transfer impact assessments. It reads across vendors and campaigns; nobody looks back at it.
 */
export const transfers = os.transfers.router({
  list: os.transfers.list.handler(query(listTransfers)),
  law: os.transfers.law.handler(query(({ templates }) => templates.transferLaw())),
  shock: os.transfers.shock.handler(query(askShock)),
  shockTexts: os.transfers.shockTexts.handler(({ context }) => context.templates.shockTexts()),
  scenarios: os.transfers.scenarios.handler(query(({ db }) => ({ scenarios: listScenarios(db) }))),
  saveScenario: os.transfers.saveScenario.handler(command(saveScenario)),
  removeScenario: os.transfers.removeScenario.handler(command(removeScenario)),
  amendments: os.transfers.amendments.handler(
    query(({ db }) => ({
      amendments: standingAmendments(db).map(({ retractedAt: _retractedAt, ...amendment }) => amendment),
    })),
  ),
  apply: os.transfers.apply.handler(command(applyFalls)),
  restored: os.transfers.restored.handler(query(askRestored)),
  retract: os.transfers.retract.handler(command(retractFalls)),
  reinstate: os.transfers.reinstate.handler(command(reinstateFalls)),
  assessments: os.transfers.assessments.handler(query(listAssessments)),
  assessment: os.transfers.assessment.handler(query(assessmentOf)),
  assessmentTexts: os.transfers.assessmentTexts.handler(({ context }) => context.templates.tiaTexts()),
  startAssessment: os.transfers.startAssessment.handler(
    command((tools, input) => startAssessment(tools, input)),
  ),
  newVersion: os.transfers.newVersion.handler(command(newVersion)),
  saveAssessment: os.transfers.saveAssessment.handler(command(saveAssessment)),
  removeAssessment: os.transfers.removeAssessment.handler(command(removeAssessment)),
  restoreAssessment: os.transfers.restoreAssessment.handler(command(restoreAssessment)),
  conclude: os.transfers.conclude.handler(command(concludeAssessment)),
  withdrawConclusion: os.transfers.withdrawConclusion.handler(command(withdrawConclusion)),
});
