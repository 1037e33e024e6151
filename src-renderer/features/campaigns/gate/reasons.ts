import type { GateAnswerSheet, GateReason } from '../../../../src-main/contract/campaign-gate.ts';
import type { Id } from '../../../../src-main/contract/values.ts';

/** A reason, told once, with the steps it is about; none when it is about the campaign as a whole. */
export interface ToldReason {
  reason: GateReason;
  stepIds: readonly Id[];
}

/** Whether a reason stands in the way: a blocker, or a major gap that nobody answers for. */
export function forbids({ severity, exception }: GateReason): boolean {
  return severity === 'blocker' || (severity === 'major' && exception === null);
}

/** Every reason of the gate once, in the order of the conditions; where it forbids one step, it is told as forbidding. */
export function toldReasons(gate: GateAnswerSheet): ToldReason[] {
  const order = new Map(gate.checks.map(({ item }, place) => [item, place]));
  const all = [...gate.reasons, ...gate.steps.flatMap(({ reasons }) => reasons)];
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids
    .flatMap((id) => {
      const same = all.filter((reason) => reason.id === id);
      const reason = same.find(forbids) ?? same[0];
      return reason ? [{ reason, stepIds: stepsWith(gate, reason) }] : [];
    })
    .toSorted((one, other) => (order.get(one.reason.item) ?? 0) - (order.get(other.reason.item) ?? 0));
}

function stepsWith({ steps }: GateAnswerSheet, { id }: GateReason): Id[] {
  return steps.filter(({ reasons }) => reasons.some((reason) => reason.id === id)).map((step) => step.id);
}

/** How many different reasons forbid a step. */
export function hurdlesOf({ reasons }: GateAnswerSheet['steps'][number]): number {
  return new Set(reasons.filter(forbids).map(({ id }) => id)).size;
}

/** Whether a reason is a question that is open or was answered with a gap. */
export function isQuestion({ link }: GateReason): boolean {
  return link.to === 'question';
}
