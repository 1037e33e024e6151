import { z } from 'zod';
import { DocumentRefusal } from './document-text.ts';
import { command, query } from './procedure.ts';
import { Day, Id, Instant, Line, Sha256 } from './values.ts';

/** Largest file that a vault takes in, in bytes (50 MiB). */
export const attachmentLimit = 50 * 1024 * 1024;

/** A file inside the vault: content-addressed, its name is only a label. */
export const Attachment = z.object({
  hash: Sha256,
  name: Line,
  type: Line,
  /** Bytes. */
  size: z.number().int().nonnegative(),
  addedAt: Instant,
});
export type Attachment = z.infer<typeof Attachment>;

/** A file as it is spoken of. */
export const FileName = Attachment.pick({ hash: true, name: true });
export type FileName = z.infer<typeof FileName>;

/** Evidence for something: an attachment with its own dates and the page that is cited. */
export const Evidence = z.object({
  id: Id,
  attachment: Attachment.nullable(),
  title: Line,
  page: Line.nullable(),
  datedOn: Day.nullable(),
  expiresOn: Day.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Evidence as it is filed, its file named by hash beside it; the id is given only where evidence comes back. */
export const FiledEvidence = Evidence.omit({ attachment: true }).extend({ id: Id.optional() });
export type FiledEvidence = z.infer<typeof FiledEvidence>;

/**
 * Evidence of an answer: a file, a paper that is only named, or a certificate of the vendor's register, whose scope and
 * days then decide what it is worth.
 */
export const AnswerEvidence = Evidence.extend({ certificateId: Id.nullable().default(null) });
export type AnswerEvidence = z.infer<typeof AnswerEvidence>;

/** Evidence of an answer as it is filed. */
export const FiledAnswerEvidence = FiledEvidence.extend(AnswerEvidence.pick({ certificateId: true }).shape);
export type FiledAnswerEvidence = z.infer<typeof FiledAnswerEvidence>;

/** What a file says, as far as it can be read. */
export const AttachmentText = z.object({
  attachment: Attachment,
  /** `unread`: it is being read; `none`: it has no text, or none that can be read. */
  state: z.enum(['read', 'unread', 'none']),
  refusal: DocumentRefusal.nullable(),
  passages: z.array(
    z.object({ page: z.number().int().nullable(), heading: z.string().nullable(), text: z.string() }),
  ),
});
export type AttachmentText = z.infer<typeof AttachmentText>;

export const attachments = {
  add: command.input(z.object({ file: z.file(), name: Line })).output(Attachment),
  read: query.input(z.object({ hash: Sha256 })).output(z.object({ attachment: Attachment, file: z.file() })),
  text: query.input(z.object({ hash: Sha256 })).output(AttachmentText),
};
