/** What was saved or printed lately. */
export const recent = {
  title: 'Zuletzt gespeichert oder gedruckt',
  none: 'Noch nichts. Was Sie speichern oder drucken, steht hier mit Prüfsumme und Stand der Daten.',
  file: 'Gespeichert {time}, {count, plural, one {1 Seite} other {# Seiten}}',
  paper: 'Gedruckt {time}, {count, plural, one {1 Seite} other {# Seiten}}',
  word: 'Als Word-Text gespeichert {time}',
  table: 'Als Tabelle gespeichert {time}',
  same: 'Daten unverändert',
  changed:
    '{count, plural, one {Daten geändert, 1 Eintrag seither} other {Daten geändert, # Einträge seither}}',
  hash: 'Prüfsumme',
  copy: 'Prüfsumme kopieren',
  copied: 'Kopiert',
};
