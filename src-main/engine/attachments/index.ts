import { attachmentLimit } from '../../contract/attachments.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, os, query, runCommand } from '../kernel/procedures.ts';
import { readTexts } from './read-texts.ts';
import { attachmentByHash, attachmentContent } from './repo.ts';
import { storeAttachment } from './store.ts';
import { passagesOf, readingOf } from './text-repo.ts';

/** Files inside the vault, by their SHA-256. */
export const attachments = os.attachments.router({
  add: os.attachments.add.handler(async ({ context, input }) => {
    const vault = openVault(context);
    if (input.file.size > attachmentLimit) {
      throw refuse('ATTACHMENT_TOO_LARGE', { limitMb: attachmentLimit / 1024 / 1024 });
    }
    vault.requireRoom(input.file.size);
    const content = Buffer.from(await input.file.arrayBuffer());
    // While the bytes came, another company may have been opened: its file must not get them.
    if (context.vault !== vault) throw refuse('VAULT_LOCKED', {});
    const { output } = runCommand(context, 'attachments.add', (tools) =>
      storeAttachment(tools, input.name, content),
    );
    context.announce(['attachments']);
    void readTexts(context);
    return output;
  }),
  text: os.attachments.text.handler(({ context, input: { hash } }) => {
    const { db } = openVault(context);
    const attachment = attachmentByHash(db, hash);
    if (!attachment) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
    const read = readingOf(db, hash);
    // A file of an earlier Obhut: it is read now, and whoever shows it hears when it is done.
    if (!read) void readTexts(context);
    const state =
      read === null ? ('unread' as const) : read.refusal === null ? ('read' as const) : ('none' as const);
    return { attachment, state, refusal: read?.refusal ?? null, passages: passagesOf(db, hash) };
  }),
  read: os.attachments.read.handler(
    query(({ db }, { hash }) => {
      const attachment = attachmentByHash(db, hash);
      const content = attachmentContent(db, hash);
      if (!attachment || !content) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: hash });
      return {
        attachment,
        file: new File([new Uint8Array(content)], attachment.name, { type: attachment.type }),
      };
    }),
  ),
});
