import { z } from 'zod';
import { Attachment } from './attachments.ts';
import { Day, Line, Prose } from './values.ts';

/** What makes up for a control that is weaker than needed: accepted by somebody on a day, and good until another day. */
export const Compensation = z.object({
  text: Prose.min(1),
  acceptedBy: Line.min(1),
  acceptedOn: Day,
  /** Last day on which it counts. */
  validUntil: Day,
  attachment: Attachment.nullable(),
});
export type Compensation = z.infer<typeof Compensation>;

/** A compensation and whether it counts on the day that is asked about. */
export const JudgedCompensation = Compensation.extend({ isInForce: z.boolean() });
export type JudgedCompensation = z.infer<typeof JudgedCompensation>;
