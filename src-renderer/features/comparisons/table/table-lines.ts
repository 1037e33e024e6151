import type { AnswerValue } from '../../../../src-main/contract/assessments.ts';
import type { Comparison, MustRow, QuestionRow } from '../../../../src-main/contract/comparison-view.ts';

export type FactId = 'cost' | 'evidence' | 'subProcessors';

/** A line of the table, from top to bottom. */
export type TableLine =
  | { kind: 'group'; id: 'musts' | 'facts' | 'differences' | 'all'; hidden: number }
  | { kind: 'must'; row: MustRow }
  | { kind: 'fact'; id: FactId }
  | { kind: 'question'; row: QuestionRow };

/** So many differences are shown until somebody asks for all. */
export const firstDifferences = 8;

const facts: readonly FactId[] = ['cost', 'evidence', 'subProcessors'];
const graveness: Record<QuestionRow['severity'], number> = { blocker: 0, major: 1, minor: 2 };
const points: Record<AnswerValue | 'hidden', number | null> = {
  fulfilled: 1,
  partly: 0.5,
  missing: 0,
  unknown: 0,
  notApplicable: null,
  hidden: null,
};

export interface LineChoice {
  /** Equal rows too. */
  isAll: boolean;
  /** All differences, not only the gravest. */
  isLong: boolean;
}

/** Musts on top, then what is no question, then the questions: the gravest differences first, or all in their order. */
export function tableLines({ musts, questions }: Comparison, { isAll, isLong }: LineChoice): TableLine[] {
  const different = questions.filter(({ isSame }) => !isSame);
  const gravest = isLong ? different : different.toSorted(byGraveness).slice(0, firstDifferences);
  return [
    ...(musts.length > 0 ? [{ kind: 'group', id: 'musts', hidden: 0 } as const] : []),
    ...musts.map((row) => ({ kind: 'must', row }) as const),
    { kind: 'group', id: 'facts', hidden: 0 },
    ...facts.map((id) => ({ kind: 'fact', id }) as const),
    ...(questions.length > 0 ? [headOf(questions.length - different.length, isAll)] : []),
    ...(isAll ? questions : gravest).map((row) => ({ kind: 'question', row }) as const),
  ];
}

function headOf(hidden: number, isAll: boolean): TableLine {
  return isAll ? { kind: 'group', id: 'all', hidden: 0 } : { kind: 'group', id: 'differences', hidden };
}

/** What the law makes grave before what it does not; within that, the widest apart first. */
function byGraveness(one: QuestionRow, other: QuestionRow): number {
  return graveness[one.severity] - graveness[other.severity] || spread(other) - spread(one);
}

function spread({ cells }: QuestionRow): number {
  const reached = cells.flatMap(({ value }) => (value === null ? [0] : (points[value] ?? [])));
  return reached.length === 0 ? 0 : Math.max(...reached) - Math.min(...reached);
}
