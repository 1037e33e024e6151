export const pdf = {
  opening: 'Dokument wird geöffnet',
  unreadable: 'Dieses Dokument lässt sich nicht anzeigen.',
  unreadableText:
    'Die Datei liegt unverändert im Tresor. Speichern Sie eine Kopie und öffnen Sie sie in einem anderen Programm.',
  page: 'Seite {number} von {count}',
};
