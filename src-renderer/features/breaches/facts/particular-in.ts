import type { ParticularKey, ParticularState } from '../../../../src-main/contract/breach-particulars.ts';

/** The answer to a question about the breach with who gave it and how firm it is; null while nobody did. */
export function particularIn(
  particulars: readonly ParticularState[],
  key: ParticularKey,
): ParticularState | null {
  return particulars.find(({ particular }) => particular.key === key) ?? null;
}
