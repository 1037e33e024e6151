import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { fileDialogText } from './dialog-texts.ts';
import { withEnding } from './file-names.ts';
import type { Shell } from './procedures.ts';

const kinds = {
  obhut: 'Obhut',
  pdf: 'PDF',
  docx: 'Word',
  ics: 'iCalendar',
  zip: 'ZIP',
  xlsx: 'Excel',
  csv: 'CSV',
  html: 'HTML',
  yaml: 'YAML',
  'obhut-auswahl': 'Obhut',
} as const;

interface Wish {
  title: Parameters<typeof fileDialogText>[1];
  name: string;
  ending: keyof typeof kinds;
  /** Endings that may be chosen instead; the name that comes back says which. */
  others?: readonly (keyof typeof kinds)[];
}

/** Asks where a new file shall go; null when that was cancelled. */
export async function askWhere(
  shell: Shell,
  window: BrowserWindow,
  { title, name, ending, others = [] }: Wish,
): Promise<string | null> {
  let proposed = join(app.getPath('documents'), withEnding(name, ending));
  while (true) {
    const { filePath } = await dialog.showSaveDialog(window, {
      ...fileDialogText(shell, title),
      defaultPath: proposed,
      filters: [ending, ...others].map((one) => ({ name: kinds[one], extensions: [one] })),
    });
    if (!filePath) return null;
    const chosen = others.find((one) => filePath.toLowerCase().endsWith(`.${one}`)) ?? ending;
    const path = withEnding(filePath, chosen);
    // The system asked whether the name as typed may be replaced; with its ending it is another file's name.
    if (path === filePath || !existsSync(path)) return path;
    proposed = path;
  }
}
