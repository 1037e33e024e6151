import type { Finding, Treatment } from '../../../contract/assessments.ts';
import type { MustCell, MustTerm } from '../../../contract/comparison-view.ts';
import type { Bilingual, Day } from '../../../contract/values.ts';
import { isCompleteCondition, isSettled } from '../../assessments/rules/treatment.ts';

/** A gap in a must, and whether something carries it. */
export type Gap = { finding: Pick<Finding, 'id' | 'title'>; treatment: Treatment | null };

/** Whether the gap is closed: the demand or condition is met, or the risk was accepted with a reason. */
export function isClosed({ treatment }: Gap): boolean {
  return isSettled({ treatment, origin: 'answer', severity: 'blocker', compensation: null });
}

/** Whether a condition with owner and day carries the gap for now; from the day after, it does no more. */
export function isCarried({ treatment }: Gap, asOf: Day): boolean {
  return isCompleteCondition(treatment) && (treatment?.dueOn ?? '') >= asOf;
}

/** The days on which gaps that are carried for now are due. */
export function termsOf(gaps: readonly Gap[], asOf: Day): MustTerm[] {
  return gaps
    .filter((gap) => !isClosed(gap) && isCarried(gap, asOf))
    .map(({ finding, treatment }) => ({
      findingId: finding.id,
      title: finding.title,
      dueOn: treatment?.dueOn ?? asOf,
      kind: 'condition' as const,
    }))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

/** A cell without days and without a question to jump to. */
export function plainCell(state: MustCell['state'], text: Bilingual): MustCell {
  return { state, text, terms: [], questionId: null };
}

/** Nobody assessed the service yet. */
export const notAssessedCell: MustCell = plainCell('open', { de: 'nicht bewertet', en: 'not assessed' });

/** A number with its noun in both languages, singular for 1. */
export function counted(
  count: number,
  german: readonly [one: string, many: string],
  english: readonly [one: string, many: string],
): Bilingual {
  const index = count === 1 ? 0 : 1;
  return { de: `${count} ${german[index]}`, en: `${count} ${english[index]}` };
}
