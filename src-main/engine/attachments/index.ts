import { attachmentLimit } from '../../contract/attachments.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, os, query, runCommand } from '../kernel/procedures.ts';
import { attachmentByHash, attachmentContent } from './repo.ts';
import { storeAttachment } from './store.ts';

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
    return output;
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
