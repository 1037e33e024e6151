import type { Shell } from './procedures.ts';

const texts = {
  openVault: { de: 'Firma öffnen', en: 'Open company' },
  createVault: { de: 'Wo soll die neue Firma liegen?', en: 'Where should the new company be kept?' },
  restoreTo: { de: 'Wohin wiederherstellen?', en: 'Restore to which place?' },
  backUpTo: { de: 'Sicherung ablegen', en: 'Save backup' },
  attach: { de: 'Nachweis wählen', en: 'Choose evidence' },
  saveAttachment: { de: 'Nachweis speichern', en: 'Save evidence' },
  saveReport: { de: 'PDF speichern', en: 'Save PDF' },
} as const;

/** Title of a file dialog in the person's language. */
export function fileDialogText(shell: Shell, dialog: keyof typeof texts): { title: string } {
  return { title: texts[dialog][shell.settings.read().preferences.language] };
}
