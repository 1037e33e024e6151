import type { WindowCommand } from '../contract/shortcuts.ts';
import type { Language } from '../contract/values.ts';

interface MenuTexts {
  file: string;
  edit: string;
  view: string;
  area: string;
  help: string;
  close: string;
  quit: string;
  cut: string;
  copy: string;
  paste: string;
  selectAll: string;
  fullScreen: string;
  commands: Record<WindowCommand, string>;
}

/** The words of the application menu. */
export const menuTexts: Record<Language, MenuTexts> = {
  de: {
    file: 'Datei',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    area: 'Bereich',
    help: 'Hilfe',
    close: 'Fenster schließen',
    quit: 'Obhut beenden',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    fullScreen: 'Vollbild',
    commands: {
      today: 'Heute',
      vendors: 'Dienstleister',
      consents: 'Einwilligungen',
      campaigns: 'Kampagnen',
      breaches: 'Datenpannen',
      newBreach: 'Datenpanne melden …',
      reports: 'Berichte',
      settings: 'Einstellungen',
      audit: 'Protokoll',
      history: 'Verlauf dieses Datensatzes …',
      trash: 'Papierkorb',
      palette: 'Suchen oder Befehl …',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      saved: 'Speicherstand zeigen',
      print: 'Bericht oder Druck …',
      lock: 'Sperren',
      switchCompany: 'Firma wechseln …',
      newWindow: 'Neues Fenster',
      back: 'Zurück',
      forward: 'Vor',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      zoomReset: 'Originalgröße',
      help: 'Hilfe zu diesem Bildschirm',
      shortcuts: 'Tastenkürzel',
    },
  },
  en: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    area: 'Area',
    help: 'Help',
    close: 'Close window',
    quit: 'Quit Obhut',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    fullScreen: 'Full screen',
    commands: {
      today: 'Today',
      vendors: 'Vendors',
      consents: 'Consents',
      campaigns: 'Campaigns',
      breaches: 'Breaches',
      newBreach: 'Report breach …',
      reports: 'Reports',
      settings: 'Settings',
      audit: 'Audit trail',
      history: 'History of this record …',
      trash: 'Trash',
      palette: 'Search or command …',
      undo: 'Undo',
      redo: 'Redo',
      saved: 'Show save state',
      print: 'Report or print …',
      lock: 'Lock',
      switchCompany: 'Switch company …',
      newWindow: 'New window',
      back: 'Back',
      forward: 'Forward',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      zoomReset: 'Actual size',
      help: 'Help for this screen',
      shortcuts: 'Keyboard shortcuts',
    },
  },
};
