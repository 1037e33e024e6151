export const network = {
  title: 'Keine Verbindung möglich',
  text: 'Obhut braucht kein Netz, und nichts in ihm kann eines erreichen. Dafür stehen mehrere Sperren hintereinander; eine allein genügt schon.',
  walls: {
    sockets:
      'Steckverbindungen ins Netz sind in jedem Prozess und jedem Faden entfernt: kein Verbinden, kein Lauschen, keine Datagramme, keine Namensauflösung. Das gilt auch für mitgelieferte Bausteine.',
    session:
      'Die Sitzung der Fenster bricht jede Anfrage ab, die nicht den eigenen Dateien des Programms gilt.',
    policy:
      'Die Inhaltsregeln der Seite (Content Security Policy) lassen nur eigene Dateien zu: keine fremden Skripte, Bilder, Rahmen oder Formulare.',
    sandbox:
      'Die Seite läuft abgeschottet, ohne Zugriff auf Dateien, ohne Direktverbindungen zwischen Rechnern, ohne neue Fenster.',
    names:
      'Der eingebaute Browser löst keinen Namen auf; Hintergrunddienste, Rechtschreibprüfung und Abgleich sind aus.',
    asking: 'Es gibt keine Suche nach neuen Fassungen, keine Nutzungsmeldung, keine Absturzmeldung.',
  },
  try: 'Jetzt versuchen',
  tried: 'Versuche',
  way: 'Versuch',
  from: 'Aus',
  outcome: 'Ergebnis',
  none: '{count} Versuche, keiner kam durch.',
  reached:
    '{count, plural, one {1 Versuch kam durch.} other {# Versuche kamen durch.}} Das darf nicht sein: Arbeiten Sie nicht weiter und prüfen Sie, woher Ihr Programm stammt.',
  parts: { page: 'Seite', engine: 'Datenteil', shell: 'Hauptteil' },
  ways: {
    fetch: 'Seite abrufen (https)',
    picture: 'Fremdes Bild laden',
    socket: 'Dauerverbindung öffnen',
    beacon: 'Meldung absetzen',
    worker: 'Fremdes Skript starten',
    peer: 'Direktverbindung zwischen Rechnern',
    window: 'Fremdes Fenster öffnen',
    frame: 'Fremde Seite einbetten',
    connection: 'Verbindung aufbauen (TCP)',
    listening: 'Auf Verbindungen lauschen',
    datagram: 'Datagramm senden (UDP)',
    name: 'Namen auflösen (DNS)',
    web: 'Seite abrufen (http)',
    session: 'Anfrage der Fenstersitzung',
  },
  outcomes: {
    walled: 'von Obhut gesperrt',
    failed: 'gescheitert, ohne dass die Sperre es meldete',
    reached: 'durchgekommen',
  },
  ownCheck: 'Selbst von außen prüfen',
  ownCheckText:
    'Glauben Sie nicht dem Programm: Lassen Sie Obhut offen und fragen Sie das Betriebssystem. In der Kommandozeile:',
  systems: { windows: 'Windows (PowerShell)', mac: 'macOS (Terminal)', linux: 'Linux (Terminal)' },
  expected: {
    windows:
      'Erwartet: keine Zeile. Zusätzlich können Sie Obhut in der Firewall jede ausgehende Verbindung verbieten; es arbeitet unverändert.',
    mac: 'Erwartet: keine Zeile. Bei „nettop“ stehen alle Zähler auf null.',
    linux:
      'Erwartet: keine Zeile. Bei „strace“ erscheinen nur Verbindungen der Art AF_UNIX, die den Rechner nicht verlassen.',
  },
};
