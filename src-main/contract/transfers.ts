import { z } from 'zod';
import { TransferLaw } from './law.ts';
import { calculator, command, query } from './procedure.ts';
import { TransferFilter, TransferList } from './transfer-register.ts';
import { Amendment, Fall, Scenario, ShockAnswer, ShockQuestion, ShockTexts } from './transfer-shock.ts';
import { Id, Prose } from './values.ts';

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
  /** Takes marks back: the law holds again as it is dated. */
  retract: command.input(Ids).output(z.object({})),
  /** Puts marks that were taken back into force again. */
  reinstate: command.input(Ids).output(z.object({})),
};
