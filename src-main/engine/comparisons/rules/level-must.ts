import type { MustCell } from '../../../contract/comparison-view.ts';
import type { ControlCatalogue } from '../../../contract/law.ts';
import type { Day } from '../../../contract/values.ts';
import { hasShortfall, levelGaps } from '../../assessments/rules/levels.ts';
import type { RunOfCandidate } from './candidate-facts.ts';
import {
  counted,
  type Gap,
  isCarried,
  isClosed,
  notAssessedCell,
  plainCell,
  termsOf,
} from './must-states.ts';

/**
 * Art. 32 GDPR: whether the measures reach the level that the protection need asks for. A control that lacks a measure
 * outright knocks out unless a compensation in force, a condition with a day or an accepted reason carries it; what is partly in place does not.
 */
export function levelMust(run: RunOfCandidate | null, asOf: Day, controls: ControlCatalogue): MustCell {
  if (run === null) return notAssessedCell;
  const levels = levelGaps({
    questionnaires: run.questionnaires,
    answers: run.answers,
    controls,
    service: serviceOf(run),
    ownLevels: new Map(),
    compensations: run.compensations ?? new Map(),
    asOf,
  });
  const questions = run.questionnaires.flatMap((questionnaire) => questionnaire.questions);
  const below = levels.filter(({ isBelowNeed }) => isBelowNeed);
  const gaps: Gap[] = below
    .filter(({ compensation }) => !compensation?.isInForce)
    .filter(({ control }) =>
      hasShortfall(
        questions.filter((question) => question.control === control),
        run.answers,
        run.need,
        ['missing'],
      ),
    )
    .map(({ control, label }) => {
      const id = `level:${control}`;
      return { finding: { id, title: label }, treatment: run.treatments.get(id) ?? null };
    });
  const failed = gaps.filter((gap) => !isClosed(gap) && !isCarried(gap, asOf));
  const undecided = levels.filter(({ vendorLevel }) => vendorLevel === null).length;
  const reached = levels.length - below.length - undecided;
  const first = failed[0]?.finding.id.slice('level:'.length) ?? below[0]?.control;
  const text = { de: `${reached} von ${levels.length}`, en: `${reached} of ${levels.length}` };
  const cell = {
    terms: termsOf(gaps, asOf),
    questionId: questions.find(({ control }) => control === first)?.id ?? null,
  };
  if (failed.length > 0)
    return {
      ...cell,
      state: 'failed',
      text: counted(failed.length, ['darunter', 'darunter'], ['below', 'below']),
    };
  if (undecided > 0)
    return {
      ...plainCell('open', counted(undecided, ['offen', 'offen'], ['open', 'open'])),
      terms: cell.terms,
    };
  return { ...cell, state: below.length > 0 ? 'conditional' : 'met', text };
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
