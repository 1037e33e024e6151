import type { InquiryContent, InquiryScope } from '../../contract/inquiries.ts';
import type { Day, Id, Language } from '../../contract/values.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { askableQuestions } from './askable.ts';
import { addEvent, inquirySubject, knownInquiry, refuseStep } from './known-inquiry.ts';
import { eventById, writeRetracted } from './repo/events.ts';
import {
  firstContact,
  type InquiredService,
  insertInquiry,
  servicesOfVendors,
  writeContent,
} from './repo/records.ts';
import { isInScope } from './rules/choose-questions.ts';

interface NewInquiries {
  vendorIds: Id[];
  serviceId: Id | null;
  scope: InquiryScope;
  language: Language;
  dueOn: Day | null;
}

/** Drafts one inquiry per service with an open question; undo discards all of them. */
export function createInquiries(
  tools: CommandTools,
  { vendorIds, serviceId, ...wish }: NewInquiries,
): { inquiryIds: Id[]; left: number } {
  const services = servicesOfVendors(tools.db, vendorIds, serviceId);
  if (services.length === 0) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: serviceId ?? '' });
  const inquiryIds = services.flatMap((service) => draftInquiry(tools, service, wish) ?? []);
  if (inquiryIds.length === 0) throw refuse('INQUIRY_EMPTY', {});
  tools.undoWith('inquiries.discardAll', { inquiryIds });
  return { inquiryIds, left: services.length - inquiryIds.length };
}

/** Drafts an inquiry with what a scope asks; null where it asks nothing. */
export function draftInquiry(
  tools: CommandTools,
  service: InquiredService,
  { scope, language, dueOn }: Omit<NewInquiries, 'vendorIds' | 'serviceId'>,
  id = tools.newId(),
): Id | null {
  const questionIds = askableQuestions(tools, { serviceId: service.id })
    .questionnaires.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions))
    .filter((question) => isInScope(question, scope))
    .map(({ id }) => id);
  if (questionIds.length === 0) return null;
  const contact = firstContact(tools.db, service.vendorId);
  const content: InquiryContent = {
    ...{ language, dueOn, questionIds, coverText: '' },
    contactName: contact?.name ?? '',
    contactEmail: contact?.email ?? '',
  };
  insertInquiry(tools.db, { id, serviceId: service.id, content, createdAt: instantNow(tools.clock) });
  tools.record({
    subject: inquirySubject({ id, vendorName: service.vendorName }),
    after: { service: service.name, questions: questionIds.length, dueOn },
  });
  return id;
}

/** Saves what a draft says; after it was sent nothing changes any more. */
export function saveInquiry(
  tools: CommandTools,
  { inquiryId, content }: { inquiryId: Id; content: InquiryContent },
): Record<never, never> {
  const { record, state } = knownInquiry(tools.db, inquiryId);
  if (state !== 'draft') throw refuse('INQUIRY_STEP_REFUSED', { state, step: 'save' });
  writeContent(tools.db, inquiryId, content, instantNow(tools.clock));
  tools.record({
    subject: inquirySubject(record),
    ...changedFields(told(record.content), told(content)),
  });
  tools.undoWith('inquiries.save', { inquiryId, content: record.content });
  return {};
}

/** Throws drafts away; the entries stay on file as discarded. */
export function discardInquiries(
  tools: CommandTools,
  { inquiryIds }: { inquiryIds: readonly Id[] },
): Record<never, never> {
  const eventIds = inquiryIds.map((inquiryId) => {
    const { record, state } = knownInquiry(tools.db, inquiryId);
    refuseStep(state, 'discarded');
    tools.record({ subject: inquirySubject(record), before: { service: record.serviceName } });
    return addEvent(tools, inquiryId, 'discarded', { on: today(tools.clock) });
  });
  tools.undoWith('inquiries.restoreAll', { eventIds });
  return {};
}

/** Brings discarded drafts back. */
export function restoreInquiries(
  tools: CommandTools,
  { eventIds }: { eventIds: readonly Id[] },
): Record<never, never> {
  const inquiryIds = eventIds.map((eventId) => {
    const event = eventById(tools.db, eventId);
    if (event?.kind !== 'discarded' || event.retractedAt !== null)
      throw refuse('RECORD_NOT_FOUND', { kind: 'inquiryEvent', id: eventId });
    writeRetracted(tools.db, eventId, instantNow(tools.clock));
    const { record } = knownInquiry(tools.db, event.inquiryId);
    tools.record({ subject: inquirySubject(record), after: { service: record.serviceName } });
    return event.inquiryId;
  });
  tools.undoWith('inquiries.discardAll', { inquiryIds });
  return {};
}

/** What the trail says of a draft: of the questions their number. */
function told({ questionIds, ...content }: InquiryContent) {
  return { ...content, questions: questionIds.length };
}
