import type { FailureCode } from '../contract/failures.ts';

/** What is refused, in German: what happened, what it means for the data, what to do. */
export const germanRefusals: Record<FailureCode, string> = {
  VAULT_LOCKED:
    'Dazu muss eine Firmendatei offen sein: Nennen Sie sie mit --vault DATEI und --passphrase-file DATEI.',
  WRONG_PASSPHRASE: 'Die Passphrase passt nicht. An der Datei wurde nichts geändert.',
  WRONG_PASSPHRASE_OR_DAMAGED:
    'Die Datei lässt sich nicht öffnen: Entweder passt die Passphrase nicht oder ihr Anfang ist beschädigt. Es wurde nichts geändert; versuchen Sie es mit einer Sicherung.',
  VAULT_DAMAGED:
    'Ein Teil der Datei ist beschädigt. Es wurde nichts überschrieben; spielen Sie eine Sicherung zurück.',
  VAULT_NEWER: 'Die Datei stammt aus einer neueren Fassung von Obhut. Sie wurde nicht geändert.',
  VAULT_OPEN_ELSEWHERE:
    'Die Datei ist an anderer Stelle geöffnet. Damit sich nichts überschreibt, bleibt sie hier zu.',
  VAULT_READ_ONLY: 'Nicht gespeichert: Die Datei ist schreibgeschützt.',
  VAULT_MISSING: 'An dieser Stelle liegt keine Datei.',
  VAULT_EXISTS: 'An dieser Stelle liegt schon eine Datei. Sie wurde nicht angerührt.',
  NOT_A_VAULT: 'Das ist keine Firmendatei von Obhut. Sie wurde nicht geändert.',
  FOLDER_NOT_WRITABLE: 'In diesen Ordner lässt sich nicht schreiben. Wählen Sie einen anderen.',
  DISK_FULL:
    'Nicht gespeichert: Auf dem Laufwerk ist kein Platz. Alles davor ist sicher; schaffen Sie Platz und versuchen Sie es noch einmal.',
  BACKUP_UNREADABLE: 'Diese Sicherung lässt sich nicht lesen. Die Firmendatei selbst wurde nicht geändert.',
  ARCHIVE_UNREADABLE:
    'Das ist kein Archiv von Obhut, oder es ist unvollständig. Es wurde keine Datei angelegt; kopieren Sie das Archiv noch einmal.',
  SELECTION_UNREADABLE:
    'Das ist keine Auswahl von Obhut, oder sie ist unvollständig. Es wurde nichts übernommen; lassen Sie sich die Datei noch einmal geben.',
  SELECTION_MERGE_REFUSED:
    'Was abweicht, lässt sich bei einem Eintrag nicht übernehmen; den Grund nennt „selection preview“. Es wurde nichts übernommen.',
  WORDING_PLACE_UNKNOWN:
    'Ein eigener Wortlaut nennt einen Platzhalter, den dieser Text nicht kennt; die Antwort nennt ihn. Es wurde nichts gespeichert.',
  WORDING_BRACE:
    'Eine geschweifte Klammer im eigenen Wortlaut gehört zu keinem Platzhalter. Es wurde nichts gespeichert; schreiben Sie Platzhalter als {name}.',
  NOTHING_TO_EXPORT:
    'Es ist nichts gewählt. Es wurde keine Datei geschrieben; wählen Sie mindestens einen Eintrag.',
  ARCHIVE_CHANGED:
    'Das Archiv ist nicht mehr so, wie es ausgegeben wurde. Es wurde keine Datei angelegt; nehmen Sie ein Archiv, das niemand geändert hat.',
  WEAK_PASSPHRASE:
    'Diese Passphrase ist zu leicht zu erraten. Nehmen Sie mindestens 12 Zeichen oder sechs Wörter.',
  RECORD_NOT_FOUND:
    'Einen der genannten Einträge gibt es in dieser Datei nicht. Es wurde nichts geschrieben.',
  COUNTRIES_KNOWN: 'Für alle diese Empfänger steht schon ein Land da.',
  TOOLS_NOTED: 'Für alle diese Übermittlungen steht dieses Instrument schon da.',
  TOOL_OUT_OF_PLACE:
    'Für keine dieser Übermittlungen gibt es ein solches Instrument. Es wurde nichts geändert.',
  ALREADY_ARCHIVED: 'Der Eintrag liegt schon im Archiv.',
  ATTACHMENT_TOO_LARGE: 'Die Datei ist größer als 50 MB und wurde nicht abgelegt.',
  ATTACHMENT_EMPTY: 'Die Datei ist leer und wurde nicht abgelegt.',
  ATTACHMENT_UNREADABLE: 'Die Datei lässt sich nicht lesen und wurde nicht abgelegt.',
  LOGO_NOT_AN_IMAGE: 'Als Logo eignet sich nur ein PNG- oder JPEG-Bild. Das Profil wurde nicht geändert.',
  DATES_REVERSED:
    'Das Ende liegt vor dem Beginn. Es wurde nichts gespeichert; prüfen Sie eines der beiden Daten.',
  SUB_PROCESSOR_LOOP:
    'Ein Unterauftragsverarbeiter kann nicht unter sich selbst stehen. Es wurde nichts gespeichert.',
  ASSESSMENT_LOCKED: 'Diese Bewertung ist abgeschlossen. Beginnen Sie eine neue.',
  NO_ASSESSMENT_RUNNING:
    'Für diese Leistung läuft keine Bewertung. Beginnen Sie zuerst eine; es wurde nichts übernommen.',
  ASSESSMENT_RUNNING:
    'Für diese Leistung gibt es schon eine Bewertung ohne Entscheidung. Setzen Sie sie fort.',
  QUESTION_NOT_ASKED: 'Diese Frage gehört nicht zu der Bewertung.',
  NOTHING_TO_REOPEN: 'Keine dieser Fragen ist beantwortet: Es wurde nichts geändert.',
  FINDING_UNKNOWN: 'Diese Feststellung gibt es in der Bewertung nicht.',
  APPROVAL_REFUSED: 'Noch nicht freizugeben: Die Gründe stehen in der Antwort.',
  POSTPONEMENT_REFUSED:
    'Auf diesen Tag lässt sich die Prüfung nicht aufschieben: Er muss nach heute liegen und vor der Grenze, die in der Antwort steht. Es wurde nichts geändert.',
  INVALID_INPUT: 'Die Angaben passen so nicht: Die Felder stehen in der Antwort. Es wurde nichts geändert.',
  NOTHING_TO_UNDO: 'Es gibt nichts rückgängig zu machen.',
  NOTHING_TO_REDO: 'Es gibt nichts zu wiederholen.',
  NOTHING_TO_REPORT: 'Es gibt nichts zu drucken.',
  TIME_IN_FUTURE:
    'Eine Zeit liegt in der Zukunft. Es wurde nichts gespeichert; prüfen Sie Datum, Uhrzeit und Zeitzone.',
  KNOWN_BEFORE_EVENT:
    'Etwas soll bekannt gewesen sein, bevor es geschah. Es wurde nichts gespeichert; prüfen Sie beide Zeiten.',
  REASON_MISSING: 'Hier fehlt der Grund. Es wurde nichts gespeichert.',
  BREACH_CLOSED:
    'Der Vorgang ist geschlossen: Nur Nachträge sind möglich. Öffnen Sie ihn mit Begründung wieder, um etwas zu ändern.',
  BREACH_NOT_CLOSED: 'Der Vorgang ist nicht geschlossen.',
  BREACH_CHANGED:
    'Das hat inzwischen jemand anders beantwortet. Es wurde nichts überschrieben; lesen Sie den Vorgang neu.',
  ENTRY_REPLACED:
    'Dieser Eintrag ist schon berichtigt: Berichtigen Sie den neueren. Es wurde nichts gespeichert.',
  DECISION_REFUSED:
    'Diese Entscheidung passt nicht zu den übrigen; der Grund steht in der Antwort. Es wurde nichts gespeichert.',
  NOTICE_REFUSED: 'So lässt sich die Meldung nicht eintragen; der Grund steht in der Antwort.',
  CLOSE_REFUSED: 'Der Vorgang lässt sich noch nicht schließen: Was fehlt, steht in der Antwort.',
  LETTER_SENT: 'Der Brief ist versandt und bleibt, wie er ist. Schreiben Sie einen neuen.',
  ZONE_UNKNOWN:
    'Diese Zeitzone ist nicht bekannt. Es wurde nichts berechnet; nennen Sie sie wie Europe/Berlin.',
  REGION_UNKNOWN:
    'Für diese Region sind keine Feiertage bekannt. Es wurde nichts berechnet; nennen Sie sie wie DE-SH oder AT.',
  TIME_OUT_OF_RANGE:
    'Die Zeit oder die Frist ab dann liegt außerhalb dessen, was bekannt ist. Es wurde nichts geändert; die möglichen Tage stehen in der Antwort.',
  DRILL_OVER: 'Die Übung ist beendet.',
  NOT_A_DRILL: 'Das ist ein wirklicher Vorgang, keine Übung.',
  DRAFT_EXISTS: 'Zu dem Text gibt es schon einen Entwurf. Schreiben Sie daran weiter oder verwerfen Sie ihn.',
  DRAFT_CHANGED:
    'Den Entwurf hat inzwischen jemand gespeichert. Es wurde nichts überschrieben; lesen Sie ihn neu.',
  TIA_CONCLUDED:
    'Die Transferfolgenabschätzung ist abgeschlossen und bleibt, wie sie ist. Beginnen Sie eine neue Fassung.',
  TIA_INCOMPLETE:
    'In der Transferfolgenabschätzung sind Fragen offen; sie stehen in der Antwort. Es wurde nichts geändert.',
  TIA_DRAFT_EXISTS:
    'Zu der Übermittlung gibt es schon einen Entwurf. Schreiben Sie daran weiter oder entfernen Sie ihn.',
  VERSION_PUBLISHED: 'Die Fassung ist veröffentlicht und bleibt, wie sie ist. Beginnen Sie eine neue.',
  VERSION_NOT_PUBLISHED: 'Die Fassung ist noch nicht veröffentlicht.',
  VERSION_WITHDRAWN: 'Die Fassung ist zurückgezogen und darf ab dann nirgends mehr stehen.',
  PUBLISH_REFUSED: 'Die Fassung lässt sich noch nicht veröffentlichen: Was fehlt, steht in der Antwort.',
  USE_BEFORE_PUBLICATION:
    'Ein Einsatzort kann keine Fassung zeigen, bevor sie veröffentlicht wurde. Es wurde nichts gespeichert.',
  USE_CHANGE_EXISTS:
    'Zu genau dieser Zeit wechselt an dem Einsatzort schon eine Fassung. Es wurde nichts gespeichert.',
  REQUEST_ANSWERED: 'Der Antrag ist beantwortet und bleibt, wie er ist. Öffnen Sie ihn zuerst wieder.',
  REQUEST_NOT_ANSWERED: 'Der Antrag ist nicht beantwortet, also gibt es nichts wieder zu öffnen.',
  EXTENSION_REFUSED:
    'Der Monat lässt sich nicht verlängern: Der Grund steht in der Antwort. Es wurde nichts gespeichert.',
  CAMPAIGN_RELEASED:
    'Die Kampagne ist freigegeben und bleibt, wie sie ist. Nehmen Sie zuerst die Freigabe zurück.',
  CAMPAIGN_NOT_RELEASED: 'Die Kampagne ist nicht freigegeben.',
  CAMPAIGN_CHANGED:
    'Die Kampagne hat inzwischen jemand gespeichert. Es wurde nichts überschrieben; lesen Sie sie neu.',
  COMPARISON_CHANGED:
    'Den Vergleich hat inzwischen jemand gespeichert. Es wurde nichts überschrieben; lesen Sie ihn neu.',
  STEP_LOOP: 'Die Schritte warten aufeinander. Es wurde nichts gespeichert.',
  RELEASE_REFUSED: 'Die Kampagne lässt sich noch nicht freigeben: Was im Weg steht, steht in der Antwort.',
  EXCEPTION_REFUSED:
    'Für diese Bedingung gibt es keine Ausnahme: Der Grund steht in der Antwort. Es wurde nichts gespeichert.',
  PERSONAL_DATA:
    'Hier stehen Daten eines wirklichen Menschen; die Felder stehen in der Antwort. Es wurde nichts gespeichert: Eine Persona ist ein erfundener Typ.',
  VERSION_UNCHANGED: 'Seit der letzten Fassung hat sich nichts geändert, also gibt es nichts festzuhalten.',
  MODEL_DRAFT_EXISTS:
    'Zu dem Modell gibt es schon einen Entwurf. Arbeiten Sie daran weiter oder verwerfen Sie ihn.',
  MODEL_ONLY_DRAFT: 'Das Modell besteht nur aus diesem Entwurf. Legen Sie stattdessen das Modell ins Archiv.',
  MODEL_RELEASED: 'Die Fassung ist freigegeben und bleibt, wie sie ist. Beginnen Sie einen neuen Entwurf.',
  MODEL_RELEASE_REFUSED:
    'Das Modell lässt sich noch nicht freigeben: Was im Weg steht, steht in der Antwort.',
  QUESTIONNAIRE_DRAFT_EXISTS:
    'Zu dem Fragebogen gibt es schon einen Entwurf. Arbeiten Sie daran weiter oder verwerfen Sie ihn.',
  QUESTIONNAIRE_WITHOUT_DRAFT:
    'Der Fragebogen hat keinen Entwurf. Veröffentlichte Fassungen bleiben, wie sie sind; beginnen Sie eine neue.',
  QUESTIONNAIRE_ONLY_DRAFT:
    'Der Fragebogen besteht nur aus diesem Entwurf. Entfernen Sie stattdessen den Fragebogen.',
  QUESTIONNAIRE_REFUSED:
    'Der Fragebogen lässt sich noch nicht veröffentlichen: Was im Weg steht, nennt `questionnaires.get`.',
  SECOND_PERSON_NEEDED:
    'Das zählt erst, wenn eine zweite Person es bestätigt. Es wurde nichts geändert; legen Sie es vor.',
  WAITS_FOR_SECOND_PERSON: 'Das wartet schon auf eine zweite Person. Es wurde nichts geändert.',
  APPROVAL_REFUSED_BY_ROLES: 'Vier Augen: Der Grund steht in der Antwort. Es wurde nichts geändert.',
  LEADS_FORGOTTEN: 'Diese Leads sind nicht mehr im Speicher. Lesen Sie die Datei noch einmal ein.',
  NOTICE_CARRIED_OUT:
    'Eine Änderung aus diesem Hinweis steht in der Kette. Es wurde nichts geändert; öffnen Sie zuerst die Änderungen wieder.',
  NOTHING_TO_IMPORT:
    'Nichts davon lässt sich übernehmen. Es wurde nichts geändert; die Vorschau nennt den Grund.',
  RETURN_REFUSED:
    'Die Datei ist keine Antwort auf eine Anfrage dieser Firma: Der Grund steht in der Antwort. Es wurde nichts geändert.',
  INQUIRY_STEP_REFUSED: 'Das geht bei dieser Anfrage jetzt nicht. Es wurde nichts geändert.',
  INQUIRY_EMPTY: 'Es gibt nichts zu fragen. Wählen Sie mindestens eine Frage.',
  TABLE_FILE_REFUSED:
    'Die Tabelle wurde nicht gelesen: Der Grund steht in der Antwort. Es wurde nichts geändert.',
  DOCUMENT_REFUSED:
    'Das Dokument wurde nicht gelesen: Der Grund steht in der Antwort. Es wurde nichts geändert.',
  CANCELLED: 'Abgebrochen. Nichts blieb halb getan.',
  INCIDENT: 'Ein Schritt ist abgebrochen. Alles davor ist gespeichert.',
};
