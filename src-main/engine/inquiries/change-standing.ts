import type { InquiryEventKind } from '../../contract/inquiries.ts';
import type { Day, Id } from '../../contract/values.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import {
  addEvent,
  inquirySubject,
  type KnownInquiry,
  knownInquiry,
  refuseStep,
  sealedSetOf,
} from './known-inquiry.ts';
import { eventById, type StoredEvent, writeRetracted } from './repo/events.ts';
import { writeSeal } from './repo/records.ts';

type Nothing = Record<never, never>;

/** Notes that the questions went out, and seals them. */
export function markSent(tools: CommandTools, { inquiryId, on }: { inquiryId: Id; on: Day }): Nothing {
  const known = knownInquiry(tools.db, inquiryId);
  refuseStep(known.state, 'sent');
  refuseFuture(tools, on);
  const hash = seal(tools, known);
  return step(tools, known, 'sent', { on }, { sentOn: on, hash });
}

/** Notes that somebody reminded the vendor. */
export function markReminded(tools: CommandTools, { inquiryId, on }: { inquiryId: Id; on: Day }): Nothing {
  const known = knownInquiry(tools.db, inquiryId);
  refuseStep(known.state, 'reminded');
  refuseFuture(tools, on);
  return step(tools, known, 'reminded', { on }, { remindedOn: on });
}

/** Ends an inquiry, answered or not, with a reason. */
export function closeInquiry(
  tools: CommandTools,
  { inquiryId, reason }: { inquiryId: Id; reason: string },
): Nothing {
  const known = knownInquiry(tools.db, inquiryId);
  refuseStep(known.state, 'closed');
  return step(tools, known, 'closed', { on: today(tools.clock), note: reason }, { reason });
}

/** Takes the newest step back; answers that were taken over go back with their merge only. */
export function takeStepBack(tools: CommandTools, { eventId }: { eventId: Id }): Nothing {
  const event = knownEvent(tools, eventId, false);
  const { record, state, events } = knownInquiry(tools.db, event.inquiryId);
  if (events.at(-1)?.id !== eventId || event.kind === 'merged')
    throw refuse('INQUIRY_STEP_REFUSED', { state, step: 'takeBack' });
  writeRetracted(tools.db, eventId, instantNow(tools.clock));
  if (event.kind === 'sent') writeSeal(tools.db, record.id, null);
  tools.record({ subject: inquirySubject(record), before: { step: event.kind } });
  tools.undoWith('inquiries.putBack', { eventId });
  return {};
}

/** Does a step again that was taken back. */
export function putStepBack(tools: CommandTools, { eventId }: { eventId: Id }): Nothing {
  const event = knownEvent(tools, eventId, true);
  const known = knownInquiry(tools.db, event.inquiryId);
  refuseStep(known.state, event.kind);
  if (event.kind === 'sent') seal(tools, known);
  writeRetracted(tools.db, eventId, null);
  tools.record({ subject: inquirySubject(known.record), after: { step: event.kind } });
  tools.undoWith('inquiries.takeBack', { eventId });
  return {};
}

/** An event that stands, or one that was taken back. */
export function knownEvent(tools: CommandTools, id: Id, isRetracted: boolean): StoredEvent {
  const event = eventById(tools.db, id);
  if (event === null || (event.retractedAt !== null) !== isRetracted)
    throw refuse('RECORD_NOT_FOUND', { kind: 'inquiryEvent', id });
  return event;
}

function seal(tools: CommandTools, { record }: KnownInquiry): string {
  const { set, hash } = sealedSetOf(tools, record);
  if (set.questions.length === 0) throw refuse('INQUIRY_EMPTY', {});
  writeSeal(tools.db, record.id, { canonical: canonicalJson(set), hash });
  return hash;
}

function step(
  tools: CommandTools,
  { record }: KnownInquiry,
  kind: InquiryEventKind,
  facts: { on: Day; note?: string },
  after: Record<string, unknown>,
): Nothing {
  const eventId = addEvent(tools, record.id, kind, facts);
  tools.record({ subject: inquirySubject(record), after });
  tools.undoWith('inquiries.takeBack', { eventId });
  return {};
}

function refuseFuture({ clock }: CommandTools, on: Day): void {
  if (on > today(clock)) throw refuse('TIME_IN_FUTURE', { field: 'on', now: instantNow(clock) });
}
