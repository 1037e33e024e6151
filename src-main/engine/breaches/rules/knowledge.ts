import type {
  ParticularKey,
  ParticularState,
  ParticularValue,
} from '../../../contract/breach-particulars.ts';
import type { BreachEntry } from '../../../contract/breach-record.ts';
import type { Id, Instant } from '../../../contract/values.ts';

/** An entry as it was written down, before it is known what replaces it. */
export type WrittenEntry = Omit<BreachEntry, 'replacedBy'> & { breachId: Id };

/** What was known at a time: entries whose knowledge came later are not there yet. Null: everything. */
export function knownBy(entries: readonly WrittenEntry[], asOf: Instant | null): WrittenEntry[] {
  if (asOf === null) return [...entries];
  const limit = Date.parse(asOf);
  return entries.filter(({ knownAt }) => Date.parse(knownAt) <= limit);
}

/** The entries in the order in which they became known, each with the number of the one that took its place. */
export function timelineOf(entries: readonly WrittenEntry[]): BreachEntry[] {
  const retracted = retractionsOf(entries);
  const successors = new Map<Id, number>();
  for (const { correctsId, number, id } of entries) {
    if (correctsId !== null && !retracted.has(id)) successors.set(correctsId, number);
  }
  for (const [key, states] of answersByKey(entries, retracted)) {
    const newest = states.at(-1);
    for (const state of states.slice(0, -1)) {
      if (newest && key) successors.set(state.id, successors.get(state.id) ?? newest.number);
    }
  }
  return entries.toSorted(byKnowledge).map(({ breachId: _breachId, ...entry }) => ({
    ...entry,
    replacedBy: successors.get(entry.id) ?? retracted.get(entry.id) ?? null,
  }));
}

/** The answer to each question that stands: the one known last, the later written of two known at once. */
export function particularsOf(entries: readonly WrittenEntry[]): ParticularState[] {
  return [...answersByKey(entries, retractionsOf(entries)).values()].flatMap((states) => {
    const entry = states.at(-1);
    return entry?.particular ? [stateOf(entry, entry.particular)] : [];
  });
}

/** The value of one answer; null while it is not known. */
export function answerOf<Key extends ParticularKey>(
  particulars: readonly ParticularState[],
  key: Key,
): ParticularValue<Key> | null {
  const found = particulars.find(({ particular }) => particular.key === key);
  return (found?.particular.value ?? null) as ParticularValue<Key> | null;
}

/** Entries that were taken back, by the number of the entry that did. A retraction can itself be taken back. */
function retractionsOf(entries: readonly WrittenEntry[]): Map<Id, number> {
  const retracted = new Map<Id, number>();
  for (const entry of entries.toSorted((one, other) => other.number - one.number)) {
    if (entry.kind === 'retraction' && entry.correctsId !== null && !retracted.has(entry.id))
      retracted.set(entry.correctsId, entry.number);
  }
  return retracted;
}

function answersByKey(
  entries: readonly WrittenEntry[],
  retracted: ReadonlyMap<Id, number>,
): Map<ParticularKey, WrittenEntry[]> {
  const byKey = new Map<ParticularKey, WrittenEntry[]>();
  for (const entry of entries.toSorted(byKnowledge)) {
    if (entry.particular === null || retracted.has(entry.id)) continue;
    const { key } = entry.particular;
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return byKey;
}

function byKnowledge(one: WrittenEntry, other: WrittenEntry): number {
  return Date.parse(one.knownAt) - Date.parse(other.knownAt) || one.number - other.number;
}

function stateOf(entry: WrittenEntry, particular: NonNullable<WrittenEntry['particular']>): ParticularState {
  const { id, certainty, followsOn, knownAt, recordedBy, source } = entry;
  return { entryId: id, particular, certainty, followsOn, knownAt, recordedBy, source };
}
