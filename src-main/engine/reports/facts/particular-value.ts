import type {
  ParticularKey,
  ParticularState,
  ParticularValue,
} from '../../../contract/breach-particulars.ts';

/** The value of an answer by its key, or null while it is not known. */
export function particularValue<Key extends ParticularKey>(
  particulars: readonly Pick<ParticularState, 'particular'>[],
  key: Key,
): ParticularValue<Key> | null {
  const found = particulars.find(({ particular }) => particular.key === key);
  return (found?.particular.value ?? null) as ParticularValue<Key> | null;
}
