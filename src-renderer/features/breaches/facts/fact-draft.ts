import type {
  Certainty,
  Particular,
  ParticularKey,
  ParticularState,
} from '../../../../src-main/contract/breach-particulars.ts';

/** An answer with what is said about it, as it is written. */
export interface FactDraft {
  particular: Particular;
  certainty: Certainty;
  followsOn: string | null;
  source: string;
}

/** What is stored for a question; an unanswered one is not known yet. */
export function draftOf(key: ParticularKey, state: ParticularState | null): FactDraft {
  if (!state) return { particular: unanswered(key), certainty: 'known', followsOn: null, source: '' };
  const { particular, certainty, followsOn, source } = state;
  return { particular, certainty, followsOn, source };
}

function unanswered(key: ParticularKey): Particular {
  // Null is an answer to every question: "not known yet".
  return { key, value: null } as Particular;
}

/** How it goes to the engine: empty means not known, a day by which it follows belongs to what is not final. */
export function settled({ particular, certainty, followsOn, source }: FactDraft): FactDraft {
  const isEmpty = isNothing(particular.value);
  const answer = isEmpty ? unanswered(particular.key) : particular;
  // What has a value does not only follow: until somebody says it is final, it is provisional.
  const firmness = certainty === 'pending' && !isEmpty ? 'provisional' : certainty;
  return {
    particular: answer,
    certainty: isEmpty && firmness === 'provisional' ? 'pending' : firmness,
    followsOn: firmness === 'known' ? null : followsOn,
    source,
  };
}

/** Whether there is no answer in it. */
export function isNothing(value: Particular['value']): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) ? value.length === 0 : value === null;
}

/** Whether it can be written down: a range that ends before it begins cannot. */
export function isPossible({ particular }: FactDraft): boolean {
  const { value } = particular;
  if (typeof value !== 'object' || value === null || !('from' in value)) return true;
  return value.from <= value.to;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
