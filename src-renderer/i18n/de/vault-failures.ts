/** What can be refused about the company file itself: its passphrase, its place, its backups and archives. */
export const vaultFailures = {
  VAULT_LOCKED: {
    title: 'Der Tresor ist gesperrt.',
    text: 'Alles ist gespeichert. Öffnen Sie ihn mit Ihrer Passphrase.',
  },
  WRONG_PASSPHRASE: {
    title: 'Die Passphrase passt nicht.',
    text: 'An der Datei wurde nichts geändert. Prüfen Sie Feststelltaste und Tastaturbelegung.',
  },
  WRONG_PASSPHRASE_OR_DAMAGED: {
    title: 'Der Tresor lässt sich nicht öffnen.',
    text: 'Entweder passt die Passphrase nicht oder der Dateianfang ist beschädigt; von außen ist beides gleich. {hasBackup, select, yes {Versuchen Sie es noch einmal, danach die Sicherung vom {backup}.} other {Versuchen Sie es noch einmal; eine Sicherung liegt nicht neben der Datei.}}',
  },
  VAULT_DAMAGED: {
    title: 'Ein Teil der Datei ist beschädigt.',
    text: 'Obhut hat nichts überschrieben und öffnet sie nicht zum Schreiben. {hasBackup, select, yes {Die letzte gute Sicherung ist vom {backup}.} other {Neben der Datei liegt keine Sicherung; stellen Sie eine von einem anderen Ort wieder her.}}',
  },
  VAULT_NEWER: {
    title: 'Dieser Tresor stammt aus einer neueren Fassung.',
    text: 'Er wurde nicht verändert. Die Datei hat den Aufbau {fileSchema}, dieses Obhut kennt {appSchema}. Öffnen Sie sie mit einem neueren Obhut.',
  },
  VAULT_OPEN_ELSEWHERE: {
    title: 'Der Tresor ist an anderer Stelle geöffnet.',
    text: 'Damit sich nichts überschreibt, bleibt er hier zu. Schließen Sie ihn dort und versuchen Sie es erneut.',
  },
  VAULT_READ_ONLY: {
    title: 'Nicht gespeichert: Die Datei ist schreibgeschützt.',
    text: 'Ihre letzte Änderung steht nur auf dem Bildschirm. Heben Sie den Schreibschutz auf oder legen Sie eine Sicherung in einen anderen Ordner.',
  },
  VAULT_MISSING: {
    title: 'Die Datei liegt nicht mehr an diesem Ort.',
    text: 'Obhut hat nichts gelöscht. Schließen Sie das Laufwerk an oder wählen Sie die Datei an ihrem neuen Ort.',
  },
  VAULT_EXISTS: {
    title: 'Eine Datei mit diesem Namen gibt es schon.',
    text: 'Sie wurde nicht überschrieben. Wählen Sie einen anderen Namen oder einen anderen Ordner.',
  },
  NOT_A_VAULT: {
    title: 'Das ist kein Tresor von Obhut.',
    text: 'Die Datei wurde nicht verändert. Tresore von Obhut enden auf „.obhut“.',
  },
  FOLDER_NOT_WRITABLE: {
    title: 'In diesen Ordner lässt sich nicht schreiben.',
    text: 'Es wurde nichts angelegt. Wählen Sie einen Ordner, in dem Sie Dateien anlegen dürfen.',
  },
  DISK_FULL: {
    title: 'Nicht gespeichert: Auf dem Laufwerk ist kein Platz.',
    text: 'Alles davor ist sicher; Lesen und Drucken gehen weiter. Geben Sie etwa {neededMb} MB frei.',
  },
  BACKUP_UNREADABLE: {
    title: 'Die Sicherung ist nicht lesbar.',
    text: 'Verlassen Sie sich nicht auf sie. Der Tresor selbst ist unberührt; legen Sie eine neue Sicherung an.',
  },
  ARCHIVE_UNREADABLE: {
    title: 'Das ist kein Archiv von Obhut, oder es ist unvollständig.',
    text: 'Es wurde nichts eingelesen und keine Datei angelegt. Kopieren Sie das Archiv noch einmal oder geben Sie es neu aus.',
  },
  SELECTION_UNREADABLE: {
    title: 'Das ist keine Auswahl von Obhut, oder sie ist unvollständig.',
    text: 'Es wurde nichts übernommen. Lassen Sie sich die Datei noch einmal geben, so wie Obhut sie geschrieben hat.',
  },
  SELECTION_MERGE_REFUSED: {
    title: 'Was abweicht, lässt sich bei „{name}“ nicht übernehmen.',
    text: '{reason, select, inReview {Der Entwurf wird gerade geprüft: Holen Sie ihn aus der Prüfung zurück.} waits {Der Entwurf wartet auf eine zweite Person: Lassen Sie ihn bestätigen oder zurückgeben.} otherKind {In der Datei ist es ein Text anderer Art: Übernehmen Sie ihn als zweiten Eintrag.} noSuchText {Dieses Obhut kennt den Brieftext nicht: Lassen Sie ihn aus.} misfit {Der Wortlaut nutzt Platzhalter, die der Brieftext hier nicht kennt: Schreiben Sie ihn von Hand um.} other {Zusammen wäre es mehr, als ein Eintrag fasst: Übernehmen Sie es als zweiten Eintrag.}} Es wurde nichts übernommen.',
  },
  NOTHING_TO_EXPORT: {
    title: 'Es ist nichts ausgewählt.',
    text: 'Es wurde keine Datei geschrieben. Wählen Sie mindestens einen Text, eine Persona oder einen Dienstleister.',
  },
  ARCHIVE_CHANGED: {
    title: 'Das Archiv ist nicht mehr so, wie es ausgegeben wurde: {part}.',
    text: 'Es wurde nichts eingelesen und keine Datei angelegt. Nehmen Sie ein Archiv, das niemand geändert hat.',
  },
  WEAK_PASSPHRASE: {
    title: 'Diese Passphrase ist in kurzer Zeit zu erraten.',
    text: '{reason, select, tooShort {Sie ist zu kurz. } other {}}Wer die Datei kopiert, könnte sie öffnen. Nehmen Sie mindestens 12 Zeichen oder sechs Wörter, die nicht zusammengehören.',
  },
};
