import type { ParticularKey } from '../../../../src-main/contract/breach-particulars.ts';
import type { BreachAct, BreachEntry } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';

/** By when it happened, or by when it became known. */
export type Order = 'happened' | 'known';

/** Answers saved again within this time, in ms, are one answer still being written. */
const writing = 10 * 60_000;
/** Answers given within this time, in ms, stand together. */
const together = 2 * 60_000;

export type TimelineLine =
  | { kind: 'fact'; id: string; at: number; entry: BreachEntry }
  /** Answers that one person gave in one go, in the order in which they were given. */
  | { kind: 'answers'; id: string; at: number; entries: Answer[] }
  | { kind: 'act'; id: string; at: number; act: BreachAct };

export interface Answer {
  entry: BreachEntry;
  /** What was answered before; null for the first answer. */
  before: BreachEntry | null;
  /** So many times it was saved on the way to this wording. */
  drafts: number;
}

/** What was known when and what was done about it, as lines in one order; nothing is left out but wordings in between. */
export function linesOf({ entries, acts }: Pick<Breach, 'entries' | 'acts'>, order: Order): TimelineLine[] {
  const facts = entries
    .filter(({ particular }) => particular === null)
    .map((entry): TimelineLine => ({ kind: 'fact', id: entry.id, at: timeOf(entry, order), entry }));
  const done = acts.map(
    (act): TimelineLine => ({ kind: 'act', id: `${act.act} ${act.id}`, at: Date.parse(act.at), act }),
  );
  return [...facts, ...answersOf(entries, order), ...done].toSorted(
    (one, other) => one.at - other.at || rank(one) - rank(other) || numberOf(one) - numberOf(other),
  );
}

function timeOf({ happenedAt, knownAt }: BreachEntry, order: Order): number {
  return Date.parse(order === 'happened' ? (happenedAt ?? knownAt) : knownAt);
}

/** Of things at the same moment the case is opened first, then what is known, then what is done. */
function rank(line: TimelineLine): number {
  if (line.kind === 'act') return line.act.act === 'recorded' ? 0 : 3;
  return line.kind === 'fact' ? 1 : 2;
}

function numberOf(line: TimelineLine): number {
  if (line.kind === 'fact') return line.entry.number;
  return line.kind === 'answers' ? (line.entries[0]?.entry.number ?? 0) : 0;
}

function answersOf(entries: readonly BreachEntry[], order: Order): TimelineLine[] {
  const groups: Answer[][] = [];
  for (const answer of withoutDrafts(entries)) {
    const group = groups.at(-1);
    if (group && belongTogether(group, answer.entry)) group.push(answer);
    else groups.push([answer]);
  }
  return groups.flatMap((group): TimelineLine[] => {
    const [first] = group;
    if (!first) return [];
    const at = Date.parse((order === 'happened' && awarenessIn(first.entry)) || first.entry.knownAt);
    return [{ kind: 'answers', id: first.entry.id, at, entries: group }];
  });
}

/** The start of the clock that an entry sets; null for any other answer. */
export function awarenessIn({ particular }: BreachEntry): string | null {
  return particular?.key === 'awareness' ? (particular.value?.at ?? null) : null;
}

function belongTogether(group: readonly Answer[], next: BreachEntry): boolean {
  const first = group[0]?.entry;
  return (
    first !== undefined &&
    first.recordedBy === next.recordedBy &&
    // The start of the clock stands alone.
    first.track === next.track &&
    first.track !== 'aware' &&
    // The same question answered twice is a change, not one go.
    group.every(({ entry }) => entry.particular?.key !== next.particular?.key) &&
    Math.abs(Date.parse(next.knownAt) - Date.parse(first.knownAt)) <= together
  );
}

/** Answers without the wordings that were saved while one person was still writing, each with what it changed. */
function withoutDrafts(entries: readonly BreachEntry[]): Answer[] {
  const retracted = new Set(
    entries.flatMap(({ kind, correctsId }) => (kind === 'retraction' ? (correctsId ?? []) : [])),
  );
  const last = new Map<ParticularKey, Answer>();
  const answers: Answer[] = [];
  for (const entry of entries.filter(({ particular }) => particular !== null).toSorted(byNumber)) {
    const key = entry.particular?.key;
    if (!key) continue;
    const before = last.get(key) ?? null;
    const isStillWriting =
      before !== null && !retracted.has(before.entry.id) && isNextWording(before.entry, entry);
    if (isStillWriting) answers.splice(answers.indexOf(before), 1);
    const answer: Answer = isStillWriting
      ? { entry, before: before.before, drafts: before.drafts + 1 }
      : { entry, before: before?.entry ?? null, drafts: 0 };
    last.set(key, answer);
    answers.push(answer);
  }
  return answers.toSorted(
    (one, other) =>
      Date.parse(one.entry.knownAt) - Date.parse(other.entry.knownAt) || byNumber(one.entry, other.entry),
  );
}

/** The next saving of a text by the same person; the start of the clock is never a wording in between. */
function isNextWording(before: BreachEntry, next: BreachEntry): boolean {
  const pause = Date.parse(next.recordedAt) - Date.parse(before.recordedAt);
  return (
    next.track !== 'aware' &&
    before.recordedBy === next.recordedBy &&
    // Knowledge entered for another time is a change of its own.
    before.knownAt === before.recordedAt &&
    next.knownAt === next.recordedAt &&
    pause >= 0 &&
    pause <= writing
  );
}

function byNumber(one: BreachEntry, other: BreachEntry): number {
  return one.number - other.number;
}
