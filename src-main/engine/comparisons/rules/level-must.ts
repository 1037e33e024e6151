import type { LevelGap } from '../../../contract/assessments.ts';
import type { MustCell, MustTerm } from '../../../contract/comparison-view.ts';
import type { ControlCatalogue } from '../../../contract/law.ts';
import type { Day } from '../../../contract/values.ts';
import { levelPrefix } from '../../assessments/rules/compensation.ts';
import { levelGaps } from '../../assessments/rules/levels.ts';
import { isSettled } from '../../assessments/rules/treatment.ts';
import type { RunOfCandidate } from './candidate-facts.ts';
import { counted, notAssessedCell, plainCell } from './must-states.ts';

/**
 * Art. 28(1), Art. 32 GDPR: whether the measures reach the level that the protection need and the own level ask for,
 * judged as an assessment judges it. What the vendor itself says to be weaker knocks out until a compensation in force
 * makes up for it or the gap is closed; neither a condition nor an accepted risk carries it meanwhile.
 */
export function levelMust(run: RunOfCandidate | null, asOf: Day, controls: ControlCatalogue): MustCell {
  if (run === null) return notAssessedCell;
  const levels = levelsOf(run, asOf, controls);
  const short = levels.filter(({ isShort }) => isShort);
  const failed = short.filter((level) => !isCarriedLevel(run, level));
  const undecided = levels.filter(({ vendorLevel }) => vendorLevel === null).length;
  const reached = levels.length - short.length - undecided;
  const questions = run.questionnaires.flatMap((questionnaire) => questionnaire.questions);
  const first = failed[0]?.control ?? short[0]?.control;
  const cell = {
    terms: compensationTerms(run, short),
    questionId: questions.find(({ control }) => control === first)?.id ?? null,
  };
  if (failed.length > 0) {
    const text = counted(failed.length, ['darunter', 'darunter'], ['below', 'below']);
    return { ...cell, state: 'failed', text };
  }
  if (undecided > 0) {
    const text = counted(undecided, ['offen', 'offen'], ['open', 'open']);
    return { ...plainCell('open', text), terms: cell.terms };
  }
  const text = { de: `${reached} von ${levels.length}`, en: `${reached} of ${levels.length}` };
  return { ...cell, state: short.length > 0 ? 'conditional' : 'met', text };
}

function levelsOf(run: RunOfCandidate, asOf: Day, controls: ControlCatalogue): LevelGap[] {
  return levelGaps({
    questionnaires: run.questionnaires,
    answers: run.answers,
    controls,
    service: serviceOf(run),
    ownLevels: run.ownLevels ?? new Map(),
    compensations: run.compensations ?? new Map(),
    asOf,
  });
}

function isCarriedLevel(run: RunOfCandidate, { control, compensation }: LevelGap): boolean {
  const treatment = run.treatments.get(levelPrefix + control) ?? null;
  return isSettled({ origin: 'level', severity: 'blocker', treatment, compensation });
}

/** The days until which compensations are good, where nothing else closed the gap. */
function compensationTerms(run: RunOfCandidate, short: readonly LevelGap[]): MustTerm[] {
  return short
    .filter((level) => !isCarriedLevel(run, { ...level, compensation: null }))
    .flatMap(({ control, label, compensation }): MustTerm[] => {
      if (!compensation?.isInForce) return [];
      const findingId = levelPrefix + control;
      return [{ findingId, title: label, dueOn: compensation.validUntil, kind: 'compensation' }];
    })
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

/** Levels ask for the protection need only; the rest decides which questions are asked, and that is known already. */
function serviceOf({ need }: RunOfCandidate): Parameters<typeof levelGaps>[0]['service'] {
  return {
    role: 'processor',
    hasSpecialCategories: false,
    hasHrData: false,
    hasProfessionalSecrecy: false,
    protectionNeed: need,
  };
}
