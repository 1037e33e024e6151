import type { Assessment } from '../../../src-main/contract/assessments.ts';
import type { Step } from './steps.ts';

export interface Checks {
  /** Questions without an answer, in their order. */
  open: string[];
  /** Questions kept as tasks. */
  unknown: string[];
  blockers: number;
  /** Critical findings nobody has said anything about yet. */
  unhandled: number;
}

/** What the page shows before the decision; whether it stands in the way is decided by the engine alone. */
export function checksBefore({ answers, result }: Assessment, steps: readonly Step[]): Checks {
  const values = new Map(answers.map(({ questionId, value }) => [questionId, value]));
  const asked = steps.map(({ question }) => question.id);
  const blockers = result.findings.filter(({ severity }) => severity === 'blocker');
  return {
    open: asked.filter((id) => (values.get(id) ?? null) === null),
    unknown: asked.filter((id) => values.get(id) === 'unknown'),
    blockers: blockers.length,
    unhandled: blockers.filter(({ origin, treatment, compensation }) =>
      origin === 'level' ? !compensation?.isInForce : treatment === null,
    ).length,
  };
}
