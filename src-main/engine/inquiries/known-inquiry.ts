import type { InquiryEventKind, InquiryState, SealedSet } from '../../contract/inquiries.ts';
import type { Day, Id } from '../../contract/values.ts';
import { readProfile } from '../company/repo.ts';
import type { ReadDb } from '../database/sql.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools, QueryTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { questionnairesFor } from './askable.ts';
import { insertEvent, type StoredEvent, standingEvents } from './repo/events.ts';
import { type InquiryRecord, inquiryById } from './repo/records.ts';
import { mayFollow, stateAfter } from './rules/inquiry-state.ts';
import { sealedSet, sealOf } from './rules/sealed-set.ts';

export interface KnownInquiry {
  record: InquiryRecord;
  state: InquiryState;
  events: StoredEvent[];
}

/** An inquiry with where it stands, or a refusal; a discarded one is gone. */
export function knownInquiry(db: ReadDb, id: Id): KnownInquiry {
  const record = inquiryById(db, id);
  const events = record === null ? [] : standingEvents(db, [id]);
  const state = stateAfter(events);
  if (record === null || state === null) throw refuse('RECORD_NOT_FOUND', { kind: 'inquiry', id });
  return { record, state, events };
}

/** Refuses a step that does not follow from where the inquiry stands. */
export function refuseStep(state: InquiryState | null, step: InquiryEventKind): void {
  if (!mayFollow(state, step)) throw refuse('INQUIRY_STEP_REFUSED', { state: state ?? 'discarded', step });
}

/** Adds a step and says its id. */
export function addEvent(
  tools: CommandTools,
  inquiryId: Id,
  kind: InquiryEventKind,
  { on, note = '', returnId = null }: { on: Day; note?: string; returnId?: Id | null },
): Id {
  const id = tools.newId();
  const recorded = { at: instantNow(tools.clock), by: actorOf(tools.db) };
  insertEvent(tools.db, { id, inquiryId, kind, on, note, returnId, ...recorded });
  return id;
}

/** The questions of an inquiry with their seal: as they were sent, else as they would be today. */
export function sealedSetOf(tools: QueryTools, record: InquiryRecord): { set: SealedSet; hash: string } {
  if (record.sealed !== null && record.seal !== null) return { set: record.sealed, hash: record.seal };
  const set = sealedSet(
    {
      inquiryId: record.id,
      company: readProfile(tools.db)?.name ?? '',
      vendor: record.vendorName,
      service: record.serviceName,
    },
    questionnairesFor(tools, record.serviceId),
    new Set(record.content.questionIds),
  );
  return { set, hash: sealOf(set) };
}

/** Subject of audit entries about an inquiry. */
export function inquirySubject({ id, vendorName }: Pick<InquiryRecord, 'id' | 'vendorName'>) {
  return { kind: 'inquiry', id, label: vendorName };
}
