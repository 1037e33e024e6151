import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { attachmentLimit } from '../../contract/attachments.ts';
import { readTexts } from '../attachments/read-texts.ts';
import { attachmentContent } from '../attachments/repo.ts';
import { storeAttachment } from '../attachments/store.ts';
import { isOpenHere } from '../database/open.ts';
import { refuse } from '../kernel/failure.ts';
import { openVault, privateOs, runCommand } from '../kernel/procedures.ts';
import { writeDurably, writingWhereAsked } from './durable-files.ts';

/** Attachments from and to the computer's files. */
export const attachmentFiles = {
  addFile: privateOs.attachments.addFile.handler(({ context, input }) => {
    const vault = openVault(context);
    const content = readAttachment(input.path);
    vault.requireRoom(content.length);
    const { output } = runCommand(context, 'attachments.add', (tools) =>
      storeAttachment(tools, basename(input.path), content),
    );
    context.announce(['attachments']);
    void readTexts(context);
    return output;
  }),
  writeTo: privateOs.attachments.writeTo.handler(({ context, input }) => {
    const content = attachmentContent(openVault(context).db, input.hash);
    if (!content) throw refuse('RECORD_NOT_FOUND', { kind: 'attachment', id: input.hash });
    if (isOpenHere(input.path)) throw refuse('VAULT_EXISTS', {});
    writingWhereAsked(input.path, content.length, () => writeDurably(input.path, content));
    return {};
  }),
};

/** Reads an ordinary file; its size is asked before its content, so that a huge one costs nothing. */
function readAttachment(path: string): Buffer {
  if (isOpenHere(path)) throw refuse('ATTACHMENT_UNREADABLE', {});
  const file = opened(path);
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) throw refuse('ATTACHMENT_UNREADABLE', {});
    if (facts.size === 0) throw refuse('ATTACHMENT_EMPTY', {});
    if (facts.size > attachmentLimit) {
      throw refuse('ATTACHMENT_TOO_LARGE', { limitMb: attachmentLimit / 1024 / 1024 });
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Opens without waiting, as a named pipe would otherwise make us wait for ever. */
function opened(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw refuse('ATTACHMENT_UNREADABLE', {});
  }
}
