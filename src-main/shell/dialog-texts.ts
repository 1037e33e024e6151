import type { Language } from '../contract/values.ts';
import { fileNameFor } from './file-names.ts';
import type { Shell } from './procedures.ts';

const texts = {
  openVault: { de: 'Firma öffnen', en: 'Open company' },
  createVault: { de: 'Wo soll die neue Firma liegen?', en: 'Where should the new company be kept?' },
  restoreTo: {
    de: 'Wo soll die wiederhergestellte Firma liegen?',
    en: 'Where should the restored company be kept?',
  },
  backUpTo: { de: 'Sicherung ablegen', en: 'Save backup' },
  exportArchive: { de: 'Alle Daten ausgeben', en: 'Export all data' },
  chooseArchive: { de: 'Archiv wählen', en: 'Choose an archive' },
  importTo: { de: 'Wo soll die Firma liegen?', en: 'Where should the company be kept?' },
  attach: { de: 'Nachweis wählen', en: 'Choose evidence' },
  chooseTable: { de: 'Tabelle wählen', en: 'Choose a table' },
  chooseReturn: { de: 'Antwort wählen', en: 'Choose an answer' },
  saveInquiry: { de: 'Fragen speichern', en: 'Save the questions' },
  saveAttachment: { de: 'Nachweis speichern', en: 'Save evidence' },
  saveReport: { de: 'PDF speichern', en: 'Save PDF' },
  saveProofPack: { de: 'Nachweispaket speichern', en: 'Save proof pack' },
  saveTable: { de: 'Tabelle speichern (Excel oder CSV)', en: 'Save table (Excel or CSV)' },
  saveYaml: { de: 'Fragebogen als YAML speichern', en: 'Save questionnaire as YAML' },
  saveLicences: { de: 'Lizenzen speichern', en: 'Save licences' },
  saveSelection: { de: 'Auswahl speichern', en: 'Save selection' },
  saveWord: { de: 'Word-Datei speichern', en: 'Save Word file' },
  saveCalendar: { de: 'Kalenderdatei speichern', en: 'Save calendar file' },
} as const;

/** Title of a file dialog in the person's language. */
export function fileDialogText(shell: Shell, dialog: keyof typeof texts): { title: string } {
  return { title: texts[dialog][shell.settings.read().preferences.language] };
}

/** Kinds of files that hold tables, as a file dialog offers them. */
export function tableFilter(shell: Shell): { name: string; extensions: string[] } {
  const { language } = shell.settings.read().preferences;
  const name = language === 'de' ? 'Tabellen (xlsx, csv, Text)' : 'Tables (xlsx, csv, text)';
  return { name, extensions: ['xlsx', 'csv', 'tsv', 'txt', 'tab', 'json', 'yaml', 'yml'] };
}

/** Kinds of files in which answers to an inquiry come back. */
export function returnFilter(shell: Shell): { name: string; extensions: string[] } {
  const { language } = shell.settings.read().preferences;
  const name = language === 'de' ? 'Antworten (xlsx, html, json, zip)' : 'Answers (xlsx, html, json, zip)';
  return { name, extensions: ['xlsx', 'html', 'htm', 'json', 'zip'] };
}

/** Proposed name of a calendar file; the number came through the page and may hold anything. */
export function calendarName(language: Language, number: string): string {
  const plain = fileNameFor(number);
  return language === 'de' ? `Frist Datenpanne ${plain}` : `Deadline breach ${plain}`;
}

/** Proposed name of the calendar file of a campaign; its name came through the page and may hold anything. */
export function campaignCalendarName(language: Language, name: string): string {
  const plain = fileNameFor(name);
  return language === 'de' ? `Kampagne ${plain}` : `Campaign ${plain}`;
}

/** Proposed name of the calendar file of a period to object; the vendor's name came through the page and may hold anything. */
export function objectionCalendarName(language: Language, name: string): string {
  const plain = fileNameFor(name);
  return language === 'de' ? `Widerspruchsfrist ${plain}` : `Objection period ${plain}`;
}

/** Proposed name of the calendar file of reviews and certificates. */
export function reviewCalendarName(language: Language): string {
  return language === 'de' ? 'Wiedervorlagen' : 'Reviews';
}

/** Proposed name of the calendar file of due answers: of one vendor, or of all that are listed. */
export function inquiryCalendarName(language: Language, vendor: string): string {
  const name = language === 'de' ? 'Anfragen' : 'Inquiries';
  return vendor === '' ? name : `${name} ${fileNameFor(vendor)}`;
}

/** Proposed name of the calendar file of all deadlines. */
export function deadlineCalendarName(language: Language): string {
  return language === 'de' ? 'Fristen' : 'Deadlines';
}

/** Proposed name of the licences. */
export function licencesName(language: Language): string {
  return language === 'de' ? 'Obhut Lizenzen' : 'Obhut licences';
}

const hopeless = {
  de: {
    title: 'Obhut kann nicht weiterarbeiten.',
    text: 'Der Teil, der die Datei liest und schreibt, endet immer wieder. Alles, was als gespeichert angezeigt wurde, liegt sicher in der Datei. Starten Sie den Rechner neu und öffnen Sie Obhut erneut.',
  },
  en: {
    title: 'Obhut cannot go on.',
    text: 'The part that reads and writes the file keeps ending. Everything that was shown as saved is safe in the file. Restart the computer and open Obhut again.',
  },
} as const;

/** Said before the app ends because no engine stays alive. */
export function engineHopeless(shell: Shell): { title: string; text: string } {
  return hopeless[shell.settings.read().preferences.language];
}
