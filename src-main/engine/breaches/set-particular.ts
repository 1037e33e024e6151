import type { Certainty, Particular, ParticularState } from '../../contract/breach-particulars.ts';
import type { Touched } from '../../contract/breaches.ts';
import type { Day, Id, Instant } from '../../contract/values.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { caseSubject, workOnOpen } from './known-case.ts';
import { entriesOf, entryById } from './repo/entries.ts';
import { answerOf, particularsOf } from './rules/knowledge.ts';
import { inUtc, refuseAncient, refuseBeforeLaw, refuseFuture, refuseKnownBefore } from './time-checks.ts';
import { writeEntry } from './write-entry.ts';

export interface ParticularInput {
  breachId: Id;
  particular: Particular;
  certainty: Certainty;
  followsOn: Day | null;
  knownAt: Instant | null;
  source: string;
  reason: string;
  /** The entry that was seen as the answer; `any` where a step is done again. */
  basedOn: Id | null;
}

/** Answers a question about the breach; the answer before stays in the timeline. */
export function setParticular(outer: CommandTools, input: ParticularInput): Touched {
  const { tools, head } = workOnOpen(outer, input.breachId);
  const { breachId, basedOn, reason } = input;
  const particular = storedForm(input.particular);
  const standing = particularsOf(entriesOf(tools.db, breachId));
  const before = standing.find((state) => state.particular.key === particular.key) ?? null;
  if (basedOn !== 'any' && basedOn !== (before?.entryId ?? null)) refuseOverwriting(tools, before);
  if (particular.key === 'awareness' && before !== null && basedOn !== 'any' && reason.trim() === '')
    throw refuse('REASON_MISSING', {});
  refuseFuture(tools.clock, input.knownAt, 'knownAt');
  refuseImpossibleTimes(tools, particular, standing);
  const written = writeEntry(tools, breachId, {
    kind: 'particular',
    track:
      particular.key === 'awareness' ? 'aware' : particular.key === 'processorAwareAt' ? 'vendor' : 'ours',
    particular,
    certainty: input.certainty,
    followsOn: input.followsOn,
    source: input.source,
    reason,
    correctsId: before && isKnownSince(before, input.knownAt) ? before.entryId : null,
    ...(input.knownAt === null ? {} : { knownAt: inUtc(input.knownAt) }),
  });
  tools.record({
    subject: caseSubject(head),
    ...(before ? { before: { [particular.key]: before.particular.value } } : {}),
    after: { [particular.key]: particular.value, certainty: input.certainty, reason },
  });
  tools.undoWith('breaches.retractEntry', { breachId, entryId: written.id, reason: '' });
  return { breachId, id: written.id };
}

/** Whether an answer was known by then: what is entered as known before it does not take its place. */
function isKnownSince({ knownAt }: ParticularState, since: Instant | null): boolean {
  return since === null || Date.parse(knownAt) <= Date.parse(since);
}

function refuseOverwriting({ db }: CommandTools, before: ParticularState | null): never {
  const entry = before === null ? null : entryById(db, before.entryId);
  if (!entry) throw refuse('RECORD_NOT_FOUND', { kind: 'entry', id: '' });
  throw refuse('BREACH_CHANGED', { by: entry.recordedBy, at: entry.recordedAt });
}

const eventTimes = ['discoveredAt', 'occurredFrom', 'occurredTo', 'processorAwareAt'] as const;

function isEventTime(key: Particular['key']): key is (typeof eventTimes)[number] {
  return (eventTimes as readonly string[]).includes(key);
}

/** Times of the breach are stored in UTC. */
function storedForm(particular: Particular): Particular {
  const { key, value } = particular;
  if (key === 'awareness' && value !== null) return { key, value: { ...value, at: inUtc(value.at) } };
  return isEventTime(key) && typeof value === 'string' ? { key, value: inUtc(value) } : particular;
}

/** No time lies in the future, none is known before the breach began, none is older than what can be. */
function refuseImpossibleTimes(
  { clock }: CommandTools,
  { key, value }: Particular,
  standing: readonly ParticularState[],
): void {
  const began = answerOf(standing, 'occurredFrom');
  if (key === 'awareness' && value !== null) {
    refuseFuture(clock, value.at, key);
    refuseBeforeLaw(value.at);
    refuseKnownBefore(began, value.at);
  }
  if (isEventTime(key) && typeof value === 'string') {
    refuseAncient(value);
    refuseFuture(clock, value, key);
    const isBeginning = key === 'occurredFrom';
    const awareAt = answerOf(standing, 'awareness')?.at ?? null;
    refuseKnownBefore(isBeginning ? value : began, isBeginning ? awareAt : value);
  }
}
