import { basename, join } from 'node:path';
import { app, type BrowserWindow, shell as desktop, dialog } from 'electron';
import type { ReportRequest } from '../contract/reports.ts';
import { fileDialogText } from './dialog-texts.ts';
import { type Shell, shellOs } from './procedures.ts';

/** Reports as files and on paper. Nothing is written but the file that the person chose. */
export function documentHandlers(shell: Shell) {
  const { documents } = shellOs;
  return {
    save: documents.save.handler(async ({ input, context }) => {
      const path = await saveReport(shell, context.window, input);
      return { isSaved: path !== null, place: path ? basename(path) : '' };
    }),
    open: documents.open.handler(async ({ input, context }) => {
      const path = await saveReport(shell, context.window, input);
      if (path) await desktop.openPath(path);
      return { isSaved: path !== null, place: path ? basename(path) : '' };
    }),
    print: documents.print.handler(({ context }) => printWindow(context.window)),
  };
}

async function saveReport(
  shell: Shell,
  window: BrowserWindow,
  request: ReportRequest,
): Promise<string | null> {
  const { fileName } = await shell.engine.reports.fileName(request);
  const { filePath } = await dialog.showSaveDialog(window, {
    ...fileDialogText(shell, 'saveReport'),
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (!filePath) return null;
  for await (const _progress of await shell.engine.reports.renderTo({ request, path: filePath })) {
    // The window shows progress of its own; here only the end matters.
  }
  return filePath;
}

function printWindow(window: BrowserWindow): Promise<{ isPrinted: boolean }> {
  return new Promise((resolve) => {
    window.webContents.print(
      { printBackground: true, margins: { marginType: 'none' }, pageSize: 'A4' },
      (isPrinted) => resolve({ isPrinted }),
    );
  });
}
