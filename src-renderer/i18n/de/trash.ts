export const trash = {
  title: 'Papierkorb',
  subtitle:
    'Archiviertes und Entferntes mit dem Weg zurück. Was zurückkommt, lässt sich mit Strg+Z wieder fortnehmen.',
  clearSearch: 'Suche leeren',
  search: 'Im Papierkorb suchen',
  list: 'Archiviertes und Entferntes, Neuestes zuerst',
  empty: 'Hier liegt nichts. Was Sie archivieren oder entfernen, finden Sie hier wieder.',
  nothingFits: 'Nichts im Papierkorb passt dazu.',
  what: 'Was geschah',
  state: 'Jetzt',
  at: 'Wann',
  by: 'Von wem',
  back: 'Zurück',
  restore: 'Zurückholen',
  restoreOne: '{label} zurückholen',
  restored: 'Zurückgeholt: {label}',
  states: { archived: 'im Archiv', removed: 'entfernt' },
  permanent: {
    title: 'Was sich nicht zurückholen lässt, und warum',
    text: 'Diese Schritte sind ausdrücklich und bleiben. Wer sich geirrt hat, trägt eine Berichtigung, einen Widerruf oder eine neue Fassung ein; beides bleibt lesbar.',
    reasons: {
      evidence: 'Es ist ein Beweis: Die Firma muss nachweisen können, was galt (Art. 5 Abs. 2 DSGVO).',
      breachLog: 'Es steht im Verzeichnis der Datenpannen, das die Aufsicht prüft (Art. 33 Abs. 5 DSGVO).',
      sent: 'Es ist hinausgegangen: Was jemand erhalten hat, holt niemand zurück.',
      deleted:
        'Es ist gelöscht, damit es nicht länger gespeichert ist als nötig (Art. 5 Abs. 1 Buchst. e DSGVO), oder war ein verworfener Entwurf.',
      file: 'Die Datei bleibt unter ihrer Prüfsumme liegen, weil frühere Stände sie zitieren können.',
      drill: 'Es gehört zu einer Übung, deren Uhr läuft wie im Ernstfall.',
      derived: 'Es wird aus anderem berechnet.',
    },
  },
};
