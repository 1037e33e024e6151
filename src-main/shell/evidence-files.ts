import { basename } from 'node:path';
import { dialog } from 'electron';
import type { Attachment } from '../contract/attachments.ts';
import { fileDialogText, returnFilter, tableFilter } from './dialog-texts.ts';
import { type Shell, shellOs } from './procedures.ts';

/** Evidence by file dialog: the engine reads and writes the files, the page sees names and hashes. */
export function evidenceHandlers(shell: Shell) {
  return {
    attach: shellOs.files.attach.handler(async ({ context }) => {
      const { filePaths } = await dialog.showOpenDialog(context.window, {
        ...fileDialogText(shell, 'attach'),
        properties: ['openFile', 'multiSelections'],
      });
      const attachments: Attachment[] = [];
      for (const path of filePaths) attachments.push(await shell.engine.attachments.addFile({ path }));
      return { attachments };
    }),
    chooseTable: shellOs.files.chooseTable.handler(async ({ input, context, signal }) => {
      const { filePaths } = await dialog.showOpenDialog(context.window, {
        ...fileDialogText(shell, 'chooseTable'),
        properties: ['openFile'],
        filters: [tableFilter(shell), { name: '*', extensions: ['*'] }],
      });
      const [path] = filePaths;
      const { limits } = input;
      return path ? await shell.engine.tables.readFile({ path, limits }, signal ? { signal } : {}) : null;
    }),
    chooseReturn: shellOs.files.chooseReturn.handler(async ({ input, context, signal }) => {
      const { filePaths } = await dialog.showOpenDialog(context.window, {
        ...fileDialogText(shell, 'chooseReturn'),
        properties: ['openFile'],
        filters: [returnFilter(shell), { name: '*', extensions: ['*'] }],
      });
      const [path] = filePaths;
      const { inquiryId } = input;
      return path
        ? await shell.engine.inquiries.receiveFile({ path, inquiryId }, signal ? { signal } : {})
        : null;
    }),
    saveAttachment: shellOs.files.saveAttachment.handler(async ({ input, context }) => {
      const { filePath } = await dialog.showSaveDialog(context.window, {
        ...fileDialogText(shell, 'saveAttachment'),
        // The name is a label that came through the page: never a place.
        defaultPath: basename(input.name),
      });
      if (!filePath) return { isSaved: false, place: '' };
      await shell.engine.attachments.writeTo({ hash: input.hash, path: filePath });
      return { isSaved: true, place: basename(filePath) };
    }),
  };
}
