import type { FailureCode } from '../../../src-main/contract/failures.ts';

interface FailureText {
  /** What happened. */
  title: string;
  /** What it means for the data and what to do. */
  text: string;
}

/** One text for everything that can be refused; a code without a text does not compile. */
export const failures = {
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
  WEAK_PASSPHRASE: {
    title: 'Diese Passphrase ist in kurzer Zeit zu erraten.',
    text: '{reason, select, tooShort {Sie ist zu kurz. } other {}}Wer die Datei kopiert, könnte sie öffnen. Nehmen Sie mindestens 12 Zeichen oder sechs Wörter, die nicht zusammengehören.',
  },
  RECORD_NOT_FOUND: {
    title: 'Diesen Eintrag gibt es nicht mehr.',
    text: 'Er wurde inzwischen entfernt oder nie gespeichert. Gehen Sie zurück zur Liste.',
  },
  ALREADY_ARCHIVED: {
    title: 'Der Eintrag liegt schon im Archiv.',
    text: 'Es wurde nichts geändert. Im Archiv können Sie ihn ansehen und zurückholen.',
  },
  ATTACHMENT_TOO_LARGE: {
    title: 'Die Datei ist zu groß, erlaubt sind {limitMb} MB.',
    text: 'Sie wurde nicht abgelegt. Verkleinern Sie die Datei oder legen Sie nur die zitierten Seiten ab.',
  },
  ATTACHMENT_EMPTY: {
    title: 'Die Datei ist leer.',
    text: 'Sie wurde nicht abgelegt. Prüfen Sie, ob sie vollständig heruntergeladen wurde.',
  },
  ATTACHMENT_UNREADABLE: {
    title: 'Die Datei lässt sich nicht lesen.',
    text: 'Sie wurde nicht abgelegt. Schließen Sie sie in anderen Programmen oder kopieren Sie sie auf diesen Rechner.',
  },
  LOGO_NOT_AN_IMAGE: {
    title: 'Als Logo eignet sich nur ein PNG- oder JPEG-Bild.',
    text: 'Das bisherige Logo bleibt. Speichern Sie das Bild als PNG und legen Sie es noch einmal ab.',
  },
  DATES_REVERSED: {
    title: 'Das Ende liegt vor dem Beginn.',
    text: 'Beginn {from}, Ende {to}. Nichts wurde gespeichert; prüfen Sie eines der beiden Daten.',
  },
  SUB_PROCESSOR_LOOP: {
    title: 'Die Kette würde im Kreis führen.',
    text: 'Ein Unterauftragsverarbeiter kann nicht unter sich selbst stehen. Nichts wurde geändert; wählen Sie eine andere Stelle.',
  },
  ASSESSMENT_LOCKED: {
    title: 'Diese Bewertung ist abgeschlossen.',
    text: 'Sie belegt die Entscheidung vom {decidedAt}. Beginnen Sie eine neue; sie übernimmt die Antworten und zeigt, was sich ändert.',
  },
  ASSESSMENT_RUNNING: {
    title: 'Eine Bewertung läuft schon.',
    text: 'Ihre Antworten sind gespeichert. Setzen Sie diese Bewertung fort, statt eine zweite zu beginnen.',
  },
  QUESTION_NOT_ASKED: {
    title: 'Diese Frage entfällt hier.',
    text: 'Die Antwort wurde nicht gespeichert. In der Übersicht steht, warum die Frage entfällt.',
  },
  FINDING_UNKNOWN: {
    title: 'Diese Feststellung gibt es nicht mehr.',
    text: 'Die Antworten haben sich inzwischen geändert. Sehen Sie die Feststellungen noch einmal durch.',
  },
  APPROVAL_REFUSED: {
    title: 'Noch nicht freigabefähig.',
    text: '{count, plural, one {Ein Punkt steht} other {# Punkte stehen}} im Weg. Es wurde nichts entschieden; die Gründe stehen neben den Feststellungen.',
  },
  INVALID_INPUT: {
    title: 'Diese Angaben passen so nicht.',
    text: '{hasFields, select, yes {Nichts wurde gespeichert. Prüfen Sie: {fields}.} other {Nichts wurde gespeichert. Prüfen Sie die Felder auf dieser Seite.}}',
  },
  NOTHING_TO_UNDO: {
    title: 'Es gibt nichts rückgängig zu machen.',
    text: 'Rückgängig reicht bis zum Öffnen des Tresors zurück. Älteres steht im Protokoll.',
  },
  NOTHING_TO_REDO: {
    title: 'Es gibt nichts zu wiederholen.',
    text: 'Wiederholen geht nur unmittelbar nach Rückgängig.',
  },
  NOTHING_TO_REPORT: {
    title: 'Für diesen Bericht gibt es noch keinen Inhalt.',
    text: 'Es wurde keine Datei angelegt. Ergänzen Sie zuerst, worüber berichtet werden soll.',
  },
  CANCELLED: {
    title: 'Abgebrochen.',
    text: 'Es wurde nichts geändert.',
  },
  INCIDENT: {
    title: 'Ein Schritt ist abgebrochen.',
    text: 'Dieser Schritt wurde vollständig zurückgenommen, alles davor ist gespeichert. Versuchen Sie es erneut{hasIncident, select, yes {; bleibt es dabei, nennen Sie die Kennung {incident}} other {}}.',
  },
} satisfies Record<FailureCode, FailureText>;
