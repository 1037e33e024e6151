export const notifications = {
  title: 'Benachrichtigungen',
  text: 'Wie sich Obhut auf diesem Rechner meldet. Eine Benachrichtigung nennt keine Firma, keine Person und nichts vom Inhalt: Sie kann auf einem gesperrten Bildschirm stehen.',
  breaches: 'Laufende Fristen von Datenpannen',
  breachesText:
    'Obhut meldet sich immer bei noch 48, 24, 6 und 1 Stunde und wenn die Frist vorbei ist (Art. 33 Abs. 1 DSGVO), auch wenn die Firma inzwischen gesperrt ist. Was im Ruhezustand verstrich, kommt danach: nur der letzte Stand, und jeder nur einmal.',
  deadlines: 'Fristen und Vorfristen',
  deadlinesHelp:
    'Eine gesammelte Benachrichtigung beim Öffnen der Firma und um 9 Uhr. Jede Frist und jede Vorfrist zählt darin einmal. Dazu muss die Firma geöffnet sein.',
  tray: 'Symbol neben der Uhr',
  trayHelp:
    'Obhut läuft weiter, wenn Sie das letzte Fenster schließen. Beenden Sie es im Menü des Symbols. Zeigt Ihr Rechner kein Symbol, holt ein zweiter Start das Fenster zurück. Auch mit Symbol meldet Obhut Fristen nur, solange die Firma geöffnet ist: Öffnen Sie sie nach jedem Start einmal.',
  tryOut: 'Probe zeigen',
  tryOutHelp: 'Erscheint nichts, unterdrückt der Rechner sie: Sehen Sie in seinen Einstellungen nach.',
  unsupported: 'Dieser Rechner zeigt keine Benachrichtigungen.',
  unsupportedText: 'Fristen stehen weiter auf „Heute“, laufende Fristen auch im Titel des Fensters.',
};
