import { createHash } from 'node:crypto';
import { type Attachment, attachmentLimit } from '../../contract/attachments.ts';
import { instantNow } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { attachmentByHash, insertAttachment } from './repo.ts';
import { labelOf, typeOf } from './rules.ts';

/** Takes bytes into the vault under their SHA-256; refuses empty files and more than 50 MiB. */
export function storeAttachment(tools: CommandTools, name: string, content: Buffer): Attachment {
  if (content.length === 0) throw refuse('ATTACHMENT_EMPTY', {});
  if (content.length > attachmentLimit) {
    throw refuse('ATTACHMENT_TOO_LARGE', { limitMb: attachmentLimit / 1024 / 1024 });
  }
  const hash = createHash('sha256').update(content).digest('hex');
  const label = labelOf(name);
  const attachment = {
    hash,
    name: label,
    type: typeOf(label),
    size: content.length,
    addedAt: instantNow(tools.clock),
  };
  insertAttachment(tools.db, attachment, content);
  tools.record({ subject: { kind: 'attachment', id: hash, label }, after: { hash, size: content.length } });
  return attachmentByHash(tools.db, hash) ?? attachment;
}
