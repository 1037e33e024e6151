import type {
  ParticularKey,
  ParticularState,
  ParticularValue,
} from '../../../../src-main/contract/breach-particulars.ts';

/** The answer about a breach as it stands; null while nobody knows. */
export function answerTo<Key extends ParticularKey>(
  particulars: readonly ParticularState[],
  key: Key,
): ParticularValue<Key> | null {
  const state = particulars.find(({ particular }) => particular.key === key);
  // The schema ties each key to the type of its value.
  return (state?.particular.value ?? null) as ParticularValue<Key> | null;
}
