import { z } from 'zod';
import { TransferLaw } from './law.ts';
import { calculator, command, query } from './procedure.ts';
import { Tia, TiaConclusionInput, TiaContent, TiaRow, TiaTexts } from './transfer-assessment.ts';
import { TransferFilter, TransferList, TransferSubject } from './transfer-register.ts';
import { Amendment, Fall, Scenario, ShockAnswer, ShockQuestion, ShockTexts } from './transfer-shock.ts';
import { Id, Instant, Language, Prose } from './values.ts';

const AssessmentId = z.object({ assessmentId: Id });
const Touched = z.object({ id: Id });
const Ids = z.object({ ids: z.array(Id).min(1).max(100) });

export const transfers = {
  /** Every transfer to a third country as of today (Art. 30(1)(e) GDPR), and the seats from which access may come. */
  list: query.input(TransferFilter).output(TransferList),
  /** The law of transfers as it holds for this company: the dated law with what it marked as fallen. */
  law: query.output(TransferLaw),
  /** What would change if this fell on that day; nothing is stored. */
  shock: query.input(ShockQuestion).output(ShockAnswer),
  shockTexts: calculator.output(ShockTexts),
  scenarios: query.output(z.object({ scenarios: z.array(Scenario) })),
  saveScenario: command.input(Scenario.extend({ id: Id.nullable() })).output(Scenario),
  removeScenario: command.input(z.object({ scenarioId: Id })).output(z.object({})),
  /** What the company marked as fallen, newest first. */
  amendments: query.output(z.object({ amendments: z.array(Amendment) })),
  /** Marks it as fallen from that day: every verdict and every gate follow. */
  apply: command
    .input(
      ShockQuestion.extend({
        falls: z.array(Fall).min(1).max(50),
        isExercise: z.boolean(),
        source: Prose,
        scenarioId: Id.nullable(),
      }),
    )
    .output(z.object({ amendments: z.array(Amendment) })),
  /** What taking these marks back would restore: each verdict without them and with them; nothing is stored. */
  restored: query.input(Ids).output(ShockAnswer),
  /** Takes marks back: the law holds again as it is dated. */
  retract: command.input(Ids).output(z.object({})),
  /** Puts marks that were taken back into force again. */
  reinstate: command.input(Ids).output(z.object({})),
  /** Transfer impact assessments: what is due first. */
  assessments: query.output(z.object({ assessments: z.array(TiaRow) })),
  assessment: query.input(AssessmentId).output(Tia),
  assessmentTexts: calculator.output(TiaTexts),
  /** Begins one about a transfer, from the answers of another if `basedOn` names it. */
  startAssessment: command
    .input(z.object({ subject: TransferSubject, basedOn: Id.nullable(), language: Language }))
    .output(Touched),
  newVersion: command.input(AssessmentId).output(Touched),
  /** Saves a draft; refused when somebody saved after `savedAt`. */
  saveAssessment: command
    .input(AssessmentId.extend({ content: TiaContent, savedAt: Instant.nullable() }))
    .output(z.object({ savedAt: Instant })),
  removeAssessment: command.input(AssessmentId).output(z.object({})),
  restoreAssessment: command.input(AssessmentId).output(z.object({})),
  /** Closes it for good; its result stands at every place it is about. */
  conclude: command.input(AssessmentId.extend({ conclusion: TiaConclusionInput })).output(Touched),
  /** Only undo takes a conclusion back. */
  withdrawConclusion: command.input(AssessmentId).output(Touched),
};
