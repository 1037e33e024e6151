import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { ChainChange, ListReading } from './subprocessor-import.ts';
import { Day, Id, Instant, Line, Prose } from './values.ts';

/** Facts of a notice of change (Art. 28(2) sentence 2 GDPR). */
export const NoticeFacts = z.object({
  /** Who told it, for example the vendor's privacy team. */
  toldBy: Line,
  /** Day on which it came in; it is not counted. */
  noticedOn: Day,
  /** Days to object by the contract; null where a day is named instead, or nothing. */
  objectionDays: z.number().int().min(1).max(365).nullable(),
  /** Last day to object, named by the notice or the contract. */
  objectionUntil: Day.nullable(),
  /** From when the change is to apply. */
  effectiveOn: Day.nullable(),
  note: Prose,
});
export type NoticeFacts = z.infer<typeof NoticeFacts>;

/**
 * End of the period to object by Regulation 1182/71: the day of the notice is not counted (Art. 3(1)), the last one ends at
 * 24:00 (Art. 3(2)(b)). `latest` is the next working day where the last is none (Art. 3(4)), for information: what counts is `until`.
 */
export const ObjectionPeriod = z.object({ until: Day.nullable(), latest: Day.nullable() });
export type ObjectionPeriod = z.infer<typeof ObjectionPeriod>;

/** `lapsed`: nobody objected in time. */
export const ChangeState = z.enum(['open', 'objected', 'accepted', 'lapsed']);
export type ChangeState = z.infer<typeof ChangeState>;

export const NoticedChange = ChainChange.extend({
  id: Id,
  state: ChangeState,
  decidedOn: Day.nullable(),
  decidedBy: z.string(),
  reason: z.string(),
});
export type NoticedChange = z.infer<typeof NoticedChange>;

export const SubProcessorNotice = NoticeFacts.extend({
  id: Id,
  vendorId: Id,
  vendorName: z.string(),
  serviceId: Id,
  serviceName: z.string(),
  period: ObjectionPeriod,
  changes: z.array(NoticedChange),
  /** The list as it came. */
  list: Attachment.nullable(),
  recordedAt: Instant,
  recordedBy: z.string(),
});
export type SubProcessorNotice = z.infer<typeof SubProcessorNotice>;

export const NewNotice = ListReading.extend({ facts: NoticeFacts });
export type NewNotice = z.infer<typeof NewNotice>;

/** A notice that was taken back: nobody waits for it, but a calendar may still ring for it. */
export const WithdrawnNotice = SubProcessorNotice.pick({ id: true, vendorName: true, serviceName: true });
export type WithdrawnNotice = z.infer<typeof WithdrawnNotice>;
